using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What other slices may ask about check-ins.</summary>
internal sealed class CheckInQueries(CheckInTable table, PeopleQueries people, TeleworkQueries telework, City city)
{
    /// <summary>How many days back a missing 終業 is looked for: across a long weekend and the turn of the year.</summary>
    private const int LookBack = 14;

    public async Task<CheckIn?> FindAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken) =>
        await table.FindAsync(sectionId, personId, date, cancellationToken) is { Details.Length: > 0 } row ? row.ToCheckIn(city.Zone) : null;

    /// <summary>Records of a section, or of one person in it, both ends inclusive, in order of date.</summary>
    public async Task<IReadOnlyList<CheckIn>> BetweenAsync(string sectionId, string? personId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        [.. (await table.BetweenAsync(sectionId, personId, from, to, cancellationToken)).Where(r => r.Details.Length > 0).Select(r => r.ToCheckIn(city.Zone))];

    /// <summary>The last record before <paramref name="date"/>: for 「昨日と同じ」 and for a 終業 that is missing.</summary>
    public async Task<CheckIn?> LastBeforeAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken) =>
        (await BetweenAsync(sectionId, personId, date.AddDays(-LookBack), date.AddDays(-1), cancellationToken)).MaxBy(r => r.Date);

    /// <summary>All that the day's card of a person says.</summary>
    public async Task<DayFacts> DayAsync(Member member, DateOnly date, CancellationToken cancellationToken)
    {
        var (person, section) = (member.Person, member.Section);
        var record = FindAsync(section.Id, person.Id, date, cancellationToken);
        var isKnown = BusinessCalendar.Supports(date);
        var last = isKnown ? LastBeforeAsync(section.Id, person.Id, date, cancellationToken) : Task.FromResult<CheckIn?>(null);
        var leave = people.LeaveAsync(section.Id, person.Id, date, cancellationToken);
        var planned = isKnown ? telework.OnAsync(section.Id, person.Id, date, cancellationToken) : Task.FromResult<IReadOnlyList<TeleworkDay>>([]);
        return Facts(member, date, await record, await leave, await last, await planned);
    }

    /// <summary>
    /// The same after a submission, from what that has read and written. The last earlier record is read only while the day has not
    /// begun: it is what the morning card offers.
    /// </summary>
    public async Task<DayFacts> DayAsync(Member member, DateOnly date, Submitted submitted, CancellationToken cancellationToken)
    {
        if (!submitted.IsGathered)
        {
            return await DayAsync(member, date, cancellationToken);
        }

        var hasBegun = submitted is { Decision: not CheckInDecision.Refused, Record: { StartedAt: not null } or { EndedAt: not null } };
        var last = hasBegun ? null : await LastBeforeAsync(member.Section.Id, member.Person.Id, date, cancellationToken);
        var planned = hasBegun ? [] : await telework.OnAsync(member.Section.Id, member.Person.Id, date, cancellationToken);
        return Facts(member, date, submitted.Record, submitted.Leave, last, planned);
    }

    private DayFacts Facts(Member member, DateOnly date, CheckIn? record, Leave? leave, CheckIn? last, IReadOnlyList<TeleworkDay> planned) => new(
        member, date, record, leave, Domain.Time.BusinessCalendar.Supports(date) && city.Calendar.IsBusinessDay(date, member.Section), last, city.Now, city.Zone)
    {
        Telework = planned,
    };
}

/// <summary>One person's day as it stands.</summary>
internal sealed record DayFacts(
    Member Member, DateOnly Date, CheckIn? Record, Leave? Leave, bool IsBusinessDay, CheckIn? Last, DateTimeOffset Now, OfficeZone Zone)
{
    /// <summary>Telework that is in force for the day: its place is the first button.</summary>
    public IReadOnlyList<TeleworkDay> Telework { get; init; } = [];

    /// <summary>The last earlier day, if its 終業 is missing and can still be reported.</summary>
    public DateOnly? MissingEnd =>
        Last is { StartedAt: not null, EndedAt: null } && CheckInRules.CanCorrect(Last.Date, Zone.DateOf(Now)) ? Last.Date : null;

    public string? LastPlan => Last?.Plan;
}
