using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Dialog;

/// <summary>テレワーク申請 beside the message box: the form, again with what speaks against it, and at last what was applied for.</summary>
internal sealed class ApplyDialog(PeopleQueries people, ApplyViews applyViews, ApplicationViews views, SubmitApplication submit, TeleworkAnswers answers, City city)
{
    public const string CommandId = "telework.apply";

    public static DialogCommand Command { get; } = new(CommandId, (turn, data, token) => turn.Services.GetRequiredService<ApplyDialog>().RunAsync(turn, data, token));

    private async Task<MessagingExtensionActionResponse> RunAsync(BotTurn turn, AdaptiveCardInvokeAction? sent, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(turn.PersonId, cancellationToken) is not { } member || await applyViews.OfAsync(member, cancellationToken) is not { } view)
        {
            return MessagingExtensionActionResponse.Message(TeleworkTexts.Why(turn.Language, TeleworkProblem.NotAMember).Text);
        }

        // The guid travels in the dialog: Teams asks up to three times, and the same application comes of it.
        var form = new DraftForm(turn.Language, city.Calendar);
        return sent is null || form.Id(sent.GetString("id")) is not { } id
            ? Show(turn, ApplyDialogCard.Build(turn.Language, view, Guid.NewGuid().ToString("N"), sent is null ? ApplyInput.Start(view) : ApplyInput.Of(sent)))
            : await SubmitAsync(turn, member, view, id, ApplyInput.Of(sent), form, cancellationToken);
    }

    private async Task<MessagingExtensionActionResponse> SubmitAsync(
        BotTurn turn, Member member, ApplyView view, string id, ApplyInput input, DraftForm form, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        if (form.Parse(input.ToDraft(form, member, city)) is not { } draft)
        {
            var banner = PlatformCards.Banner(
                TeleworkTexts.Get(language, "Rules.Form"), CardText.Escape(string.Join('\n', form.Problems.Select(p => p.Message).Distinct())), ContainerStyle.Warning);
            return Show(turn, PlatformCards.Marked(ApplyDialogCard.Build(language, view, id, input, banner), form.Problems[0].Code));
        }

        var done = await submit.RunAsync(member, id, draft, null, null, cancellationToken);
        switch (done)
        {
            case { Problem: { } problem }:
                return Again(problem);
            case { Decision: ApplicationDecision.Accepted or ApplicationDecision.AlreadyDone, Gathered: { } gathered, Row: { } row }:
                var after = await views.OfAsync(TeleworkAnswers.After(gathered, row), cancellationToken);
                return Show(turn, AppliedDialogCard.Build(language, after, gathered.Approvers));
            case { Decision: ApplicationDecision.Refused, Gathered: { } gathered }:
                var against = answers.Against(done, language);
                return Show(turn, PlatformCards.Marked(
                    ApplyDialogCard.Build(language, view, id, input, TeleworkCards.Banner(language, against), WouldHelp(gathered, id, draft)), against[0].Code));
            case { Decision: ApplicationDecision.NotNow { Reason: var reason } }:
                return Again(reason);
            default:
                return Again(TeleworkProblem.CardUnreadable);
        }

        MessagingExtensionActionResponse Again(Enum reason) =>
            Show(turn, TeleworkCards.Marked(ApplyDialogCard.Build(language, view, id, input, TeleworkCards.Banner(language, reason)), reason));
    }

    /// <summary>Whether the head could allow it, were a reason given.</summary>
    private bool WouldHelp(Gathered gathered, string id, ApplicationDraft draft) =>
        ApplicationRules.Decide(new ApplicationCommand.Submit(id, draft with { ExceptionReason = "-" }), gathered.Facts, city.Now) is ApplicationDecision.Accepted;

    private static MessagingExtensionActionResponse Show(BotTurn turn, AdaptiveCard card) =>
        MessagingExtensionActionResponse.Continue(TeleworkTexts.Get(turn.Language, "Dialog.Title"), card);
}
