using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

public sealed class ReviewTests
{
    private static readonly DutyRules Rules = GivenDuty.Rules("a", "b", "novice") with
    {
        Kinds = [new("phone", "電話") { Shifts = [GivenDuty.Morning, GivenDuty.Afternoon] }, new("desk", "窓口") { Shifts = [GivenDuty.Morning] }],
        NotTwoDaysRunning = true,
        PairsNovices = true,
        Members = [new("a") { MostPerWeek = 2 }, new("b") { KindIds = ["phone"], From = GivenDuty.Day(1) }, new("novice") { IsNovice = true }],
    };

    public static TheoryData<string, string, string> Cases => new()
    {
        { "a:0:am:phone", "", "" },
        { "b:0:am:phone", "", "NotActive" },
        { "b:1:am:desk", "", "CannotDoKind" },
        { "a:0:am:phone", "a", "Unavailable(Leave)" },
        { "a:0:am:phone a:0:am:desk", "", "SameTime(desk am 0) / SameTime(phone am 0)" },
        { "a:0:am:phone a:0:pm:phone", "", "DayLimit(phone pm 0) / DayLimit(phone am 0)" },
        { "a:0:am:phone a:1:am:phone", "", "TwoDaysRunning(phone am 1) / TwoDaysRunning(phone am 0)" },
        { "b:1:am:phone b:3:am:phone", "", " / " },
        { "a:0:am:phone a:2:am:phone", "", " / " },
        { "a:3:am:phone a:5:am:phone a:7:am:phone", "", " /  / " },
        { "a:0:am:phone a:0:pm:phone a:2:am:phone", "", "DayLimit(phone pm 0) / DayLimit(phone am 0) / WeekLimit" },
        { "novice:0:am:phone", "", "NoviceAlone" },
        { "a:0:am:phone novice:0:am:phone", "", " / TooMany" },
        { "stranger:0:am:phone", "", "NotActive" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_broken_rule_is_named_with_the_turn_in_the_way(string turns, string away, string against)
    {
        var request = GivenDuty.Request(Rules, 10) with { Unavailable = away.Length > 0 ? [GivenDuty.Away(away, 0)] : [] };
        DutyTurn[] given = [.. turns.Split(' ').Select(t => t.Split(':')).Select(t => new DutyTurn(GivenDuty.Shift(int.Parse(t[1], null), t[2], t[3]), t[0]))];
        var breaches = RotaReviews.Of(request, given).Breaches;

        string.Join(" / ", given.Select(t => string.Join(' ', breaches.SingleOrDefault(b => b.Turn == t)?.Against.Select(Text) ?? []))).ShouldBe(against);
    }

    [Fact]
    public void The_load_of_each_lies_beside_what_would_be_theirs()
    {
        var rules = GivenDuty.Rules("a", "half", "none") with { Share = DutyShare.Weight };
        rules = rules with { Members = [rules.Members[0], rules.Members[1] with { Weight = 0.5m }, rules.Members[2] with { Until = GivenDuty.Day(0).AddDays(-1) }] };
        var request = GivenDuty.Request(rules, 3) with { Past = new Dictionary<string, decimal> { ["a"] = 6, ["half"] = 3, ["somebody else"] = 9 } };
        var loads = RotaReviews.Of(request, [.. Enumerable.Range(0, 3).Select(d => new DutyTurn(GivenDuty.Shift(d), "a"))]).Loads;

        loads.ShouldBe([new("a", 6, 3, 8), new("half", 3, 0, 4), new("none", 0, 0, 0)]);
        loads.Select(l => l.Deviation).ShouldBe([12.5m, -25m, 0m]);
    }

    [Fact]
    public void A_turn_given_twice_counts_once_and_one_of_another_time_not_at_all()
    {
        var request = GivenDuty.Request(GivenDuty.Rules("a"), 2) with { Published = [new(GivenDuty.Shift(1), "a")], Wishes = [new("a", GivenDuty.Day(0), false)] };
        var review = RotaReviews.Of(request, [new(GivenDuty.Shift(0), "a"), new(GivenDuty.Shift(0), "a") { IsLocked = true }, new("phone-20250101-am", "a")]);

        (review.Uncovered, review.Undesired, review.Changed, review.Loads.Single().Turns, review.Breaches.Count).ShouldBe((1, 1, 2, 1, 0));
    }

    private static string Text(DutyObstacle obstacle) => obstacle switch
    {
        { Reason: { } reason } => $"{obstacle.Kind}({reason})",
        { ShiftId: { } shift } => $"{obstacle.Kind}({shift.Split('-')[0]} {shift.Split('-')[2]} {Enumerable.Range(0, 10).Single(d => shift.Contains($"{GivenDuty.Day(d):yyyyMMdd}", StringComparison.Ordinal))})",
        _ => $"{obstacle.Kind}",
    };
}
