using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Audit;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>A day that waits for acknowledgement.</summary>
/// <param name="Seen">Given back with the acknowledgement: a change after it is noticed.</param>
internal sealed record WaitingDto(
    string PersonId, string Name, string? UnitId, string Date, string? Place, string? Start, string? End, string? Plan, string? Result, string? Deliverable,
    ReportDto? Report, AcknowledgementDto? Acknowledgement, DateTimeOffset? Seen, bool Corrected);

/// <param name="Wanted">Whether the telework rules of today want acknowledgement.</param>
internal sealed record WaitingPage(bool Wanted, string? Source, IReadOnlyList<WaitingDto> Items, string? Next);

/// <summary>実績報告の確認: the days that wait, oldest first, of those for whom the caller may act. The look is recorded (S-32).</summary>
internal sealed class ReportListApi(PeopleQueries people, CheckInQueries checkIns, PolicyQueries policies, Looks looks, City city)
{
    /// <summary>Days of one page, and of one acknowledgement together.</summary>
    public const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sections/{sectionId}/reports", (string sectionId, string? cursor, Caller caller, ReportListApi reports, CancellationToken token) =>
            reports.ReadAsync(sectionId, cursor, caller, token));

    private async Task<Results<Ok<WaitingPage>, NotFound>> ReadAsync(string sectionId, string? cursor, Caller caller, CancellationToken cancellationToken)
    {
        if (await TheirsAsync(sectionId, caller, cancellationToken) is not var (section, theirs))
        {
            return TypedResults.NotFound();
        }

        var today = city.Today;
        var timeline = await policies.TimelineAsync(sectionId, cancellationToken);
        var records = await checkIns.BetweenAsync(sectionId, null, today.AddDays(-CheckInRules.AcknowledgementDays), today, cancellationToken);
        var waiting = records
            .Where(r => theirs.ContainsKey(r.PersonId) && ReportDuty.Waits(r, timeline.On(r.Date)?.Policy))
            .Select(r => (Key: $"{Keys.Date(r.Date)}|{r.PersonId}", Record: r))
            .Where(r => cursor is null || string.CompareOrdinal(r.Key, cursor) > 0)
            .OrderBy(r => r.Key, StringComparer.Ordinal)
            .ToList();
        var page = waiting.Take(PageSize).ToList();
        var names = (await people.PeopleOfAsync(sectionId, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        await looks.RecordAsync(
            section.Id, caller.PersonId, names.GetValueOrDefault(caller.PersonId, ""), "reports", Keys.Month(today), null, theirs.Values, cancellationToken);
        var policy = timeline.On(today)?.Policy;
        return TypedResults.Ok(new WaitingPage(
            policy?.Reports?.Acknowledged == true, policy?.Reports?.Source ?? policy?.Source,
            [.. page.Select(r => Of(theirs[r.Record.PersonId].Person, r.Record, names))], waiting.Count > page.Count ? page[^1].Key : null));
    }

    /// <summary>Those of the section for whom the caller may act, by id, without the caller; null: none, or no such section.</summary>
    public async Task<(Section Section, Dictionary<string, (Person Person, Role Role)> Theirs)?> TheirsAsync(string sectionId, Caller caller, CancellationToken cancellationToken)
    {
        if (await people.SectionNowAsync(sectionId, cancellationToken) is not { } section)
        {
            return null;
        }

        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        var theirs = (await people.PeopleOfAsync(sectionId, cancellationToken))
            .Where(p => p.Id != caller.PersonId)
            .Select(p => (Person: p, Role: Rights.RoleFor(Right.ActFor, subject, section, p, city.Today)))
            .Where(p => p.Role is not null)
            .ToDictionary(p => p.Person.Id, p => (p.Person, p.Role!.Value));
        return theirs.Count == 0 ? null : (section, theirs);
    }

    public WaitingDto Of(Person person, CheckIn record, IReadOnlyDictionary<string, string> names) => new(
        person.Id, person.Name, person.UnitId, Keys.Date(record.Date), record.Place is { } place ? CheckInForm.Word(place) : null,
        DayContract.Clock(city.Zone, record.StartedAt), DayContract.Clock(city.Zone, record.EndedAt), record.Plan, record.Result, record.Deliverable?.AbsoluteUri,
        DayContract.Of(record.Report), DayContract.Of(record.Acknowledgement, names), record.ChangedAt, record.History.Count > 0);
}
