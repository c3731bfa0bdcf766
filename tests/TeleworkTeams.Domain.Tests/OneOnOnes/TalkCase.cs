using TeleworkTeams.Domain.OneOnOnes;
using TeleworkTeams.Domain.OneOnOnes.Planning;

namespace TeleworkTeams.Domain.Tests.OneOnOnes;

/// <summary>A leader and members who work 8:30–17:15 in the office, Monday to Friday, from Monday 2026-11-30.</summary>
internal sealed class TalkCase
{
    public const string Leader = "長";
    public static readonly DateOnly Monday = new(2026, 11, 30);

    private readonly List<TalkPair> _pairs = [];
    private readonly List<TalkDay> _days = [];
    private readonly List<BusyTime> _busy = [];
    private readonly Dictionary<string, DateOnly> _last = [];

    public TalkCase(int days = 12) => (Days, Settings) = (days, r => r);

    public int Days { get; }

    public Func<TalkRequest, TalkRequest> Settings { get; set; }

    public DateOnly Last => Monday.AddDays(Days - 1);

    /// <summary>A pair of the leader; the last talk so many days before the first day, null: none yet.</summary>
    public TalkCase Pair(string member, int? lastDaysAgo = 14, Func<TalkPair, TalkPair>? change = null)
    {
        _pairs.Add((change ?? (p => p))(new TalkPair(Leader, member)));
        if (lastDaysAgo is { } ago)
        {
            _last[member] = Monday.AddDays(-ago);
        }

        return this;
    }

    public TalkCase Busy(string person, int day, string from, string to, BusyReason reason = BusyReason.Meeting)
    {
        _busy.Add(new BusyTime(person, Monday.AddDays(day), TimeOnly.Parse(from, provider: null), TimeOnly.Parse(to, provider: null), reason));
        return this;
    }

    /// <summary>Other hours than usual, or no work at all.</summary>
    public TalkCase Works(string person, int day, string? from, string? to, bool inOffice = true)
    {
        _days.RemoveAll(d => d.PersonId == person && d.Date == Monday.AddDays(day));
        _days.Add(new TalkDay(person, Monday.AddDays(day), TimeOnly.Parse(from ?? "0:00", provider: null), TimeOnly.Parse(to ?? "0:00", provider: null), inOffice));
        return this;
    }

    public TalkRequest Request()
    {
        var own = _days.ToDictionary(d => (d.PersonId, d.Date));
        var people = _pairs.Select(p => p.MemberId).Append(Leader).Distinct().ToList();
        var days = from person in people
                   from date in Enumerable.Range(0, Days).Select(Monday.AddDays)
                   where date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
                   let day = own.GetValueOrDefault((person, date)) ?? new TalkDay(person, date, new(8, 30), new(17, 15), true)
                   where day.Start < day.End
                   select day;
        return Settings(new TalkRequest { LeaderId = Leader, From = Monday, To = Last, Pairs = _pairs, Days = [.. days], Busy = _busy, Last = _last });
    }

    public TalkPlan Plan() => TalkPlanner.Plan(Request());
}
