using TeleworkTeams.Domain.OneOnOnes;
using TeleworkTeams.Domain.OneOnOnes.Planning;

namespace TeleworkTeams.Benchmarks.Load;

/// <summary>Leaders with their reports, whose calendars are a third full; the same for the same number.</summary>
internal static class TalkCity
{
    public const int Reports = 14;
    private static readonly DateOnly Monday = new(2026, 11, 30);

    public static IReadOnlyList<TalkRequest> Of(int pairs, int weeks) =>
        [.. Enumerable.Range(0, (pairs + Reports - 1) / Reports).Select(leader => Leader(leader, Math.Min(Reports, pairs - (leader * Reports)), weeks))];

    private static TalkRequest Leader(int number, int reports, int weeks)
    {
        Random dice = new(number);
        var leader = $"l{number}";
        IReadOnlyList<TalkPair> pairs = [.. Enumerable.Range(0, reports).Select(i => new TalkPair(leader, $"{leader}-{i:D2}")
        {
            Regular = dice.Next(2) == 0 ? new TalkTime(DayOfWeek.Monday + dice.Next(5), new(9 + dice.Next(8), dice.Next(2) * 30)) : null,
        })];
        IReadOnlyList<DateOnly> dates = [.. Enumerable.Range(0, weeks * 7).Select(Monday.AddDays).Where(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))];
        List<TalkDay> days = [];
        List<BusyTime> busy = [];
        foreach (var person in pairs.Select(p => p.MemberId).Append(leader))
        {
            foreach (var date in dates)
            {
                days.Add(new TalkDay(person, date, new(8, 30), new(17, 15), dice.Next(3) > 0));
                busy.Add(new BusyTime(person, date, new(12, 0), new(13, 0), BusyReason.Lunch));
                for (var meeting = 0; meeting < 3; meeting++)
                {
                    var from = new TimeOnly(8, 30).AddMinutes(15 * dice.Next(30));
                    busy.Add(new BusyTime(person, date, from, from.AddMinutes(15 * dice.Next(2, 6)), dice.Next(6) == 0 ? BusyReason.Tentative : BusyReason.Meeting));
                }
            }
        }

        return new TalkRequest
        {
            LeaderId = leader,
            From = Monday,
            To = Monday.AddDays((weeks * 7) - 1),
            Pairs = pairs,
            Days = days,
            Busy = busy,
            Last = pairs.ToDictionary(p => p.MemberId, _ => Monday.AddDays(-dice.Next(1, 15))),
            BufferMinutes = 15,
        };
    }
}
