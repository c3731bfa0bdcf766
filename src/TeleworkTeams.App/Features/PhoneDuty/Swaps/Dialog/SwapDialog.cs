using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps.Dialog;

/// <summary>当番交代 beside the message box: which turn, then to whom, and at last how it stands.</summary>
internal sealed class SwapDialog(PeopleQueries people, ComingTurns turns, AskSwap ask, SwapViews views)
{
    public const string CommandId = "duty.swap";

    public static DialogCommand Command { get; } = new(CommandId, (turn, data, token) => turn.Services.GetRequiredService<SwapDialog>().RunAsync(turn, data, token));

    private async Task<MessagingExtensionActionResponse> RunAsync(BotTurn turn, AdaptiveCardInvokeAction? sent, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(turn.PersonId, cancellationToken) is not { } member)
        {
            return MessagingExtensionActionResponse.Message(SwapTexts.Why(turn.Language, new SwapRefusal(SwapProblem.NotThere), id => id, turn.PersonId).Text);
        }

        return sent switch
        {
            null => Show(turn, TurnsCard.Dialog(turn.Language, member.Section.Id, await turns.OwnAsync(member, cancellationToken))),
            _ when sent.GetString("swap") is { Length: > 0 } id => await AskAsync(turn, member, id, sent, cancellationToken),
            _ => await ChooseAsync(turn, member, sent.GetString("shift") ?? "", cancellationToken),
        };
    }

    private async Task<MessagingExtensionActionResponse> ChooseAsync(BotTurn turn, Member member, string shiftId, CancellationToken cancellationToken) =>
        // The id travels in the dialog: Teams asks up to three times, and the same swap comes of it.
        await turns.AskAsync(member, shiftId, Guid.NewGuid().ToString("N"), turn.Language, cancellationToken) is { } view
            ? Show(turn, AskCard.Build(turn.Language, view, isDialog: true))
            : await AgainAsync(turn, member, new SwapRefusal(SwapProblem.ShiftGone), id => id, cancellationToken);

    private async Task<MessagingExtensionActionResponse> AskAsync(BotTurn turn, Member member, string id, AdaptiveCardInvokeAction sent, CancellationToken cancellationToken)
    {
        var (shift, to, note) = (sent.GetString("shift") ?? "", sent.GetString("to"), sent.GetString("note")?.Trim());
        var about = new SwapAbout(member.Section.Id, turn.PersonId, id, shift, turn.PersonId);
        if (note?.Length > AskCard.LongestNote && await turns.AskAsync(member, shift, id, turn.Language, cancellationToken) is { } form)
        {
            return Show(turn, AskCard.TooLong(turn.Language, form, to, note, isDialog: true));
        }

        var done = await ask.RunAsync(about, to is null or AskCard.Everybody ? null : to, note is { Length: > 0 } ? note : null, cancellationToken);
        if (done is { Decision: not SwapDecision.Refused, Swap: { } swap })
        {
            return Show(turn, StateCard.Build(turn.Language, views.Of(done.Gathered, swap), ""));
        }

        var refusal = done is { Decision: SwapDecision.Refused refused } ? refused.Reason : new SwapRefusal(SwapProblem.NotThere);
        Func<string, string> names = done is null ? person => person : done.NameOf;
        return await turns.AskAsync(member, shift, id, turn.Language, cancellationToken) is { } view
            ? Show(turn, SwapCards.Refused(turn.Language, refusal, names, turn.PersonId, banner => AskCard.Build(turn.Language, view, to, note, banner, isDialog: true)))
            : await AgainAsync(turn, member, refusal, names, cancellationToken);
    }

    /// <summary>The first step with what was wrong.</summary>
    private async Task<MessagingExtensionActionResponse> AgainAsync(BotTurn turn, Member member, SwapRefusal refusal, Func<string, string> names, CancellationToken cancellationToken)
    {
        var own = await turns.OwnAsync(member, cancellationToken);
        return Show(turn, SwapCards.Refused(turn.Language, refusal, names, turn.PersonId, banner => TurnsCard.Dialog(turn.Language, member.Section.Id, own, banner)));
    }

    private static MessagingExtensionActionResponse Show(BotTurn turn, AdaptiveCard card) =>
        MessagingExtensionActionResponse.Continue(SwapTexts.Get(turn.Language, "Dialog.Title"), card);
}
