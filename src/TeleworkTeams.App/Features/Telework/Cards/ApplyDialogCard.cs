using TeleworkTeams.App.Features.Telework.Dialog;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>The form beside the message box. Its buttons are Action.Submit: a dialog knows no other.</summary>
internal static class ApplyDialogCard
{
    /// <param name="language">The reader's.</param>
    /// <param name="view">What can be applied for.</param>
    /// <param name="id">Of the application that this dialog becomes, however often it is sent.</param>
    /// <param name="input">What stands in the fields.</param>
    /// <param name="banner">What was wrong; null: nothing.</param>
    /// <param name="askReason">A reason would let the head allow it.</param>
    public static AdaptiveCard Build(Language language, ApplyView view, string id, ApplyInput input, Container? banner = null, bool askReason = false)
    {
        var card = new AdaptiveCard { Lang = language.Tag };
        if (banner is not null)
        {
            card.Body.Add(banner);
        }

        card.Body.Add(new TextBlock(TeleworkTexts.Get(language, $"Route.{view.Route}")));
        if (view.Deadline(language) is { } deadline)
        {
            card.Body.Add(new TextBlock(CardText.Escape(deadline)));
        }

        if (view.Problem is { } problem)
        {
            card.Body.Add(new TextBlock(CardText.Escape(TeleworkTexts.Finding(language, problem, view.Policy, view.Gathered.Facts.Zone))) { Weight = TextWeight.Bolder });
        }

        if (view.Becomes is ApplicationKind.Application or ApplicationKind.Declaration)
        {
            foreach (var field in ApplyFields.Of(language, view, input, askReason || !string.IsNullOrEmpty(input.ExceptionReason)))
            {
                card.Body.Add(field);
            }

            card.Actions.Add(new SubmitAction
            {
                Title = TeleworkTexts.Get(language, view.Becomes == ApplicationKind.Declaration ? "Dialog.Declare" : "Dialog.Apply"), Style = ActionStyle.Positive, Data = new() { ["id"] = id },
            });
        }

        if (view.Tab is { } address)
        {
            card.Actions.Add(new OpenUrlAction { Title = TeleworkTexts.Get(language, "Dialog.Tab"), Url = address });
        }

        return card;
    }

    /// <summary>The places that the dialog offers: a satellite office takes a seat, which the tab shows.</summary>
    public static IReadOnlyList<WorkSpot> Spots(ApplyView view) =>
        [.. (view.Policy?.Limits?.Spots?.Select(s => s.Spot) ?? Enum.GetValues<WorkSpot>()).Where(s => s != WorkSpot.Satellite)];
}
