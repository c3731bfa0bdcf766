using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

public sealed class PolicyCheckTests
{
    private static readonly TeleworkPolicy City = new() { Name = "試験市" };

    public static TheoryData<TeleworkPolicy, string, PolicyProblemCode, string> Contradictions => new()
    {
        { City with { Name = " " }, "name", PolicyProblemCode.Empty, "" },
        { City with { Limits = new() { DaysPerWeek = 0 } }, "limits.daysPerWeek", PolicyProblemCode.OutOfRange, "0,0.5,7" },
        { City with { Limits = new() { DaysPerWeek = 7.5m } }, "limits.daysPerWeek", PolicyProblemCode.OutOfRange, "7.5,0.5,7" },
        { City with { Limits = new() { DaysPerWeek = 1.3m } }, "limits.daysPerWeek", PolicyProblemCode.OutOfRange, "1.3,0.5,7" },
        { City with { Limits = new() { OfficeDaysPerWeek = 6 } }, "limits.officeDaysPerWeek", PolicyProblemCode.OutOfRange, "6,1,5" },
        { City with { Limits = new() { DaysPerWeek = 4, OfficeDaysPerWeek = 2 } }, "limits.officeDaysPerWeek", PolicyProblemCode.CannotBothHold, "4,2" },
        { City with { Limits = new() { Spots = [] } }, "limits.spots", PolicyProblemCode.Empty, "" },
        { City with { Limits = new() { Units = [] } }, "limits.units", PolicyProblemCode.Empty, "" },
        { City with { Limits = new() { Units = [TeleworkUnit.Day, TeleworkUnit.Day] } }, "limits.units[1]", PolicyProblemCode.Duplicate, "Day" },
        { City with { Limits = new() { Spots = [new(WorkSpot.OwnHome), new(WorkSpot.OwnHome, true)] } }, "limits.spots[1]", PolicyProblemCode.Duplicate, "OwnHome" },
        { City with { Limits = new() { Eligible = [] } }, "limits.eligible", PolicyProblemCode.Empty, "" },
        { City with { Limits = new() { HorizonDays = 0 } }, "limits.horizonDays", PolicyProblemCode.OutOfRange, "0,1,366" },
        { City with { Limits = new() { OfficeCover = 0 } }, "limits.officeCover", PolicyProblemCode.OutOfRange, "0,1,1000" },
        { City with { Deadline = new(DeadlineKind.BusinessDaysBefore) }, "deadline.days", PolicyProblemCode.OutOfRange, "0,1,20" },
        { City with { Deadline = new(DeadlineKind.BusinessDaysBefore, -1) }, "deadline.days", PolicyProblemCode.OutOfRange, "-1,1,20" },
        { City with { Deadline = new(DeadlineKind.PreviousDay, 2) }, "deadline.days", PolicyProblemCode.NotUsed, "2" },
        { City with { Deadline = new(DeadlineKind.None, 0, new(12, 0)) }, "deadline.time", PolicyProblemCode.NotUsed, "12:00" },
        { City with { Hours = new() { WindowStart = new(22, 0), WindowEnd = new(5, 0) } }, "hours.windowEnd", PolicyProblemCode.EndBeforeStart, "22:00,05:00" },
        { City with { Hours = new() { CoreStart = new(10, 0) } }, "hours.coreEnd", PolicyProblemCode.OneOfTwo, "" },
        { City with { Hours = new() { BaseEnd = new(17, 15) } }, "hours.baseStart", PolicyProblemCode.OneOfTwo, "" },
        { City with { Hours = Window(core: (4, 9)) }, "hours.coreStart", PolicyProblemCode.Outside, "04:00,09:00,05:00,22:00" },
        { City with { Hours = Window(@base: (8, 23)) }, "hours.baseStart", PolicyProblemCode.Outside, "08:00,23:00,05:00,22:00" },
        { City with { Hours = new() { WeeklyMinutes = 0 } }, "hours.weeklyMinutes", PolicyProblemCode.OutOfRange, "0,60,10080" },
        { City with { Resources = new([new("vdi", "VDI", 0)], []) }, "resources.pools[0].perDay", PolicyProblemCode.OutOfRange, "0,1,100000" },
        { City with { Resources = new([new("vdi", "", 1)], []) }, "resources.pools[0].name", PolicyProblemCode.Empty, "" },
        { City with { Resources = new([new("vdi", "VDI", 1)], [new("vdi", "PC", 1)]) }, "resources.loans[0].id", PolicyProblemCode.Duplicate, "vdi" },
        { City with { Resources = new([], [new("pc", "PC", -1)]) }, "resources.loans[0].count", PolicyProblemCode.OutOfRange, "-1,1,100000" },
        { City with { Resources = new([], [new("pc", "PC", 1, 0)]) }, "resources.loans[0].longestDays", PolicyProblemCode.OutOfRange, "0,1,3660" },
        { City with { Confirmations = [Line("a"), Line("a")] }, "confirmations[1].id", PolicyProblemCode.Duplicate, "a" },
        { City with { Confirmations = [Line("Paper")] }, "confirmations[0].id", PolicyProblemCode.Duplicate, "Paper" },
        { City with { Confirmations = [Line(new('x', 33))] }, "confirmations[0].id", PolicyProblemCode.OutOfRange, "33,0,32" },
        { City with { Lifts = [new(new(2026, 12, 2), new(2026, 12, 1), "雪", true, true)] }, "lifts[0].to", PolicyProblemCode.EndBeforeStart, "2026-12-02,2026-12-01" },
        { City with { Lifts = [new(new(2026, 12, 2), null, "", true, true)] }, "lifts[0].reason", PolicyProblemCode.Empty, "" },
        { City with { Lifts = [new(new(2026, 12, 2), null, "雪", false, false)] }, "lifts[0]", PolicyProblemCode.Empty, "" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_contradiction_is_named_by_its_path_and_figures(TeleworkPolicy policy, string path, PolicyProblemCode code, string figures)
    {
        var problem = PolicyCheck.Problems(policy).ShouldHaveSingleItem();
        (problem.Path, problem.Code, string.Join(',', problem.Figures)).ShouldBe((path, code, figures));
    }

    [Fact]
    public void A_policy_that_can_hold_has_no_problems() => PolicyCheck.Problems(City with
    {
        Deadline = new(DeadlineKind.PreviousDay, 0, new(12, 0)),
        Limits = new() { DaysPerWeek = 4, OfficeDaysPerWeek = 1, Spots = [new(WorkSpot.OwnHome)], Units = [TeleworkUnit.Day, TeleworkUnit.HalfDay] },
        Hours = Window((10, 15), (8, 17)),
        Resources = new([new("vdi", "VDI", 396, true)], [new("pc", "PC", 100, 14)]),
        Confirmations = [Line("trip")],
        Lifts = [new(new(2026, 12, 1), new(2026, 12, 1), "雪", true, false)],
    }).ShouldBeEmpty();

    [Fact]
    public void All_problems_of_a_policy_are_named_at_once() =>
        PolicyCheck.Problems(City with { Name = "", Limits = new() { DaysPerWeek = 0, Spots = [] } }).Select(p => p.Path)
            .ShouldBe(["name", "limits.daysPerWeek", "limits.spots"]);

    [Fact]
    public void S_64_A_new_policy_names_the_open_applications_that_it_breaks_and_leaves_decided_ones()
    {
        var waiting = new TeleworkCase().Submitted().Facts;
        var elsewhere = new TeleworkCase().Submitted(Draft() with { Spot = WorkSpot.Mobile, Tasks = "出張" }).Facts;
        var decided = new TeleworkCase().Approved(Draft() with { Spot = WorkSpot.Mobile }).Facts;
        var broken = PolicyImpact.Broken(
            [waiting, elsewhere, decided], Timeline(City with { Limits = new() { Spots = [new(WorkSpot.OwnHome)] } }), Now).ShouldHaveSingleItem();
        broken.Application.ShouldBeSameAs(elsewhere.Application);
        broken.Findings.Select(f => f.Topic).ShouldBe([PolicyTopic.Spot]);
    }

    [Fact]
    public void What_was_broken_before_is_not_the_new_policys_doing()
    {
        var waiting = new TeleworkCase().Submitted().With(Claim(Day())).Facts;
        PolicyImpact.Broken([waiting], Timeline(City), Now).ShouldBeEmpty();
    }

    private static HoursRule Window((int From, int To)? core = null, (int From, int To)? @base = null) => new()
    {
        WindowStart = new(5, 0),
        WindowEnd = new(22, 0),
        CoreStart = core is { } c ? new(c.From, 0) : null,
        CoreEnd = core is { } d ? new(d.To, 0) : null,
        BaseStart = @base is { } b ? new(b.From, 0) : null,
        BaseEnd = @base is { } e ? new(e.To, 0) : null,
    };

    private static Confirmation Line(string id) => new(id, "確認しました", null, ConfirmedBy.Applicant, true);
}
