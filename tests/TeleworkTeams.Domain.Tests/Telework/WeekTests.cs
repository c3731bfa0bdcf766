using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

/// <summary>The week of Monday 16 to Sunday 22 November 2026 has five business days.</summary>
public sealed class WeekTests
{
    private static readonly string[] Week = ["2026-11-16", "2026-11-17", "2026-11-18", "2026-11-19", "2026-11-20"];

    [Fact]
    public void S_40_A_fifth_day_is_too_many_where_four_are_allowed()
    {
        var found = Case(cap: 4).With([.. Week[..4].Select(d => Claim(Day(d)))]).Finds(PolicyTopic.DaysPerWeek, Draft(Day(Week[4])));
        (found.Limit, found.Actual, found.Weight, found.On, found.Source).ShouldBe((4m, 5m, FindingWeight.Overridable, Given.Date(Week[4]), "要綱"));
    }

    [Fact]
    public void S_40_Half_a_day_is_half_a_day()
    {
        var four = Case(cap: 4).With([.. Week[..3].Select(d => Claim(Day(d))), Claim(Day(Week[3], DayPart.Morning))]);
        four.FindsNothing(Draft(Day(Week[4], DayPart.Afternoon)));
        four.Finds(PolicyTopic.DaysPerWeek, Draft(Day(Week[4]))).Actual.ShouldBe(4.5m);
    }

    [Theory]
    [InlineData("08:30", "09:30", 0.5)]
    [InlineData("08:30", "13:20", 0.5)]
    [InlineData("08:30", "14:00", 1)]
    public void S_40_Hours_count_half_up_to_half_of_the_work_and_a_day_beyond(string from, string to, double counted) =>
        Case(cap: 0, units: [TeleworkUnit.Hour]).Finds(PolicyTopic.DaysPerWeek, Draft(Hours(from, to, Week[0]))).Actual.ShouldBe((decimal)counted);

    [Fact]
    public void Weeks_are_counted_apart_and_named_once_each()
    {
        var draft = Draft([.. Week[3..].Concat(["2026-11-24", "2026-11-25"]).Select(d => Day(d))]);
        Case(cap: 1).Check(draft).Select(f => (f.On, f.Actual)).ShouldBe([(Given.Date(Week[3]), 2m), (Given.Date("2026-11-24"), 2m)]);
    }

    [Fact]
    public void S_44_One_day_a_week_is_spent_in_the_office()
    {
        var found = Case(office: 1).Finds(PolicyTopic.OfficeDaysPerWeek, Draft([.. Week.Select(d => Day(d))]));
        (found.Limit, found.Actual).ShouldBe((1m, 0m));
        Case(office: 1).FindsNothing(Draft([.. Week[..4].Select(d => Day(d)), Day(Week[4], DayPart.Morning)]));
    }

    [Fact]
    public void S_44_A_week_of_leave_asks_for_no_office_day() =>
        Case(office: 1)
            .With([.. Week[1..].Select(d => Given.Leave(LeaveKind.Day, date: Given.Date(d)))])
            .Finds(PolicyTopic.OfficeDaysPerWeek, Draft(Day(Week[0]))).Limit.ShouldBe(1m);

    [Fact]
    public void S_44_Telework_and_leave_on_one_day_is_no_day_in_the_office() =>
        Case(office: 1)
            .With([Given.Leave(LeaveKind.Afternoon, date: Given.Date(Week[4]))])
            .Finds(PolicyTopic.OfficeDaysPerWeek, Draft([.. Week[..4].Select(d => Day(d)), Day(Week[4], DayPart.Morning)])).Actual.ShouldBe(0m);

    [Fact]
    public void S_198_A_lift_ends_the_cap_on_its_days_alone()
    {
        EmergencyLift lift = new(Given.Date(Week[0]), Given.Date(Week[2]), "感染症", true, false);
        var lifted = Case(cap: 1, lift: lift);
        var found = lifted.Finds(PolicyTopic.Lifted, Draft([.. Week[..4].Select(d => Day(d))]));
        (found.Word, found.Instead, found.Limit, found.Actual, found.Weight).ShouldBe(("感染症", PolicyTopic.DaysPerWeek, 1m, 4m, FindingWeight.Warning));
        lifted.Finds(PolicyTopic.DaysPerWeek, Draft([.. Week.Select(d => Day(d))])).ShouldSatisfyAllConditions(
            f => f.Actual.ShouldBe(2m), f => f.On.ShouldBe(Given.Date(Week[3])));
    }

    /// <summary>Random weeks of claims, leave and drafts against a count that walks half days.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Any_week_agrees_with_a_count_of_half_days(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 3000; run++)
        {
            var monday = new DateOnly(2026, 1, 5).AddDays(7 * random.Next(100));
            List<PlannedDay> claims = [], drafts = [];
            List<Leave> leaves = [];
            var (halves, office, possible) = (0, 0, 0);
            for (var i = 0; i < 7; i++)
            {
                var date = monday.AddDays(i);
                var parts = new int[2]; // 0 office, 1 telework, 2 leave
                for (var half = 0; half < 2; half++)
                {
                    parts[half] = random.Next(4) is var what && what == 3 ? 0 : what;
                    if (parts[half] == 1)
                    {
                        (random.Next(2) == 0 ? claims : drafts).Add(new(date, half == 0 ? DayPart.Morning : DayPart.Afternoon));
                        halves++;
                    }
                }

                if (parts.Contains(2))
                {
                    leaves.Add(Given.Leave(parts[0] == parts[1] ? LeaveKind.Day : parts[0] == 2 ? LeaveKind.Morning : LeaveKind.Afternoon, date: date));
                }

                if (Given.Calendar.IsBusinessDay(date) && !(parts[0] == 2 && parts[1] == 2))
                {
                    possible++;
                    office += parts.Contains(0) ? 1 : 0;
                }
            }

            var (cap, required) = (random.Next(1, 10) / 2m, random.Next(1, 6));
            if (drafts.Count == 0)
            {
                continue;
            }

            var found = Case(cap, required).With([.. claims.Select(Claim)]).With([.. leaves])
                .Check(Draft([.. drafts]), now: Given.Tokyo.StartOf(monday.AddDays(-1)));
            found.FirstOrDefault(f => f.Topic == PolicyTopic.DaysPerWeek)?.Actual.ShouldBe(halves / 2m);
            found.Any(f => f.Topic == PolicyTopic.DaysPerWeek).ShouldBe(halves / 2m > cap, $"{seed}/{run}");
            found.FirstOrDefault(f => f.Topic == PolicyTopic.OfficeDaysPerWeek)?.Actual.ShouldBe(office);
            found.Any(f => f.Topic == PolicyTopic.OfficeDaysPerWeek).ShouldBe(office < Math.Min(required, possible), $"{seed}/{run}");
        }
    }

    private static TeleworkCase Case(decimal? cap = null, int? office = null, TeleworkUnit[]? units = null, EmergencyLift? lift = null) => new(new()
    {
        Name = "試験市",
        Source = "要綱",
        Limits = new() { DaysPerWeek = cap, OfficeDaysPerWeek = office, Units = units },
        Lifts = lift is null ? null : [lift],
    });
}
