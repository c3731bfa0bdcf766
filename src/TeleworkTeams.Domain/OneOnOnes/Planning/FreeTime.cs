namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>Who is free when, by quarter hours.</summary>
internal sealed class FreeTime
{
    private readonly Dictionary<(string Person, DateOnly Date), Day> _days = [];

    public FreeTime(TalkRequest request)
    {
        foreach (var day in request.Days)
        {
            _days[(day.PersonId, day.Date)] = new Day(Quarters.Inside(day.Start, day.End), day.IsInOffice);
        }

        var buffer = Quarters.Count(request.BufferMinutes);
        foreach (var busy in request.Busy.Concat(request.Fixed.SelectMany(Both)))
        {
            if (_days.TryGetValue((busy.PersonId, busy.Date), out var day))
            {
                var bits = Quarters.Touched(busy.From, busy.To);

                // Before and after meetings and talks the leader draws breath; a lunch or a leave needs none.
                bits = busy.PersonId == request.LeaderId && busy.Reason is BusyReason.Meeting or BusyReason.Talk or BusyReason.Duty ? Quarters.Widen(bits, buffer) : bits;
                day.Tentative |= busy.Reason == BusyReason.Tentative ? bits : UInt128.Zero;
                day.Busy |= busy.Reason == BusyReason.Tentative ? UInt128.Zero : bits;
            }
        }
    }

    /// <summary>The day of work; null: it is none.</summary>
    public Day? On(string personId, DateOnly date) => _days.GetValueOrDefault((personId, date));

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
