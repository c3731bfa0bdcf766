using System.Globalization;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>電話メモ in the tab: for whoever wrote one or has held it, and for nobody else.</summary>
internal sealed class CallMemoApi(
    PeopleQueries people, CallMemoTable table, CallMemoQueries memos, CallMemoViews views, GatherMemoFacts gather, TakeMemo take, StepMemo step, Deliveries deliveries, City city)
{
    private const int PageSize = 20;

    public static void Map(IEndpointRouteBuilder api)
    {
        var group = api.MapGroup("/memos");
        group.MapGet("", (string? box, string? cursor, Caller caller, CallMemoApi a, CancellationToken token) => a.AsMemberAsync(caller, _ => a.ListAsync(box, cursor, caller, token), token));
        group.MapPost("", (CallMemoDto body, Caller caller, CallMemoApi a, CancellationToken token) => a.AsMemberAsync(caller, m => a.TakeAsync(m, body, caller, token), token));
        group.MapGet("/{id}", (string id, Caller caller, CallMemoApi a, CancellationToken token) => a.AsMemberAsync(caller, _ => a.ReadAsync(id, caller, token), token));
        group.MapPost("/{id}/confirm", (string id, Caller caller, CallMemoApi a, CancellationToken token) => a.StepAsync(id, new CallMemoCommand.Confirm(), caller, token));
        group.MapPost("/{id}/calledBack", (string id, Caller caller, CallMemoApi a, CancellationToken token) => a.StepAsync(id, new CallMemoCommand.CalledBack(), caller, token));
        group.MapPost("/{id}/notReached", (string id, Caller caller, CallMemoApi a, CancellationToken token) => a.StepAsync(id, new CallMemoCommand.NotReached(), caller, token));
        group.MapPost("/{id}/handOver", (string id, HandOverRequest body, Caller caller, CallMemoApi a, CancellationToken token) =>
            a.StepAsync(id, new CallMemoCommand.HandOver(body.PersonId ?? "", CallMemoForm.Text(body.Note)), caller, token));
    }

    private async Task<IResult> AsMemberAsync(Caller caller, Func<Member, Task<IResult>> act, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member ? await act(member) : TypedResults.NotFound();

    private async Task<IResult> ListAsync(string? box, string? cursor, Caller caller, CancellationToken cancellationToken)
    {
        if (box is not (null or "inbox" or "written"))
        {
            return Problem(400, caller, MemoProblem.InvalidBox);
        }

        var held = await memos.HeldAsync(caller.PersonId, cancellationToken);
        var items = box == "written" ? await memos.WrittenAsync(caller.PersonId, cancellationToken) : [.. held.OrderBy(m => m.IsDone).ThenByDescending(m => m is { IsUnanswered: true, Content.IsUrgent: true })];
        var skip = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
        var page = await Task.WhenAll(items.Skip(skip).Take(PageSize).Select(m => DtoAsync(m, caller, cancellationToken)));
        return TypedResults.Ok(new MemoPage(page, skip + page.Length < items.Count ? (skip + page.Length).ToString(CultureInfo.InvariantCulture) : null, held.Count(m => m.IsUnanswered)));
    }

    private async Task<IResult> ReadAsync(string id, Caller caller, CancellationToken cancellationToken) =>
        await table.OfPersonAsync(caller.PersonId, CallMemoForm.Id(id), cancellationToken) is { } row ? TypedResults.Ok(await DtoAsync(row.ToMemo(), caller, cancellationToken)) : TypedResults.NotFound();

    private async Task<IResult> TakeAsync(Member writer, CallMemoDto body, Caller caller, CancellationToken cancellationToken)
    {
        if (!writer.Person.IsMemberOn(city.Today))
        {
            return TypedResults.NotFound();
        }

        var (command, problem) = CallMemoForm.Parse(body, city.Zone);
        if (command is null || body.PersonId is not { Length: > 0 } personId)
        {
            return Problem(422, caller, problem ?? MemoProblem.NobodyNamed);
        }

        var stored = await take.RunAsync(writer, personId, command, cancellationToken);
        if (stored is { Refused: null, Memo: { } memo })
        {
            return TypedResults.Created($"/api/memos/{memo.Id}", await DtoAsync(memo, caller, cancellationToken));
        }

        var refused = stored.Refused!;
        var (code, title, text) = CallMemoTexts.Why(caller.Language, refused.Reason);
        return Problems.Of(422, code, title, text, refused.Reason switch
        {
            CallMemoRefusal.ResidentData => [new("looks", refused.Looks.Select(k => new LooksDto(WireWord.Of(k), CallMemoTexts.Looks(caller.Language, [k]))).ToArray())],
            CallMemoRefusal.Unreachable => [new("ways", (await gather.LeadsOfAsync(personId, cancellationToken)).Where(p => p.Id != caller.PersonId).Select(p => new MemoPersonDto(p.Id, p.Name)).ToArray())],
            _ => [],
        });
    }

    private async Task<IResult> StepAsync(string id, CallMemoCommand command, Caller caller, CancellationToken cancellationToken)
    {
        var stored = await step.RunAsync(caller.PersonId, CallMemoForm.Id(id), command, null, cancellationToken);
        return stored switch
        {
            { Refused.Reason: CallMemoRefusal.NotYours } or { Memo: null } => TypedResults.NotFound(),
            { Refused.Reason: CallMemoRefusal.HandedOverAlready or CallMemoRefusal.Finished or CallMemoRefusal.SamePerson or CallMemoRefusal.TooManySteps } => Problem(409, caller, stored.Refused.Reason),
            { Refused.Reason: var reason } => Problem(422, caller, reason),
            { Memo: { } memo } => TypedResults.Ok(await DtoAsync(memo, caller, cancellationToken)),
        };
    }

    private async Task<MemoDto> DtoAsync(CallMemo memo, Caller caller, CancellationToken cancellationToken)
    {
        var delivery = await deliveries.FindAsync(MemoKeys.Campaign(memo, city.Zone), MemoKeys.Holder(memo), cancellationToken);
        return CallMemoContract.Of(await views.OfAsync(memo, cancellationToken), delivery is { ActivityId: not null } ? delivery.SentAt : null, caller.PersonId);
    }

    private static IResult Problem(int status, Caller caller, Enum reason)
    {
        var (code, title, text) = CallMemoTexts.Why(caller.Language, reason);
        return Problems.Of(status, code, title, text);
    }
}
