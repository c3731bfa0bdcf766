using System.Collections.Concurrent;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>
/// Compares published turns with who is there. Today's shifts once a minute, at four requests a section that has some left; the coming weeks
/// when leave was entered here, when a notice is due, and every few minutes. What was found stands in rows, so that nobody is told twice.
/// </summary>
internal sealed class WatchCover(
    PeopleQueries people, DutyQueries duty, DutyAvailability availability, ReadOutlook outlooks, ConflictTable conflicts, SwapStore swaps, AskSubstitutes substitutes, CoverEffects effects, City city)
{
    private static readonly TimeSpan TodayEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan AllEvery = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan GapCatchUp = TimeSpan.FromHours(2);

    private readonly ConcurrentDictionary<string, Watched> _watched = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public static ScheduledPlan Plan { get; } = new("cover of duty", (services, now, fence, token) => services.GetRequiredService<WatchCover>().RunAsync(now, fence, token));

    public async Task RunAsync(DateTimeOffset now, long fence, CancellationToken cancellationToken)
    {
        if (now < _next || !city.Calendar.Knows(city.Today) || !city.Calendar.IsBusinessDay(city.Today))
        {
            return;
        }

        _next = now + TodayEvery;
        foreach (var section in await people.SectionsAsync(cancellationToken))
        {
            var watched = _watched.GetOrAdd(section.Id, _ => new Watched());
            await TodayAsync(section, now, cancellationToken);
            if (now >= watched.Next || people.Version != watched.Version || IsGapDue(watched, now))
            {
                (watched.Next, watched.Version) = (now + AllEvery, people.Version);
                await ComingAsync(section, watched, now, fence, cancellationToken);
            }
        }
    }

    /// <summary>Turns of today whose people are away; and searches for people who came after all.</summary>
    private async Task TodayAsync(Section section, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = city.Today;
        var slots = (await duty.OnAsync(section.Id, today, cancellationToken)).Where(s => city.Zone.At(today, s.Shift.To) > now).ToList();
        if (slots.Count == 0)
        {
            return;
        }

        var away = (await availability.BetweenAsync(section.Id, today, today, cancellationToken)).Unavailable;
        var members = await people.PeopleOfAsync(section.Id, cancellationToken);
        var lost = (from slot in slots from person in slot.PersonIds where away.Any(a => a.PersonId == person && a.Touches(slot.Shift)) || members.All(m => m.Id != person || !m.IsMemberOn(today)) select (slot.Shift, person)).ToList();
        foreach (var index in (await swaps.RunningAsync(section.Id, today, today, cancellationToken)).Where(i => i is { IsUrgent: true, IsOpen: true } && !lost.Any(l => l.Shift.Id == i.ShiftId && l.person == i.FromId)))
        {
            await substitutes.EndAsync(section.Id, index.Id, cancellationToken);
        }

        foreach (var (shift, person) in lost)
        {
            await substitutes.RunAsync(section.Id, shift.Id, person, CoverLeads.Of(section, members, person, today, AwayAllDay(away)), cancellationToken);
        }
    }

    private async Task ComingAsync(Section section, Watched watched, DateTimeOffset now, long fence, CancellationToken cancellationToken)
    {
        var today = city.Today;
        var outlook = await outlooks.BetweenAsync(section, today, today.AddDays(ReadOutlook.DaysAhead), cancellationToken);
        watched.GapNoticeAt = outlook.Request.Rules.GapNoticeAt;
        if (outlook.Request.Shifts.Count == 0)
        {
            return;
        }

        var members = outlook.Facts.People;
        var away = AwayAllDay(outlook.Facts.Presence.Unavailable.Where(u => u.Date == today));
        var found = outlook.Conflicts().Where(c => c.Shift.Date > today).ToList();
        var told = await conflicts.BetweenAsync(section.Id, today.AddDays(1), today.AddDays(ReadOutlook.DaysAhead), cancellationToken);
        List<ConflictRow> add = [];
        foreach (var person in found.Where(c => !told.Any(t => t.ShiftId == c.Shift.Id && t.PersonId == c.PersonId)).GroupBy(c => c.PersonId))
        {
            if (CoverLeads.Of(section, members, person.Key, today, away) is { } lead)
            {
                add.AddRange(person.Select(c => conflicts.NewRow(section.Id, c.Shift, c.PersonId, lead, CoverDeliveries.ConflictKey(lead, person.Key, now), now)));
            }
        }

        var mended = told.Where(t => !found.Any(c => c.Shift.Id == t.ShiftId && c.PersonId == t.PersonId)).ToList();
        await conflicts.ChangeAsync(add, mended, cancellationToken);
        await effects.RefreshAsync(section.Id, mended, cancellationToken);
        foreach (var card in told.Except(mended).Concat(add).GroupBy(t => t.CardKey).Where(c => !watched.Told.Contains(c.Key)))
        {
            var last = found.Where(c => card.Any(t => t.ShiftId == c.Shift.Id)).Max(c => city.Zone.At(c.Shift.Date, c.Shift.From));
            await effects.TellConflictAsync(section, members, card.First(), last, fence, cancellationToken);
            watched.Told.Add(card.Key);
        }

        if (IsGapDue(watched, now))
        {
            await GapsAsync(section, outlook, away, fence, cancellationToken);
            watched.GapsOf = today;
        }
    }

    /// <summary>Tomorrow's shifts with too few people, or the next business day's: told once, at the set hour.</summary>
    private async Task GapsAsync(Section section, DutyOutlook outlook, IReadOnlySet<string> away, long fence, CancellationToken cancellationToken)
    {
        var today = city.Today;
        var next = city.Calendar.Next(today);
        while (!city.Calendar.IsBusinessDay(next, section) && next < today.AddDays(ReadOutlook.DaysAhead))
        {
            next = city.Calendar.Next(next);
        }

        if (CoverViews.GapsOf(section.Id, next, outlook).Items.Count > 0)
        {
            await effects.TellGapsAsync(section, outlook.Facts.People, next, CoverLeads.OfSection(section, outlook.Facts.People, today, away), fence, cancellationToken);
        }
    }

    private bool IsGapDue(Watched watched, DateTimeOffset now) =>
        watched.GapNoticeAt is { } at && watched.GapsOf != city.Today && city.Zone.At(city.Today, at) is var due && now >= due && now < due + GapCatchUp;

    private static IReadOnlySet<string> AwayAllDay(IEnumerable<Domain.PhoneDuty.Unavailable> away) =>
        away.Where(a => a is { From: null, To: null, Reason: Domain.PhoneDuty.UnavailableReason.Leave }).Select(a => a.PersonId).ToHashSet();

    private sealed class Watched
    {
        public DateTimeOffset Next { get; set; } = DateTimeOffset.MinValue;

        public long Version { get; set; } = -1;

        public TimeOnly? GapNoticeAt { get; set; }

        public DateOnly? GapsOf { get; set; }

        public HashSet<string> Told { get; } = [];
    }
}
