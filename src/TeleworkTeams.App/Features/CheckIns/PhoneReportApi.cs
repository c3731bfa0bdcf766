using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What a manager or a unit lead does for one person: a report made by phone (S-04), and asking once (S-21, S-36).</summary>
internal sealed class PhoneReportApi(PeopleQueries people, SubmitCheckIn submit, AskOnce askOnce, BoardApi board, City city)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var person = api.MapGroup("/sections/{sectionId}/people/{personId}");
        person.MapPost("/days/{date}/start", (string sectionId, string personId, string date, StartRequest body, Caller caller, PhoneReportApi phone, CancellationToken token) =>
            phone.ReportAsync(sectionId, personId, date, caller, CheckInForm.Start(body.Place, body.Plan, body.At), token));
        person.MapPost("/days/{date}/end", (string sectionId, string personId, string date, EndRequest body, Caller caller, PhoneReportApi phone, CancellationToken token) =>
            phone.ReportAsync(sectionId, personId, date, caller, CheckInForm.End(body.Result, body.Deliverable, body.At), token));
        person.MapPost("/ask", (string sectionId, string personId, Caller caller, PhoneReportApi phone, CancellationToken token) =>
            phone.AskAsync(sectionId, personId, caller, token));
    }

    private async Task<Results<Ok<BoardRowDto>, NotFound, ProblemHttpResult>> ReportAsync(
        string sectionId, string personId, string text, Caller caller, Parsed<CheckInCommand> parsed, CancellationToken cancellationToken)
    {
        if (await FindAsync(sectionId, personId, caller, cancellationToken) is not { } member)
        {
            return TypedResults.NotFound();
        }

        if ((text == "today" ? city.Today : CheckInForm.DateOf(text)) is not { } date)
        {
            return CheckInApi.Problem(400, caller, FormError.InvalidDate);
        }

        if (parsed.Value is not { } command)
        {
            return CheckInApi.Problem(400, caller, parsed.Error!);
        }

        var decision = await submit.RunAsync(new Submission(member, date, command, ReportSource.Phone, caller.PersonId), cancellationToken);
        return decision is CheckInDecision.Refused refused
            ? CheckInApi.Problem(caller, refused)
            : TypedResults.Ok(await board.RowAsync(member.Section, member.Person, date, caller, cancellationToken));
    }

    private async Task<Results<Ok<BoardRowDto>, NotFound, ProblemHttpResult>> AskAsync(string sectionId, string personId, Caller caller, CancellationToken cancellationToken)
    {
        if (await FindAsync(sectionId, personId, caller, cancellationToken) is not { } member)
        {
            return TypedResults.NotFound();
        }

        return await askOnce.RunAsync(member, cancellationToken) is { } reason
            ? CheckInApi.Problem(409, caller, reason)
            : TypedResults.Ok(await board.RowAsync(member.Section, member.Person, city.Today, caller, cancellationToken));
    }

    /// <summary>Null: no such person in that section, or not for this caller; the two look alike.</summary>
    private async Task<Member?> FindAsync(string sectionId, string personId, Caller caller, CancellationToken cancellationToken)
    {
        var member = await people.FindMemberAsync(personId, cancellationToken);
        var section = await people.SectionNowAsync(sectionId, cancellationToken);
        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        return member is not null && section is not null && member.Section.Id == sectionId && personId != caller.PersonId
            && Rights.RoleFor(Right.ActFor, subject, section, member.Person, city.Today) is not null
            ? member with { Section = section }
            : null;
    }
}
