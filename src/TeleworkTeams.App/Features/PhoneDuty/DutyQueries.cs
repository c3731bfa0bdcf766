using System.Collections.Concurrent;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>A shift with those who have it.</summary>
/// <param name="Shift">As it was published.</param>
/// <param name="KindName">As the kind was called then.</param>
/// <param name="PersonIds">Who; empty: nobody.</param>
internal sealed record DutySlot(DutyShift Shift, string KindName, IReadOnlyList<string> PersonIds);

/// <summary>The published days of a section as they were read at most 20 s ago, and dropped at once when one is written on this host.</summary>
internal sealed class DutyCache(TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private readonly ConcurrentDictionary<string, (long At, IReadOnlyList<DutySlot> Slots)> _days = new();
    private long _version;

    public void Clear()
    {
        Interlocked.Increment(ref _version);
        _days.Clear();
    }

    public async Task<IReadOnlyList<DutySlot>> GetAsync(string key, Func<Task<IReadOnlyList<DutySlot>>> read)
    {
        if (_days.TryGetValue(key, out var known) && time.GetElapsedTime(known.At) < Lifetime)
        {
            return known.Slots;
        }

        var version = Interlocked.Read(ref _version);
        var slots = await read();
        if (version == Interlocked.Read(ref _version))
        {
            _days[key] = (time.GetTimestamp(), slots);
        }

        return slots;
    }
}

/// <summary>What other slices may ask about phone duty. Published days alone count: a draft is nobody's business.</summary>
internal sealed class DutyQueries(DutyTable table, DutyCache cache, PeopleQueries people, City city)
{
    /// <summary>The rules in force: members are those who are on the section's list, from their first day there to their last. Without kinds: no rota.</summary>
    public async Task<DutyRules> RulesAsync(string sectionId, CancellationToken cancellationToken) =>
        await table.RulesAsync(sectionId, cancellationToken) is { } row ? InForce(row.ToRules(), await people.PeopleOfAsync(sectionId, cancellationToken)) : new DutyRules();

    /// <summary>Who is on duty from <paramref name="from"/> to <paramref name="to"/>, both inclusive, in order of time: the past as it was published, the coming days as they are.</summary>
    public async Task<IReadOnlyList<DutySlot>> OnAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        [.. (await table.DaysAsync(sectionId, from, to, cancellationToken)).SelectMany(Slots)];

    /// <summary>The same of one day, at most 20 s old.</summary>
    public Task<IReadOnlyList<DutySlot>> OnAsync(string sectionId, DateOnly date, CancellationToken cancellationToken) =>
        cache.GetAsync(Keys.Of(sectionId, Keys.Date(date)), async () => await table.DayAsync(sectionId, date, cancellationToken) is { } row ? Slots(row) : []);

    /// <summary>The shifts that are under way at <paramref name="at"/>.</summary>
    public async Task<IReadOnlyList<DutySlot>> OnDutyAsync(string sectionId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var time = city.Zone.TimeOf(at);
        return [.. (await OnAsync(sectionId, city.Zone.DateOf(at), cancellationToken)).Where(s => s.Shift.From <= time && time < s.Shift.To)];
    }

    /// <summary>The turns of one person, both ends inclusive, in order of time; the others on a shift stand in it, too.</summary>
    public async Task<IReadOnlyList<DutySlot>> PersonTurnsAsync(string sectionId, string personId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        [.. (await OnAsync(sectionId, from, to, cancellationToken)).Where(s => s.PersonIds.Contains(personId))];

    /// <summary>The turns of one person on one day, at most 20 s old.</summary>
    public async Task<IReadOnlyList<DutySlot>> PersonTurnsAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken) =>
        [.. (await OnAsync(sectionId, date, cancellationToken)).Where(s => s.PersonIds.Contains(personId))];

    /// <summary>Rules with their members as far as they are on the section's list.</summary>
    public static DutyRules InForce(DutyRules rules, IReadOnlyList<Person> people)
    {
        var known = people.ToDictionary(p => p.Id);
        return rules with
        {
            Members =
            [
                .. from member in rules.Members
                   where known.ContainsKey(member.PersonId)
                   let person = known[member.PersonId]
                   select member with { From = Later(member.From, person.From), Until = Earlier(member.Until, person.Until) },
            ],
        };
    }

    private static IReadOnlyList<DutySlot> Slots(DutyDayRow row)
    {
        var (day, kinds) = (row.ToDay(), row.ToKinds());
        return
        [
            .. from shift in day.Shifts
               orderby shift.From, shift.KindId
               select new DutySlot(shift, kinds.GetValueOrDefault(shift.KindId, shift.KindId), [.. day.Turns.Where(t => t.ShiftId == shift.Id).Select(t => t.PersonId)]),
        ];
    }

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a > b || b is null ? a : b;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a < b || b is null ? a : b;
}
