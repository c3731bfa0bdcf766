using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>The applicant's card: how the application stands, what was decided and why, and what can be done next. An order says that it is one.</summary>
internal static class StatusCard
{
    public static AdaptiveCard Build(Language language, ApplicationView view, Container? banner = null, bool isResend = false)
    {
        var application = view.Application;
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? TeleworkTexts.Get(language, "Resend") : "") + Title(language, view)),
                new FactSet { Facts = [.. ApplicationParts.Facts(language, view)] },
                .. ApplicationParts.Last(language, view),
                .. ApplicationParts.Marks(language, view, application.Marks),
            ],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        foreach (var link in ApplicationParts.Link(language, view, "applications", application.State == ApplicationState.SentBack ? "Action.Again" : "Action.Tab"))
        {
            card.Actions.Add(link);
        }

        if (application is { HoldsDays: true, Kind: not ApplicationKind.Order } && !view.IsOver)
        {
            card.Actions.Add(new ShowCardAction
            {
                Title = TeleworkTexts.Get(language, "Action.Withdraw"),
                Card = new AdaptiveCard
                {
                    Body = [new TextBlock(TeleworkTexts.Get(language, "Withdraw.Text"))],
                    Actions = [ApplicationParts.Button(view, TeleworkVerbs.Withdraw, TeleworkTexts.Get(language, "Action.WithdrawNow"))],
                },
            });
        }

        return card;
    }

    /// <summary>What the notification says: 在宅勤務の申請が承認されました.</summary>
    public static string Title(Language language, ApplicationView view) => view.Application switch
    {
        { Kind: ApplicationKind.Order, State: ApplicationState.Ordered } => TeleworkTexts.Get(language, "Status.Order"),
        { Kind: ApplicationKind.Order } => TeleworkTexts.Get(language, "Status.OrderWithdrawn"),
        var application => TeleworkTexts.Get(language, $"Status.{application.State}", TeleworkTexts.Kind(language, application.Kind)),
    };
}
