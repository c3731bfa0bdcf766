using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

public sealed class PlanTests
{
    [Fact]
    public void Nobody_is_skipped_because_of_a_holiday()
    {
        // Over the days on which the city hall is closed at New Year, and a holiday on a Monday.
        var rules = GivenDuty.Rules("a", "b", "c");
        var shifts = DutyCalendar.Shifts(rules, Given.Section, Given.Calendar, Given.Date("2026-12-21"), Given.Date("2027-01-15"));
        var rota = RotaPlanner.Plan(new() { Rules = rules, Shifts = shifts });

        rota.Counts().Values.ShouldAllBe(n => n == shifts.Count / 3);
        shifts.Count.ShouldBe(15);
    }

    [Fact]
    public void The_same_request_gives_the_same_plan_in_whatever_order_its_lists_come()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            var request = RandomRota.Of(seed, 8, 8, hasRest: true);
            var mixed = request with
            {
                Rules = request.Rules with { Members = Mixed(request.Rules.Members), Kinds = Mixed(request.Rules.Kinds) },
                Shifts = Mixed(request.Shifts),
                Unavailable = Mixed(request.Unavailable),
                Wishes = Mixed(request.Wishes),
                Published = Mixed(request.Published),
                Locked = Mixed(request.Locked),
            };

            RotaPlanner.Plan(mixed).Turns.ShouldBe(RotaPlanner.Plan(request).Turns, $"seed {seed}");

