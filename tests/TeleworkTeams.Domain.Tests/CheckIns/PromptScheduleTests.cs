using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

public sealed class PromptScheduleTests
{
    [Theory]
    [InlineData(null, null, null, "Morning 08:15-12:00, Midday 12:50-14:20, Evening 17:15-18:45")]
    [InlineData(LeaveKind.Day, null, null, "")]
    [InlineData(LeaveKind.Hours, "08:30", "17:15", "")]
    [InlineData(LeaveKind.Morning, null, null, "Morning 12:45-13:45, Evening 17:15-18:45")]
    [InlineData(LeaveKind.Afternoon, null, null, "Morning 08:15-12:00, Evening 12:00-13:30")]
    [InlineData(LeaveKind.Hours, "08:30", "10:30", "Morning 10:15-12:00, Midday 12:50-14:20, Evening 17:15-18:45")]
    [InlineData(LeaveKind.Hours, "08:30", "11:30", "Morning 11:15-12:15, Midday 12:50-14:20, Evening 17:15-18:45")]
    [InlineData(LeaveKind.Hours, "13:30", "17:15", "Morning 08:15-12:00, Midday 12:50-13:30, Evening 13:30-15:00")]
    [InlineData(LeaveKind.Hours, "12:00", "14:00", "Morning 08:15-12:00, Evening 17:15-18:45")] // the midday card would fall into the leave
    public void S_08_S_37_the_cards_of_a_day_follow_the_hours_that_a_leave_leaves(LeaveKind? kind, string? from, string? to, string cards) =>
        Show(For(Given.Day, Lunch, kind is { } k ? [Given.Leave(k, from, to)] : [])).ShouldBe(cards);

    [Fact]
    public void S_25_by_default_there_is_no_midday_card() =>
        Show(For(Given.Day, Given.Section, [])).ShouldBe("Morning 08:15-12:00, Evening 17:15-18:45");

    [Fact]
    public void S_06_everybody_is_asked_by_their_own_pattern_and_by_the_sections_lead()
    {
        var section = Given.Section with
        {
            Patterns = [Given.Regular, new("late", "遅出", new(13, 0), new(21, 45), new(17, 0), new(18, 0))],
            CheckIns = new() { MorningLeadMinutes = 5 },
        };
        Show(For(Given.Day, section, [], Given.Person with { PatternId = "late" })).ShouldBe("Morning 12:55-13:55, Evening 21:45-23:15");
    }

    [Fact]
    public void No_window_leaves_the_day_although_the_hours_touch_midnight()
    {
        var section = Given.Section with { Patterns = [new("night", "夜勤", new(0, 5), new(23, 30), null, null)] };
        var prompts = For(Given.Day, section, []);
        prompts.ShouldAllBe(prompt => prompt.DueAt >= Given.Tokyo.StartOf(Given.Day) && prompt.ExpiresAt <= Given.Tokyo.StartOf(Given.Day.AddDays(1)));
        Show(prompts).ShouldBe("Morning 00:00-12:00, Evening 23:30-00:00");
    }

    [Fact]
    public void Cards_come_in_order_of_due_time_and_then_of_person()
    {
        var people = new[] { "c", "a", "b" }.Select(id => Given.Person with { Id = id }).ToArray();
        For(Given.Day, Given.Section, [Given.Leave(LeaveKind.Morning, person: "b")], people).Select(prompt => $"{prompt.PersonId} {prompt.Kind}")
            .ShouldBe(["a Morning", "c Morning", "b Morning", "a Evening", "b Evening", "c Evening"]);
    }

    [Fact]
    public void Nobody_is_asked_outside_their_time_in_the_section()
    {
        For(Given.Day, Given.Section, [], Given.Person with { From = Given.Day.AddDays(1) }).ShouldBeEmpty();
        For(Given.Day, Given.Section, [], Given.Person with { Until = Given.Day.AddDays(-1) }).ShouldBeEmpty();
        For(Given.Day, Given.Section, [], Given.Person with { From = Given.Day, Until = Given.Day }).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2026-11-21")] // Saturday
    [InlineData("2026-11-22")] // Sunday
    [InlineData("2026-11-23")] // 勤労感謝の日
    [InlineData("2026-12-29")]
    public void Nobody_is_asked_on_a_closed_day(string date) => For(Given.Date(date), Lunch, []).ShouldBeEmpty();

    [Fact]
    public void Nobody_is_asked_on_a_day_on_which_the_section_is_closed() =>
        For(Given.Day, Lunch with { ClosedDays = new HashSet<DateOnly> { Given.Day } }, []).ShouldBeEmpty();

    private static Section Lunch => Given.Section with { CheckIns = new() { MiddayAt = new(12, 50) } };

    private static IReadOnlyList<Prompt> For(DateOnly date, Section section, Leave[] leaves, params Person[] people) =>
        PromptSchedule.For(date, section, people.Length == 0 ? [Given.Person] : people, leaves, Given.Calendar, Given.Tokyo);

    private static string Show(IEnumerable<Prompt> prompts) => string.Join(
        ", ",
        prompts.Select(prompt => $"{prompt.Kind} {Given.Tokyo.TimeOf(prompt.DueAt):HH\\:mm}-{Given.Tokyo.TimeOf(prompt.ExpiresAt):HH\\:mm}"));
}
