using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>The last card of the dialog: what was applied for, and who decides.</summary>
internal static class AppliedDialogCard
{
    public static AdaptiveCard Build(Language language, ApplicationView view, IReadOnlyList<Approver> approvers)
    {
        var application = view.Application;
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body = [PlatformCards.Heading(StatusCard.Title(language, view)), new FactSet { Facts = [.. ApplicationParts.Facts(language, view)] }],
        };
        if (application.State == ApplicationState.Submitted && approvers is [var approver, ..])
        {
            card.Body.Add(new TextBlock(TeleworkTexts.Get(language, "Dialog.Decides", CardText.Escape(view.NameOf(approver.PersonId)), TeleworkTexts.Role(language, approver.Role))));
        }

        foreach (var mark in ApplicationParts.Marks(language, view, application.Marks))
        {
            card.Body.Add(mark);
        }

        foreach (var link in ApplicationParts.Link(language, view, "applications"))
        {
            card.Actions.Add(link);
        }

        return card;
    }
}