            IReadOnlyList<T> Mixed<T>(IReadOnlyList<T> list) => [.. list.OrderBy(_ => random.Next())];
        }
    }

    [Fact]
    public void No_rule_is_broken_by_months_of_every_kind()
    {
        for (var seed = 1000; seed < 1060; seed++)
        {
            var request = RandomRota.Of(seed, 14, 20, hasRest: true);
            var rota = RotaPlanner.Plan(request);

            GivenDuty.Broken(request, rota.Turns).ShouldBeEmpty($"seed {seed}");
            rota.Review.Uncovered.ShouldBeGreaterThanOrEqualTo(rota.Bound.Uncovered);
            rota.Review.Gaps.SelectMany(g => g.Obstacles).ShouldAllBe(o => o.Against.Count > 0, $"seed {seed}: somebody could have taken it");
        }
    }

    [Fact]
    public void Whoever_did_more_before_gets_less_until_all_are_even()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a", "b", "c"), 6) with { Past = new Dictionary<string, decimal> { ["a"] = 4, ["b"] = 1.5m } };

        RotaPlanner.Plan(request).Counts().ShouldBe(new Dictionary<string, int> { ["a"] = 0, ["b"] = 2, ["c"] = 4 });
    }

    [Theory]
    [InlineData(DutyShare.Equal, 4, 4)]
    [InlineData(DutyShare.Weight, 5, 3)]
    [InlineData(DutyShare.OfficeDays, 2, 6)]
    public void The_share_is_what_the_section_says(DutyShare share, int full, int half)
    {
        var rules = GivenDuty.Rules("full", "half") with { Share = share };
        rules = rules with { Members = [rules.Members[0], rules.Members[1] with { Weight = 0.6m }] };
        var request = GivenDuty.Request(rules, 8) with { OfficeDays = new Dictionary<string, int> { ["full"] = 2, ["half"] = 8 } };

        RotaPlanner.Plan(request).Counts().ShouldBe(new Dictionary<string, int> { ["full"] = full, ["half"] = half });
    }

    [Fact]
    public void Who_joined_in_the_middle_of_the_year_is_not_behind_for_the_months_before()
    {
        var rules = GivenDuty.Rules("a", "b", "new");
        rules = rules with { Members = [.. rules.Members.Take(2), rules.Members[2] with { From = GivenDuty.Day(0) }] };
        var past = Enumerable.Range(1, 60).Select(i => Given.Day.AddDays(-i)).ToList();
        var request = GivenDuty.Request(rules, 6) with { Past = new Dictionary<string, decimal> { ["a"] = 30, ["b"] = 30 }, PastDays = past };
        var rota = RotaPlanner.Plan(request);

        rota.Counts().ShouldBe(new Dictionary<string, int> { ["a"] = 2, ["b"] = 2, ["new"] = 2 });
        rota.Review.Loads.Select(l => Math.Round(l.Share)).ShouldBe([31.5m, 31.5m, 3m], 1);
    }

    [Fact]
    public void Joiners_leavers_and_pauses_count_for_their_own_days_alone()
    {
        var rules = GivenDuty.Rules("all", "joins", "leaves", "pauses");
        rules = rules with
        {
            Members = [rules.Members[0], rules.Members[1] with { From = GivenDuty.Day(6) }, rules.Members[2] with { Until = GivenDuty.Day(5) }, rules.Members[3] with { Pauses = [new(GivenDuty.Day(3), GivenDuty.Day(8))] }],
        };
        var request = GivenDuty.Request(rules, 12);
        var rota = RotaPlanner.Plan(request);

        GivenDuty.Broken(request, rota.Turns).ShouldBeEmpty();
        rota.Review.Uncovered.ShouldBe(0);
        rota.Counts()["all"].ShouldBeInRange(5, 6, "twelve days against six of each of the others");
        rota.Counts().Values.Skip(1).ShouldAllBe(n => n == 2 || n == 3);
    }

    [Fact]
    public void Turns_that_are_past_or_set_by_hand_stay_and_count()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a", "b"), 4) with
        {
            Locked = [new(GivenDuty.Shift(0), "a"), new(GivenDuty.Shift(1), "gone"), new(GivenDuty.Shift(2), "a")],
            Unavailable = [GivenDuty.Away("a", 2)],
        };
        var rota = RotaPlanner.Plan(request);

        rota.Turns.ShouldBe([
            new(GivenDuty.Shift(0), "a") { IsLocked = true }, new(GivenDuty.Shift(1), "gone") { IsLocked = true },
            new(GivenDuty.Shift(2), "a") { IsLocked = true }, new(GivenDuty.Shift(3), "b")]);
        rota.Review.Breaches.Select(b => (b.Turn.PersonId, b.Against.Single().Kind)).ShouldBe([("gone", ObstacleKind.NotActive), ("a", ObstacleKind.Unavailable)]);
    }

    [Fact]
    public void An_undesired_day_goes_to_somebody_else_where_that_is_as_fair()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a", "b"), 2) with { Wishes = [new("a", GivenDuty.Day(0), false), new("b", GivenDuty.Day(0), false), new("b", GivenDuty.Day(1), true)] };

        var rota = RotaPlanner.Plan(request);
        rota.On(GivenDuty.Shift(1)).ShouldBe(["b"]);
        rota.Review.Undesired.ShouldBe(1);
    }

    [Fact]
    public void What_is_published_stays_as_far_as_cover_and_fairness_let_it()
    {
        var rules = GivenDuty.Rules("a", "b", "c");
        var request = GivenDuty.Request(rules, 9);
        List<DutyTurn> published = [.. request.Shifts.Select((s, i) => new DutyTurn(s.Id, new[] { "c", "b", "a" }[i / 3]))];
        var rota = RotaPlanner.Plan(request with { Published = published, Unavailable = [GivenDuty.Away("b", 4)] });

        rota.Turns.Except(published).Count().ShouldBe(2, "one replaces, one evens it out");
        (rota.Review.Changed, rota.Review.Uncovered).ShouldBe((4, 0));
        rota.Counts().Values.ShouldAllBe(n => n == 3);
    }

    [Fact]
    public void Turns_beside_the_planned_days_count_for_what_reaches_over_its_ends()
    {
        var rules = GivenDuty.Rules("a", "b") with { NotTwoDaysRunning = true, MostPerWeek = 1 };
        var before = new DutyShift("before", "phone", Given.Date("2026-11-20"), Given.Time("08:30"), Given.Time("12:00"), 1);
        var request = GivenDuty.Request(rules, 1) with { Beside = [new(before.Date, [before], [new("before", "a")])] };

        // Friday before the holiday Monday, and Tuesday after it: running business days of two weeks.
        RotaPlanner.Plan(request).On(GivenDuty.Shift(0)).ShouldBe(["b"]);
        RotaPlanner.Plan(request with { BusinessDays = [Given.Date("2026-11-23")], Past = new Dictionary<string, decimal> { ["b"] = 1 } }).On(GivenDuty.Shift(0)).ShouldBe(["a"]);
    }
}
