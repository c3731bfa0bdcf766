using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.People;

/// <summary>休暇: one's own, or by a manager for one person.</summary>
internal sealed class LeaveApi(PeopleQueries queries, SectionAccess access, EnterLeave enter, City city)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var own = api.MapGroup("/leaves");
        own.MapGet("", (string? from, string? to, Caller caller, LeaveApi leave, CancellationToken token) => leave.OwnAsync(caller, m => leave.ReadAsync(m, from, to, caller, token), token));
        own.MapPost("", (LeaveRequest body, Caller caller, LeaveApi leave, CancellationToken token) => leave.OwnAsync(caller, m => leave.EnterAsync(m, body, caller, token), token));
        own.MapDelete("/{date}", (string date, Caller caller, LeaveApi leave, CancellationToken token) => leave.OwnAsync(caller, m => leave.RemoveAsync(m, date, caller, token), token));

        var others = api.MapGroup("/sections/{sectionId}/people/{personId}/leaves");
        others.MapGet("", (string sectionId, string personId, string? from, string? to, Caller caller, LeaveApi leave, CancellationToken token) =>
            leave.OtherAsync(sectionId, personId, caller, m => leave.ReadAsync(m, from, to, caller, token), token));
        others.MapPost("", (string sectionId, string personId, LeaveRequest body, Caller caller, LeaveApi leave, CancellationToken token) =>
            leave.OtherAsync(sectionId, personId, caller, m => leave.EnterAsync(m, body, caller, token), token));
        others.MapDelete("/{date}", (string sectionId, string personId, string date, Caller caller, LeaveApi leave, CancellationToken token) =>
            leave.OtherAsync(sectionId, personId, caller, m => leave.RemoveAsync(m, date, caller, token), token));
    }

    private async Task<IResult> OwnAsync(Caller caller, Func<Member, Task<IResult>> act, CancellationToken cancellationToken) =>
        await queries.FindMemberAsync(caller.PersonId, cancellationToken) is { } member ? await act(member) : TypedResults.NotFound();

    private async Task<IResult> OtherAsync(string sectionId, string personId, Caller caller, Func<Member, Task<IResult>> act, CancellationToken cancellationToken) =>
        await access.ActForAsync(sectionId, personId, caller, cancellationToken) is { } member ? await act(member) : TypedResults.NotFound();

    private async Task<IResult> EnterAsync(Member member, LeaveRequest body, Caller caller, CancellationToken cancellationToken) =>
        await enter.RunAsync(member, body, caller.PersonId, cancellationToken) is { } problem
            ? Problem(caller, problem)
            : await ReadAsync(member, body.From, body.To ?? body.From, caller, cancellationToken);

    private async Task<IResult> RemoveAsync(Member member, string date, Caller caller, CancellationToken cancellationToken) =>
        await enter.RemoveAsync(member, date, cancellationToken) is { } problem ? Problem(caller, problem) : TypedResults.NoContent();

    private async Task<IResult> ReadAsync(Member member, string? from, string? to, Caller caller, CancellationToken cancellationToken)
    {
        var first = EnterLeave.Date(from) ?? city.Today;
        var last = EnterLeave.Date(to) ?? DateOnly.FromDayNumber(Math.Min(first.DayNumber + 91, DateOnly.MaxValue.DayNumber));
        if (last < first || last.DayNumber - first.DayNumber > 400 || !city.Calendar.Knows(first) || !city.Calendar.Knows(last))
        {
            return Problem(caller, PeopleProblem.InvalidDate);
        }

        var names = (await queries.PeopleOfAsync(member.Section.Id, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        var leaves = await queries.LeavesAsync(member.Section.Id, first, last, cancellationToken);
        return TypedResults.Ok<IReadOnlyList<LeaveDto>>(
            [.. leaves.Where(l => l.PersonId == member.Person.Id).OrderBy(l => l.Date).Select(l => LeaveQueries.Of(l, names))]);
    }

    private static ProblemHttpResult Problem(Caller caller, PeopleProblem problem) => Problems.Of(
        400, PeopleTexts.Code(problem), PeopleTexts.Get(caller.Language, "Leave.NotSaved"), PeopleTexts.Why(caller.Language, problem));
}
