using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CallMemos.Cards;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos.Dialog;

/// <summary>電話メモ beside the message box: the form, again with what was wrong and all that was typed, and at last when it will be delivered.</summary>
internal sealed class TakeDialog(PeopleQueries people, FindAddressees find, GatherMemoFacts gather, TakeMemo take, CallMemoViews views, PolicyQueries policies, City city)
{
    public const string CommandId = "callMemo.take";

    public static DialogCommand Command { get; } = new(CommandId, (turn, data, token) => turn.Services.GetRequiredService<TakeDialog>().RunAsync(turn, data, token));

    /// <summary>One sending of the dialog.</summary>
    private sealed record Sent(BotTurn Turn, Member Writer, string Id, TakeInput Input);

    private async Task<MessagingExtensionActionResponse> RunAsync(BotTurn turn, AdaptiveCardInvokeAction? action, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(turn.PersonId, cancellationToken) is not { } writer || !writer.Person.IsMemberOn(city.Today))
        {
            return MessagingExtensionActionResponse.Message(CallMemoTexts.Why(turn.Language, MemoProblem.NotOnAList).Text);
        }

        // The guid travels in the dialog: Teams asks up to three times, and the same memo comes of it.
        return action is null || CallMemoForm.Id(action.GetString("id") ?? "") is not { Length: > 0 } id
            ? Show(turn, TakeDialogCard.Build(turn.Language, Guid.NewGuid().ToString("N"), action is null ? TakeInput.Empty : TakeInput.Of(action), []))
            : await SubmitAsync(new Sent(turn, writer, id, TakeInput.Of(action)), cancellationToken);
    }

    private async Task<MessagingExtensionActionResponse> SubmitAsync(Sent sent, CancellationToken cancellationToken)
    {
        var input = sent.Input;
        var personId = input.Chosen;
        if (personId is null)
        {
            if (CallMemoForm.Text(input.To) is not { } name)
            {
                return Again(sent, MemoProblem.NobodyNamed);
            }

            var found = await find.RunAsync(name, sent.Writer.Section.Id, sent.Writer.Person.Id, cancellationToken);
            if (found.PersonId is null)
            {
                return found.Choices.Count == 0
                    ? Again(sent, MemoProblem.NobodyFound)
                    : Again(sent with { Input = input with { Instead = null } }, MemoProblem.SeveralPeople, found.Choices, found.More ? CallMemoTexts.Get(sent.Turn.Language, "Choice.More") : null);
            }

            personId = found.PersonId;
        }

        return await TakeAsync(sent, personId, cancellationToken);
    }

    private async Task<MessagingExtensionActionResponse> TakeAsync(Sent sent, string personId, CancellationToken cancellationToken)
    {
        var (language, input) = (sent.Turn.Language, sent.Input);
        var instead = input is { Chosen: not null, Instead.Length: > 0 } ? input.Instead : null;
        var text = instead is null ? input.Text : $"{CallMemoTexts.Get(language, "Dialog.InsteadOf", instead)}\n{input.Text}";
        var (command, problem) = CallMemoForm.Parse(input.ToDto(sent.Id, personId, text, city), city.Zone);
        IReadOnlyList<MemoChoice> choices = input.Chosen is null ? [] : await find.OfAsync([personId], sent.Writer.Section.Id, cancellationToken);
        if (command is null)
        {
            return Again(sent, problem!, choices);
        }

        var stored = await take.RunAsync(sent.Writer, personId, command, cancellationToken);
        return stored switch
        {
            { Refused: { Reason: CallMemoRefusal.ResidentData, Looks: var looks } } =>
                Again(sent, CallMemoRefusal.ResidentData, choices, CallMemoTexts.Get(language, "Dialog.Looks", CallMemoTexts.Looks(language, looks)), await RuleAsync(sent, cancellationToken)),
            { Refused.Reason: CallMemoRefusal.Unreachable } => await InsteadAsync(sent, personId, cancellationToken),
            { Refused.Reason: var reason } => Again(sent, reason, choices),
            { Memo: { } memo } => Show(sent.Turn, TakenDialogCard.Build(language, await views.OfAsync(memo, cancellationToken))),
            _ => Again(sent, MemoProblem.CardUnreadable, choices),
        };
    }

    /// <summary>Said at once, with the other ways: their extension, and who can take it for them.</summary>
    private async Task<MessagingExtensionActionResponse> InsteadAsync(Sent sent, string personId, CancellationToken cancellationToken)
    {
        var lost = (await people.FindMemberAsync(personId, cancellationToken))!.Person;
        var leads = (await gather.LeadsOfAsync(personId, cancellationToken)).Where(p => p.Id != sent.Writer.Person.Id).Select(p => p.Id);
        var extension = lost.Extension is { } number ? CallMemoTexts.Get(sent.Turn.Language, "Writer.Extension", lost.Name, number) : null;
        return Again(
            sent with { Input = sent.Input with { Instead = lost.Name, Choice = null } }, CallMemoRefusal.Unreachable, await find.OfAsync(leads, sent.Writer.Section.Id, cancellationToken), extension);
    }

    private async Task<string?> RuleAsync(Sent sent, CancellationToken cancellationToken) =>
        (await policies.TimelineAsync(sent.Writer.Section.Id, cancellationToken)).On(city.Today)?.Policy.Information is { Source: { } source }
            ? CallMemoTexts.Get(sent.Turn.Language, "Dialog.Rule", source)
            : null;

    private static MessagingExtensionActionResponse Again(Sent sent, Enum reason, IReadOnlyList<MemoChoice>? choices = null, params IEnumerable<string?> more) => Show(
        sent.Turn,
        MemoProblems.Marked(
            TakeDialogCard.Build(
                sent.Turn.Language, sent.Id, sent.Input, choices ?? [], MemoProblems.Banner(sent.Turn.Language, reason, more), askChecked: reason is CallMemoRefusal.ResidentData || sent.Input.IsChecked),
            reason));

    private static MessagingExtensionActionResponse Show(BotTurn turn, AdaptiveCard card) => MessagingExtensionActionResponse.Continue(CallMemoTexts.Get(turn.Language, "Dialog.Title"), card);
}
