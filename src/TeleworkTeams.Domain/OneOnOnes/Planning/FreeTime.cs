namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>Who is free when, by quarter hours.</summary>
internal sealed class FreeTime
{
    private readonly Dictionary<string, Day?[]> _people = [];
    private readonly int _first;

    public FreeTime(TalkRequest request)
    {
        _first = request.From.DayNumber;
        var count = Math.Max(0, request.To.DayNumber - _first + 1);
        foreach (var day in request.Days.Where(d => d.Date >= request.From && d.Date <= request.To))
        {
            if (!_people.TryGetValue(day.PersonId, out var days))
            {
                _people[day.PersonId] = days = new Day?[count];
            }

            days[day.Date.DayNumber - _first] = new Day(Quarters.Inside(day.Start, day.End), day.IsInOffice);
        }

        var buffer = Quarters.Count(request.BufferMinutes);
        foreach (var busy in request.Busy.Concat(request.Fixed.SelectMany(Both)))
        {
            if (On(busy.PersonId, busy.Date) is { } day)
            {
                var bits = Quarters.Touched(busy.From, busy.To);

                // Before and after meetings and talks the leader draws breath; a lunch or a leave needs none.
                bits = busy.PersonId == request.LeaderId && busy.Reason is BusyReason.Meeting or BusyReason.Talk or BusyReason.Duty ? Quarters.Widen(bits, buffer) : bits;
                day.Tentative |= busy.Reason == BusyReason.Tentative ? bits : UInt128.Zero;
                day.Busy |= busy.Reason == BusyReason.Tentative ? UInt128.Zero : bits;
            }
        }
    }

    /// <summary>The day of work; null: it is none, or lies outside what is planned.</summary>
    public Day? On(string personId, DateOnly date) =>
        _people.TryGetValue(personId, out var days) && date.DayNumber - _first is var at && at >= 0 && at < days.Length ? days[at] : null;

    private static IEnumerable<BusyTime> Both(Talk talk) =>
    [
        new(talk.LeaderId, talk.Date, talk.From, talk.To, BusyReason.Talk),
        new(talk.MemberId, talk.Date, talk.From, talk.To, BusyReason.Talk),
    ];

    internal sealed class Day(UInt128 work, bool isInOffice)
    {
        public UInt128 Work { get; } = work;

        public UInt128 Busy { get; set; }

        public UInt128 Tentative { get; set; }

        public bool IsInOffice { get; } = isInOffice;

        public UInt128 Free(bool allowTentative) => Work & ~Busy & (allowTentative ? UInt128.MaxValue : ~Tentative);
    }
}
