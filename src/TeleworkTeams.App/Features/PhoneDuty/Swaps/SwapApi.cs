using System.Globalization;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Swaps in the tab. Everybody of the section sees them; who manages it acts for others, too. Rights are read afresh each time.</summary>
internal sealed class SwapApi(
    PeopleQueries people, SwapStore swaps, SwapViews views, ReadOutlook outlooks, DutyAccess access, AskSwap ask, TakeTurn take, GiveBackTurn giveBack, CancelSwap cancel,
    TakeOverTurn takeOver, City city)
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder api)
    {
        var duty = api.MapGroup("/sections/{sectionId}/duty");
        duty.MapGet("/swaps", (string sectionId, string? cursor, Caller caller, SwapApi a, CancellationToken token) => a.ListAsync(sectionId, cursor, caller, token));
        duty.MapPost("/swaps", (string sectionId, AskSwapRequest body, Caller caller, SwapApi a, CancellationToken token) => a.AskAsync(sectionId, body, caller, token));
        duty.MapPost("/swaps/{id}/take", (string sectionId, string id, TakeSwapRequest? body, Caller caller, SwapApi a, CancellationToken token) =>
            a.TakeAsync(sectionId, id, body, caller, token));
        duty.MapPost("/swaps/{id}/giveBack", (string sectionId, string id, Caller caller, SwapApi a, CancellationToken token) =>
            a.GiveBackAsync(sectionId, id, caller, token));
        duty.MapPost("/swaps/{id}/cancel", (string sectionId, string id, Caller caller, SwapApi a, CancellationToken token) =>
            a.CancelAsync(sectionId, id, caller, token));
        duty.MapPost("/shifts/{shiftId}/takeOver", (string sectionId, string shiftId, TakeOverRequest body, Caller caller, SwapApi a, CancellationToken token) =>
            a.TakeOverAsync(sectionId, shiftId, body, caller, token));
    }

    private async Task<IResult> ListAsync(string sectionId, string? cursor, Caller caller, CancellationToken cancellationToken)
    {
        if (await access.ViewerAsync(sectionId, caller, cancellationToken) is not { } seen)
        {
            return TypedResults.NotFound();
        }

        var all = (await swaps.AllAsync(sectionId, cancellationToken)).Select(r => (Row: r, Swap: r.ToSwap())).ToList();
        var ordered = all.Where(s => !s.Swap.IsOver).OrderBy(s => s.Swap.Date).ThenBy(s => s.Swap.From)
            .Concat(all.Where(s => s.Swap.IsOver).OrderByDescending(s => s.Swap.AskedAt)).ToList();
        var at = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
        var page = ordered.Skip(at).Take(PageSize).ToList();
        var open = page.Where(s => s.Swap.State == SwapState.Open && s.Swap.Date >= city.Today).Select(s => s.Swap.Date).ToList();
        var outlook = open.Count == 0 ? null : await outlooks.BetweenAsync(seen.Section, open.Min(), open.Max(), cancellationToken);
        var names = (await people.PeopleOfAsync(sectionId, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        return TypedResults.Ok(new SwapPage(
            [.. page.Select(s => SwapContract.Of(caller.Language, views.Of(sectionId, s.Row, s.Swap, names), outlook, caller.PersonId, seen.CanManage))],
            at + PageSize < ordered.Count ? (at + PageSize).ToString(CultureInfo.InvariantCulture) : null));
    }

    private async Task<IResult> AskAsync(string sectionId, AskSwapRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (body.Note?.Trim().Length > AskCard.LongestNote || IdOf(body.Id) is not { } id || body.ShiftId is not { Length: > 0 and < 200 } shift)
        {
            return await access.ViewerAsync(sectionId, caller, cancellationToken) is null ? TypedResults.NotFound()
                : body.Note?.Trim().Length > AskCard.LongestNote
                    ? Problems.Of(422, AskCard.TooLongCode, SwapTexts.Get(caller.Language, "Ask.TooLong"), SwapTexts.Get(caller.Language, "Ask.TooLong.Next", AskCard.LongestNote))
                    : Refused(new SwapRefusal(SwapProblem.ShiftGone), caller, p => p);
        }

        var note = body.Note?.Trim() is { Length: > 0 } text ? text : null;
        var from = body.PersonId is { Length: > 0 } person ? person : caller.PersonId;
        return await StepAsync(
            sectionId, id, caller, about => ask.RunAsync(about with { ShiftId = shift, FromId = from }, body.ToId is { Length: > 0 } to ? to : null, note, cancellationToken), cancellationToken, isNew: true);
    }

    private Task<IResult> TakeAsync(string sectionId, string id, TakeSwapRequest? body, Caller caller, CancellationToken cancellationToken) =>
        StepAsync(sectionId, id, caller, about => take.RunAsync(about, body?.PersonId is { Length: > 0 } person ? person : caller.PersonId, null, cancellationToken), cancellationToken);

    private Task<IResult> GiveBackAsync(string sectionId, string id, Caller caller, CancellationToken cancellationToken) =>
        StepAsync(sectionId, id, caller, about => giveBack.RunAsync(about, null, cancellationToken), cancellationToken);

    private Task<IResult> CancelAsync(string sectionId, string id, Caller caller, CancellationToken cancellationToken) =>
        StepAsync(sectionId, id, caller, about => cancel.RunAsync(about, null, cancellationToken), cancellationToken);

    private Task<IResult> TakeOverAsync(string sectionId, string shiftId, TakeOverRequest body, Caller caller, CancellationToken cancellationToken) => StepAsync(
        sectionId, IdOf(body.Id) ?? Guid.NewGuid().ToString("N"), caller,
        about => takeOver.RunAsync(about with { ShiftId = shiftId, FromId = body.FromId ?? "" }, cancellationToken), cancellationToken);

    private async Task<IResult> StepAsync(string sectionId, string id, Caller caller, Func<SwapAbout, Task<SwapDone?>> step, CancellationToken cancellationToken, bool isNew = false)
    {
        if (await access.ViewerAsync(sectionId, caller, cancellationToken) is not { } seen || await step(new SwapAbout(sectionId, caller.PersonId, id)) is not { } done)
        {
            return TypedResults.NotFound();
        }

        if (done.Decision is SwapDecision.Refused refused)
        {
            return Refused(refused.Reason, caller, done.NameOf);
        }

        var dto = SwapContract.Of(caller.Language, views.Of(done.Gathered, done.Swap!), done.Gathered.Outlook, caller.PersonId, seen.CanManage);
        return isNew ? TypedResults.Created($"/api/sections/{sectionId}/duty/swaps/{dto.Id}", dto) : TypedResults.Ok(dto);
    }

    private static IResult Refused(SwapRefusal refusal, Caller caller, Func<string, string> nameOf)
    {
        if (refusal.Problem is SwapProblem.NotThere or SwapProblem.NotYours)
        {
            return TypedResults.NotFound();
        }

        var (code, title, text) = SwapTexts.Why(caller.Language, refusal, nameOf, caller.PersonId);
        return Problems.Of(IsAboutState(refusal.Problem) ? 409 : 422, code, title, text);
    }

    /// <summary>Whether somebody or something else was first, rather than that the wish itself is wrong.</summary>
    private static bool IsAboutState(SwapProblem problem) => problem is
        SwapProblem.AlreadyTaken or SwapProblem.AlreadyAsked or SwapProblem.NotTaken or SwapProblem.Withdrawn or SwapProblem.Declined or SwapProblem.ShiftBegan
        or SwapProblem.ShiftOver or SwapProblem.ShiftGone or SwapProblem.ShiftMoved or SwapProblem.TurnChanged;

    private static string? IdOf(string? id) => Guid.TryParse(id, out var guid) ? guid.ToString("N") : null;
}
