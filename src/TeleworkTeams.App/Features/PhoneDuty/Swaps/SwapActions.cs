using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>The buttons of the cards about swaps, and the word 交代. Every answer is a card.</summary>
internal sealed class SwapActions(
    PeopleQueries people, ComingTurns turns, SwapViews views, AskSwap ask, TakeTurn take, DeclineTurn decline, GiveBackTurn giveBack, CancelSwap cancel, TakeOverTurn takeOver)
{
    public static IEnumerable<CardVerb> Verbs =>
    [
        Verb(SwapVerbs.Choose, (a, press, token) => a.ChooseAsync(press, token)),
        Verb(SwapVerbs.Ask, (a, press, token) => a.AskAsync(press, token)),
        Verb(SwapVerbs.TakeOver, (a, press, token) => a.TakeOverAsync(press, token)),
        Verb(SwapVerbs.Take, (a, press, token) => a.TakeAsync(press, token)),
        Verb(SwapVerbs.Decline, (a, press, token) => a.DeclineAsync(press, token)),
        Verb(SwapVerbs.GiveBack, (a, press, token) => a.GiveBackAsync(press, token)),
        Verb(SwapVerbs.Cancel, (a, press, token) => a.CancelAsync(press, token)),
    ];

    public static TextCommand Command { get; } = new(
        "swap", ["交代", "swap", "当番交代", "当番の交代"], (turn, _, token) => turn.Services.GetRequiredService<SwapActions>().ShowAsync(turn, token));

    /// <summary>Somebody of the section pressed something on a card about a swap or a turn.</summary>
    private sealed record Press(BotTurn Turn, AdaptiveCardInvokeAction Action, Member Member, string SwapId)
    {
        public string Reader => Turn.PersonId;

        public SwapAbout About => new(Member.Section.Id, Reader, SwapId, Action.GetString("shift"), Action.GetString("from"));
    }

    private static CardVerb Verb(string name, Func<SwapActions, Press, CancellationToken, Task<AdaptiveCard>> handle) => new(name, async (turn, action, token) =>
        await turn.Services.GetRequiredService<PeopleQueries>().FindMemberAsync(turn.PersonId, token) is { } member && action.GetString("section") == member.Section.Id
            ? await handle(turn.Services.GetRequiredService<SwapActions>(), new Press(turn, action, member, action.GetString("swap") ?? Guid.NewGuid().ToString("N")), token)
            : SwapCards.NotThere(turn.Language));

    private async Task<AdaptiveCard> ShowAsync(BotTurn turn, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(turn.PersonId, cancellationToken) is { } member
            ? TurnsCard.Build(turn.Language, member.Section.Id, await turns.OwnAsync(member, cancellationToken), await turns.OthersTodayAsync(member, cancellationToken))
            : SwapCards.NotThere(turn.Language);

    private async Task<AdaptiveCard> ChooseAsync(Press press, CancellationToken cancellationToken) =>
        await turns.AskAsync(press.Member, press.Action.GetString("shift") ?? "", press.SwapId, press.Turn.Language, cancellationToken) is { } view
            ? AskCard.Build(press.Turn.Language, view)
            : SwapCards.Problem(press.Turn.Language, new SwapRefusal(SwapProblem.ShiftGone), id => id, press.Reader);

    private async Task<AdaptiveCard> AskAsync(Press press, CancellationToken cancellationToken)
    {
        var (to, note) = (press.Action.GetString("to"), press.Action.GetString("note")?.Trim());
        if (note?.Length > AskCard.LongestNote && await turns.AskAsync(press.Member, press.Action.GetString("shift") ?? "", press.SwapId, press.Turn.Language, cancellationToken) is { } form)
        {
            return AskCard.TooLong(press.Turn.Language, form, to, note);
        }

        var done = await ask.RunAsync(press.About with { FromId = press.Reader }, to is null or AskCard.Everybody ? null : to, note is { Length: > 0 } ? note : null, cancellationToken);
        if (done is { Decision: not SwapDecision.Refused, Swap: { } swap })
        {
            return StateCard.Build(press.Turn.Language, views.Of(done.Gathered, swap), press.Reader);
        }

        var refusal = done is { Decision: SwapDecision.Refused refused } ? refused.Reason : new SwapRefusal(SwapProblem.NotThere);
        Func<string, string> names = done is null ? id => id : done.NameOf;
        return await turns.AskAsync(press.Member, press.Action.GetString("shift") ?? "", press.SwapId, press.Turn.Language, cancellationToken) is { } view
            ? SwapCards.RefusedInChat(press.Turn.Language, refusal, names, press.Reader, banner => AskCard.Build(press.Turn.Language, view, to, note, banner))
            : SwapCards.Problem(press.Turn.Language, refusal, names, press.Reader);
    }

    private async Task<AdaptiveCard> TakeOverAsync(Press press, CancellationToken cancellationToken) =>
        OnState(press, await takeOver.RunAsync(press.About with { SwapId = Id(press) }, cancellationToken));

    private async Task<AdaptiveCard> TakeAsync(Press press, CancellationToken cancellationToken) =>
        OnRequest(press, await take.RunAsync(press.About, press.Reader, press.Turn.CardActivityId, cancellationToken));

    private async Task<AdaptiveCard> DeclineAsync(Press press, CancellationToken cancellationToken) =>
        OnRequest(press, await decline.RunAsync(press.About, press.Turn.CardActivityId, cancellationToken));

    private async Task<AdaptiveCard> GiveBackAsync(Press press, CancellationToken cancellationToken) =>
        OnRequest(press, await giveBack.RunAsync(press.About, press.Turn.CardActivityId, cancellationToken));

    private async Task<AdaptiveCard> CancelAsync(Press press, CancellationToken cancellationToken) =>
        OnState(press, await cancel.RunAsync(press.About, press.Turn.CardActivityId, cancellationToken));

    /// <summary>The same press again is the same taking over.</summary>
    private static string Id(Press press) => new Guid(System.Security.Cryptography.SHA256.HashData(
        System.Text.Encoding.UTF8.GetBytes($"{press.Reader}|{press.Action.GetString("shift")}|{press.Action.GetString("from")}|{press.Turn.CardActivityId}"))[..16]).ToString("N");

    private AdaptiveCard OnRequest(Press press, SwapDone? done) =>
        Answer(press, done, (view, banner) => RequestCard.Build(press.Turn.Language, view, press.Reader, banner: banner));

    private AdaptiveCard OnState(Press press, SwapDone? done) =>
        Answer(press, done, (view, banner) => StateCard.Build(press.Turn.Language, view, press.Reader, banner));

    /// <summary>The card as it stands after the press, with what was wrong on top.</summary>
    private AdaptiveCard Answer(Press press, SwapDone? done, Func<SwapView, Container?, AdaptiveCard> card)
    {
        var language = press.Turn.Language;
        if (done?.Decision is not SwapDecision.Refused { Reason: var reason })
        {
            return done?.Swap is { } swap ? card(views.Of(done.Gathered, swap), null) : SwapCards.NotThere(language);
        }

        return done.Gathered.Facts is { Swap: { } stored } facts && reason.Problem is not (SwapProblem.NotThere or SwapProblem.NotYours)
            ? SwapCards.RefusedInChat(language, reason, done.NameOf, press.Reader, banner => card(views.Of(done.Gathered, SwapRules.Settle(stored, facts, views.Now)), banner))
            : SwapCards.Problem(language, reason, done.NameOf, press.Reader);
    }
}
