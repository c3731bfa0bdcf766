using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What other slices may ask about check-ins.</summary>
internal sealed class CheckInQueries(CheckInTable table, PeopleQueries people, PolicyQueries policies, TeleworkQueries telework, DutyQueries duty, City city)
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
        (await EarlierAsync(sectionId, personId, date, cancellationToken)).MaxBy(r => r.Date);

    /// <summary>All that the day's card of a person says.</summary>
    public async Task<DayFacts> DayAsync(Member member, DateOnly date, CancellationToken cancellationToken)
    {
        var (person, section) = (member.Person, member.Section);
        var record = FindAsync(section.Id, person.Id, date, cancellationToken);
        var isKnown = city.Calendar.Knows(date);
        var earlier = isKnown ? EarlierAsync(section.Id, person.Id, date, cancellationToken) : Task.FromResult<IReadOnlyList<CheckIn>>([]);
        var leave = people.LeaveAsync(section.Id, person.Id, date, cancellationToken);
        var timeline = policies.TimelineAsync(section.Id, cancellationToken);
        var planned = isKnown ? telework.OnAsync(section.Id, person.Id, date, cancellationToken) : Task.FromResult<IReadOnlyList<TeleworkDay>>([]);
        var turns = await TurnsAsync(member, date, cancellationToken);
        return Facts(member, date, await record, await leave, await earlier, await timeline, await planned) with { Duty = turns };
    }

    /// <summary>
    /// The same after a submission, from what that has read and written. The last earlier record is read only while the day has not
    /// begun, for it is what the morning card offers, or where the telework rules want reports of earlier days.
    /// </summary>
    public async Task<DayFacts> DayAsync(Member member, DateOnly date, Submitted submitted, CancellationToken cancellationToken)
    {
        if (!submitted.IsGathered)
        {
            return await DayAsync(member, date, cancellationToken);
        }

        var hasBegun = submitted is { Decision: not CheckInDecision.Refused, Record: { StartedAt: not null } or { EndedAt: not null } };
        var timeline = await policies.TimelineAsync(member.Section.Id, cancellationToken);
        var earlier = hasBegun && timeline.Versions.All(v => v.Policy.Reports?.ResultReport is null or ResultReportDue.None)
            ? []
            : await EarlierAsync(member.Section.Id, member.Person.Id, date, cancellationToken);
        var planned = hasBegun ? [] : await telework.OnAsync(member.Section.Id, member.Person.Id, date, cancellationToken);
        IReadOnlyList<DutySlot> turns = hasBegun ? [] : await TurnsAsync(member, date, cancellationToken);
        return Facts(member, date, submitted.Record, submitted.Leave, earlier, timeline, planned) with { Duty = turns };
    }

    /// <summary>Today's turns, for the card that the morning begins with.</summary>
    private async Task<IReadOnlyList<DutySlot>> TurnsAsync(Member member, DateOnly date, CancellationToken cancellationToken) =>
        date == city.Today ? await duty.PersonTurnsAsync(member.Section.Id, member.Person.Id, date, cancellationToken) : [];

    private Task<IReadOnlyList<CheckIn>> EarlierAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken) =>
        BetweenAsync(sectionId, personId, date.AddDays(-LookBack), date.AddDays(-1), cancellationToken);

    private DayFacts Facts(
        Member member, DateOnly date, CheckIn? record, Leave? leave, IReadOnlyList<CheckIn> earlier, PolicyTimeline timeline, IReadOnlyList<TeleworkDay> planned)
    {
        var section = member.Section;
        var isKnown = city.Calendar.Knows(date);
        var today = city.Today;
        var last = earlier.MaxBy(r => r.Date);
        var standing = record is { IsEmpty: false } && isKnown ? Standing(record) : ReportStanding.NotAsked;
        return new(member, date, record, leave, isKnown && city.Calendar.IsBusinessDay(date, section), section.PatternOf(member.Person, date, city.Calendar), last, last is null ? null : section.PatternOf(member.Person, last.Date, city.Calendar), city.Now, city.Zone)
        {
            Telework = planned,
            Policy = timeline.On(date)?.Policy,
            Standing = standing,
            ReportDue = standing == ReportStanding.Due ? record
                : date == today ? earlier.Where(r => Standing(r) == ReportStanding.Due).MaxBy(r => r.Date)
                : null,
            Remarked = earlier.Where(r => r.Acknowledgement is { Remark: not null }).MaxBy(r => r.Date),
        };

        ReportStanding Standing(CheckIn of) => ReportDuty.Standing(of, section, timeline.On(of.Date)?.Policy, city.Calendar, today);
    }
}
