using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <param name="Seen">The day's <c>seen</c> as it was shown; null: whatever stands.</param>
internal sealed record AcknowledgeRequest(string? Remark, DateTimeOffset? Seen);

internal sealed record AcknowledgeItem(string? PersonId, string? Date, DateTimeOffset? Seen);

internal sealed record AcknowledgeManyRequest(IReadOnlyList<AcknowledgeItem>? Items);

internal sealed record AcknowledgeResult(string? PersonId, string? Date, bool Ok, string? Code, string? Message);

internal sealed record AcknowledgeResults(IReadOnlyList<AcknowledgeResult> Results);

/// <summary>確認 of days, one or many: each is decided by itself, and each failure is named.</summary>
internal sealed class AcknowledgeApi(PeopleQueries people, ReportListApi list, SubmitCheckIn submit, City city)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/sections/{sectionId}/people/{personId}/days/{date}/acknowledge",
            (string sectionId, string personId, string date, AcknowledgeRequest body, Caller caller, AcknowledgeApi acknowledge, CancellationToken token) =>
                acknowledge.OneAsync(sectionId, personId, date, body, caller, token));
        api.MapPost("/sections/{sectionId}/reports/acknowledge", (string sectionId, AcknowledgeManyRequest body, Caller caller, AcknowledgeApi acknowledge, CancellationToken token) =>
            acknowledge.ManyAsync(sectionId, body, caller, token));
    }

    private async Task<Results<Ok<WaitingDto>, NotFound, ProblemHttpResult>> OneAsync(
        string sectionId, string personId, string text, AcknowledgeRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (await list.TheirsAsync(sectionId, caller, cancellationToken) is not var (section, theirs) || !theirs.TryGetValue(personId, out var found))
        {
            return TypedResults.NotFound();
        }

        if ((text == "today" ? city.Today : CheckInForm.DateOf(text)) is not { } date)
        {
            return CheckInApi.Problem(400, caller, FormError.InvalidDate);
        }

        if (CheckInForm.Acknowledge(body.Remark, body.Seen) is not { Value: { } command } parsed)
        {
            return CheckInApi.Problem(400, caller, FormError.RemarkTooLong);
        }

        var submitted = await SubmitAsync(section, found.Person, date, command, caller, cancellationToken);
        var names = await NamesAsync(sectionId, cancellationToken);
        if (submitted.Decision is CheckInDecision.Refused refused)
        {
            var (code, title, why) = Why(caller.Language, refused, submitted.Record, names);
            return Problems.Of(409, code, title, why);
        }

        return TypedResults.Ok(list.Of(found.Person, submitted.Record!, names));
    }

    private async Task<Results<Ok<AcknowledgeResults>, NotFound, ProblemHttpResult>> ManyAsync(
        string sectionId, AcknowledgeManyRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (await list.TheirsAsync(sectionId, caller, cancellationToken) is not var (section, theirs))
        {
            return TypedResults.NotFound();
        }

        if (body.Items is not { Count: <= ReportListApi.PageSize } items)
        {
            return CheckInApi.Problem(400, caller, CheckInProblem.TooManyAtOnce);
        }

        var names = await NamesAsync(sectionId, cancellationToken);
        List<AcknowledgeResult> results = [];
        foreach (var item in items)
        {
            if (item.PersonId is null || !theirs.TryGetValue(item.PersonId, out var found) || CheckInForm.DateOf(item.Date) is not { } date)
            {
                var (_, _, unknown) = CheckInTexts.Why(caller.Language, FormError.NotTheirs);
                results.Add(new(item.PersonId, item.Date, false, Problems.CodeOf(FormError.NotTheirs), unknown));
                continue;
            }

            var submitted = await SubmitAsync(section, found.Person, date, new CheckInCommand.Acknowledge(null, item.Seen), caller, cancellationToken);
            if (submitted.Decision is CheckInDecision.Refused refused)
            {
                var (code, title, why) = Why(caller.Language, refused, submitted.Record, names);
                results.Add(new(item.PersonId, item.Date, false, code, $"{title} {why}"));
            }
            else
            {
                results.Add(new(item.PersonId, item.Date, true, null, null));
            }
        }

        return TypedResults.Ok(new AcknowledgeResults(results));
    }

    private Task<Submitted> SubmitAsync(Section section, Person person, DateOnly date, CheckInCommand command, Caller caller, CancellationToken cancellationToken) =>
        submit.SubmitAsync(new Submission(new Member(person, section, caller.Language), date, command, ReportSource.Tab, caller.PersonId), cancellationToken);

    /// <summary>Who was second is told who was first, and when.</summary>
    private (string Code, string Title, string Text) Why(
        Language language, CheckInDecision.Refused refused, CheckIn? record, IReadOnlyDictionary<string, string> names)
    {
        var why = CheckInTexts.Why(language, refused);
        return refused.Reason == CheckInRefusal.AcknowledgedAlready && record?.Acknowledgement is { } first
            ? why with
            {
                Item3 = CheckInTexts.Get(
                    language, "Acknowledged.By", names.GetValueOrDefault(first.By, first.By), DateText.Day(language, city.Zone.DateOf(first.At)), DateText.Time(city.Zone.TimeOf(first.At))),
            }
            : why;
    }

    private async Task<Dictionary<string, string>> NamesAsync(string sectionId, CancellationToken cancellationToken) =>
        (await people.PeopleOfAsync(sectionId, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
}
