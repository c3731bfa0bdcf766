using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

/// <summary>Rules that nobody can keep are found before a month is drawn up.</summary>
public sealed class DutyRuleCheckTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Rules_that_can_be_kept_contradict_nothing() => Find(Rules(2, 6)).ShouldBeEmpty();

    [Fact]
    public void A_section_without_kinds_has_nothing_to_contradict() => DutyRuleCheck.Find(new DutyRules(), Today).ShouldBeEmpty();

    [Fact]
    public void Nobody_takes_turns() => Find(Rules(1, 0)).ShouldBe([DutyRuleProblem.NoMembers]);

    [Fact]
    public void Who_has_left_does_not_count() =>
        Find(Rules(1, 1) with { Members = [new("a") { Until = Today.AddDays(-1) }] }).ShouldBe([DutyRuleProblem.NoMembers]);

    [Fact]
    public void Nobody_can_do_the_kind() => Find(Rules(1, 2) with { Members = [new("a") { KindIds = ["other"] }, new("b") { KindIds = [] }] }).ShouldBe([DutyRuleProblem.NobodyCan]);

    [Fact]
    public void A_shift_needs_more_than_there_are()
    {
        var finding = DutyRuleCheck.Find(Rules(5, 3) with { MostPerDay = 5 }, Today).ShouldHaveSingleItem();

        finding.ShouldBe(new DutyRuleFinding(DutyRuleProblem.CoverTooHigh, "phone", "am", 5, 3));
    }

    [Fact]
    public void Only_novices_can_do_it() =>
        Find(Rules(1, 0) with { PairsNovices = true, Members = [new("a") { IsNovice = true }, new("b") { IsNovice = true }] }).ShouldBe([DutyRuleProblem.OnlyNovices]);

    [Fact]
    public void Two_kinds_at_once_need_more_than_there_are() => Find(Rules(2, 3, twice: true) with { MostPerDay = 4 }).ShouldBe([DutyRuleProblem.SameTime]);

    [Fact]
    public void A_day_has_more_turns_than_its_limit_allows() => Find(Rules(2, 2)).ShouldBe([DutyRuleProblem.DayLimit]);

    [Fact]
    public void Two_days_running_have_too_many() => Find(Rules(1, 3) with { NotTwoDaysRunning = true }).ShouldBe([DutyRuleProblem.TwoDaysRunning, DutyRuleProblem.WeekLimit]);

    [Fact]
    public void A_week_has_more_turns_than_its_limits_allow() => Find(Rules(1, 3) with { MostPerWeek = 2 }).ShouldBe([DutyRuleProblem.WeekLimit]);

    [Fact]
    public void Days_of_the_week_count_by_themselves() =>
        Find(Rules(1, 2) with { Kinds = [new("phone", "電話") { Shifts = [new("am", new(8, 30), new(12, 30), 2) { Weekdays = [DayOfWeek.Monday] }] }], MostPerWeek = 1 }).ShouldBeEmpty();

    private static IReadOnlyList<DutyRuleProblem> Find(DutyRules rules) => [.. DutyRuleCheck.Find(rules, Today).Select(f => f.Problem)];

    /// <summary>Phone in the morning with some, in the afternoon with one.</summary>
    private static DutyRules Rules(int cover, int members, bool twice = false) => new()
    {
        Kinds = [.. new[] { "phone", "counter" }.Take(twice ? 2 : 1).Select(id => new DutyKind(id, id) { Shifts = [new("am", new(8, 30), new(12, 30), cover), new("pm", new(12, 30), new(17, 15), 1)] })],
        Members = [.. Enumerable.Range(0, members).Select(i => new DutyMember($"p{i}"))],
    };
}
