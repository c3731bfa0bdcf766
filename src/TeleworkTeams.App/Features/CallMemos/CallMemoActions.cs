using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.CallMemos.Cards;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>The buttons of memos, and 「電話メモ」 in the chat. Every answer is a card; what was typed is never lost.</summary>
internal sealed class CallMemoActions(StepMemo step, CallMemoTable table, CallMemoQueries memos, CallMemoViews views, FindAddressees find, PeopleQueries people, IOptions<TabOptions> tab)
{
    public static IEnumerable<CardVerb> Verbs =>
    [
        Verb(CallMemoVerbs.Confirm, (a, turn, action, id, token) => a.StepAsync(turn, id, new CallMemoCommand.Confirm(), token)),
        Verb(CallMemoVerbs.CalledBack, (a, turn, action, id, token) => a.StepAsync(turn, id, new CallMemoCommand.CalledBack(), token)),
        Verb(CallMemoVerbs.NotReached, (a, turn, action, id, token) => a.StepAsync(turn, id, new CallMemoCommand.NotReached(), token)),
        Verb(CallMemoVerbs.HandOver, (a, turn, action, id, token) => a.HandOverAsync(turn, action, id, token)),
        Verb(CallMemoVerbs.Open, (a, turn, action, id, token) => a.OpenAsync(turn, id, token)),
    ];

    public static TextCommand Command { get; } =
        new("memo", ["電話メモ", "memo", "メモ", "電話", "memos"], (turn, _, token) => turn.Services.GetRequiredService<CallMemoActions>().ListAsync(turn, token));

    private static CardVerb Verb(string name, Func<CallMemoActions, BotTurn, AdaptiveCardInvokeAction, string, CancellationToken, Task<AdaptiveCard>> handle) => new(name, (turn, action, token) =>
        action.GetString("id") is { Length: > 0 } id
            ? handle(turn.Services.GetRequiredService<CallMemoActions>(), turn, action, id, token)
            : Task.FromResult(MemoProblems.Card(turn.Language, MemoProblem.CardUnreadable)));

    private async Task<AdaptiveCard> StepAsync(BotTurn turn, string id, CallMemoCommand command, CancellationToken cancellationToken) =>
        await AnswerAsync(turn, await step.RunAsync(turn.PersonId, id, command, turn.CardActivityId, cancellationToken), null, cancellationToken);

    private async Task<AdaptiveCard> HandOverAsync(BotTurn turn, AdaptiveCardInvokeAction action, string id, CancellationToken cancellationToken)
    {
        var (to, note) = (action.GetString("toText")?.Trim(), action.GetString("note")?.Trim());
        var chosen = action.GetString("to") is { Length: > 0 } lead ? lead : action.GetString("choice") is { Length: > 0 } choice ? choice : null;
        IReadOnlyList<MemoChoice> choices = [];
        MemoProblem? problem = null;
        if (chosen is null)
        {
            var own = await people.FindMemberAsync(turn.PersonId, cancellationToken);
            var found = to is { Length: > 0 } ? await find.RunAsync(to, own?.Section.Id ?? "", turn.PersonId, cancellationToken) : null;
            (chosen, choices) = (found?.PersonId, found?.Choices ?? []);
            problem = found is null ? MemoProblem.NobodyNamed : choices.Count > 0 ? MemoProblem.SeveralPeople : MemoProblem.NobodyFound;
        }

        var input = new HandOverInput(to, note, choices);
        if (chosen is not null)
        {
            return await AnswerAsync(
                turn, await step.RunAsync(turn.PersonId, id, new CallMemoCommand.HandOver(chosen, note is { Length: > 0 } ? note : null), turn.CardActivityId, cancellationToken), input, cancellationToken);
        }

        return await table.OfPersonAsync(turn.PersonId, id, cancellationToken) is { } row
            ? MemoProblems.Marked(await ShowAsync(turn, row.ToMemo(), MemoProblems.Banner(turn.Language, problem!), input, cancellationToken), problem!)
            : MemoProblems.Card(turn.Language, CallMemoRefusal.NotYours);
    }

    private async Task<AdaptiveCard> OpenAsync(BotTurn turn, string id, CancellationToken cancellationToken) =>
        await table.OfPersonAsync(turn.PersonId, id, cancellationToken) is { } row
            ? await ShowAsync(turn, row.ToMemo(), null, null, cancellationToken)
            : MemoProblems.Card(turn.Language, CallMemoRefusal.NotYours);

    private async Task<AdaptiveCard> ListAsync(BotTurn turn, CancellationToken cancellationToken) => MemoListCard.Build(
        turn.Language, await Task.WhenAll((await memos.WaitingAsync(turn.PersonId, cancellationToken)).Select(m => views.OfAsync(m, cancellationToken))), tab.Value.Page("memos"));

    private async Task<AdaptiveCard> AnswerAsync(BotTurn turn, StoredMemo stored, HandOverInput? input, CancellationToken cancellationToken) => stored switch
    {
        { Refused.Reason: CallMemoRefusal.NotYours } or { Memo: null } => MemoProblems.Card(turn.Language, CallMemoRefusal.NotYours),
        { Refused: { Reason: var reason }, Memo: { } memo } => MemoProblems.Marked(await ShowAsync(turn, memo, MemoProblems.Banner(turn.Language, reason), input, cancellationToken), reason),
        { Memo: { } memo } => await ShowAsync(turn, memo, null, null, cancellationToken),
    };

    /// <summary>The memo as this reader may see it.</summary>
    private async Task<AdaptiveCard> ShowAsync(BotTurn turn, CallMemo memo, Container? banner, HandOverInput? input, CancellationToken cancellationToken)
    {
        var view = await views.OfAsync(memo, cancellationToken);
        return memo.HolderId == turn.PersonId ? MemoCard.Build(turn.Language, view, banner, input: input)
            : memo.WriterId == turn.PersonId ? WriterCard.Build(turn.Language, view, banner, input: input)
            : MemoCard.Elsewhere(turn.Language, view, banner);
    }
}
