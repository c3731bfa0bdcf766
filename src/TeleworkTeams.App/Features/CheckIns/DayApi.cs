using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>One's own day in the tab: the same use case as the card.</summary>
internal sealed class DayApi(PeopleQueries people, CheckInQueries checkIns, SubmitCheckIn submit, EnterHourlyLeave hourlyLeave, City city)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var days = api.MapGroup("/days/{date}");
        days.MapGet("", (string date, Caller caller, DayApi day, CancellationToken token) => day.ReadAsync(date, caller, token));
        days.MapPut("", (string date, CorrectRequest body, Caller caller, DayApi day, CancellationToken token) => day.SubmitAsync(
            date, caller, CheckInForm.Correct(body.Place, body.Start, body.End, body.Plan, body.Result, body.Deliverable), token));
        days.MapPost("/start", (string date, StartRequest body, Caller caller, DayApi day, CancellationToken token) =>
            day.SubmitAsync(date, caller, CheckInForm.Start(body.Place, body.Plan), token));
        days.MapPost("/end", (string date, EndRequest body, Caller caller, DayApi day, CancellationToken token) =>
            day.SubmitAsync(date, caller, CheckInForm.End(body.Result, body.Deliverable), token));
        days.MapPost("/out", (string date, Caller caller, DayApi day, CancellationToken token) => day.SubmitAsync(date, caller, new CheckInCommand.GoOut(), token));
        days.MapPost("/back", (string date, Caller caller, DayApi day, CancellationToken token) => day.SubmitAsync(date, caller, new CheckInCommand.ComeBack(), token));
        days.MapPost("/midday", (string date, Caller caller, DayApi day, CancellationToken token) => day.SubmitAsync(date, caller, new CheckInCommand.Midday(), token));
        days.MapPut("/report", (string date, ReportRequest body, Caller caller, DayApi day, CancellationToken token) =>
            day.SubmitAsync(date, caller, CheckInForm.Report(body.Text), token));
        days.MapPost("/hourly-leave", (string date, Caller caller, DayApi day, CancellationToken token) => day.EnterLeaveAsync(date, caller, token));
        days.MapPost("/undo", (string date, Caller caller, DayApi day, CancellationToken token) => day.SubmitAsync(date, caller, new CheckInCommand.Undo(), token));
    }

    private async Task<Results<Ok<DayDto>, ProblemHttpResult>> ReadAsync(string text, Caller caller, CancellationToken cancellationToken)
    {
        if (DateOf(text) is not { } date)
        {
            return CheckInApi.Problem(400, caller, FormError.InvalidDate);
        }

        return await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member
            ? TypedResults.Ok(await DtoAsync(member, date, caller, cancellationToken))
            : CheckInApi.Problem(404, caller, CheckInRefusal.NotAMember);
    }

    private async Task<Results<Ok<DayDto>, ProblemHttpResult>> SubmitAsync(string text, Caller caller, Parsed<CheckInCommand> parsed, CancellationToken cancellationToken)
    {
        if (DateOf(text) is not { } date)
        {
            return CheckInApi.Problem(400, caller, FormError.InvalidDate);
        }

        if (parsed.Value is not { } command)
        {
            return CheckInApi.Problem(400, caller, parsed.Error!);
        }

        if (await people.FindMemberAsync(caller.PersonId, cancellationToken) is not { } member)
        {
            return CheckInApi.Problem(404, caller, CheckInRefusal.NotAMember);
        }

        var decision = await submit.RunAsync(new Submission(member, date, command, ReportSource.Tab, caller.PersonId), cancellationToken);
        return decision is CheckInDecision.Refused refused
            ? CheckInApi.Problem(caller, refused)
            : TypedResults.Ok(await DtoAsync(member, date, caller, cancellationToken));
    }

    private async Task<Results<Ok<DayDto>, ProblemHttpResult>> EnterLeaveAsync(string text, Caller caller, CancellationToken cancellationToken)
    {
        if (DateOf(text) is not { } date)
        {
            return CheckInApi.Problem(400, caller, FormError.InvalidDate);
        }

        if (await people.FindMemberAsync(caller.PersonId, cancellationToken) is not { } member)
        {
            return CheckInApi.Problem(404, caller, CheckInRefusal.NotAMember);
        }

        return await hourlyLeave.RunAsync(member, date, cancellationToken) is { } problem
            ? CheckInApi.Problem(409, caller, problem)
            : TypedResults.Ok(await DtoAsync(member, date, caller, cancellationToken));
    }

    private async Task<DayDto> DtoAsync(Member member, DateOnly date, Caller caller, CancellationToken cancellationToken)
    {
        var facts = await checkIns.DayAsync(member, date, cancellationToken);
        var names = (await people.PeopleOfAsync(member.Section.Id, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        return DayContract.Of(facts, city.Calendar, names, caller.Language);
    }

    private DateOnly? DateOf(string text) => text == "today" ? city.Today : CheckInForm.DateOf(text);
}
