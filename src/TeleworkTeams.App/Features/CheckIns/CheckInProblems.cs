using TeleworkTeams.App.Features.CheckIns.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>Problems that are neither the rules' nor the form's.</summary>
internal enum CheckInProblem
{
    /// <summary>A card of an earlier day.</summary>
    CardExpired,

    /// <summary>The manager has asked this person today already.</summary>
    AlreadyAsked,

    /// <summary>Outside the person's hours nobody is asked.</summary>
    OutsideHours,

    /// <summary>There is nothing to ask about.</summary>
    NothingToAsk,

    /// <summary>The 中抜け makes no hourly leave, or none any more.</summary>
    NoHourlyLeave,

    /// <summary>A leave is entered for that day already.</summary>
    LeaveThere,

    /// <summary>More at once than a page shows.</summary>
    TooManyAtOnce,
}

/// <summary>How a refusal looks on a card.</summary>
internal static class CheckInProblems
{
    public static Container Banner(Language language, Enum reason)
    {
        var (_, title, text) = CheckInTexts.Why(language, reason);
        return PlatformCards.Banner(title, text, ContainerStyle.Warning);
    }

    /// <summary>The same with the source of the city's rule, where one refused.</summary>
    public static Container Banner(Language language, CheckInDecision.Refused refused)
    {
        var (_, title, text) = CheckInTexts.Why(language, refused with { Source = refused.Source is { } source ? CardText.Escape(source) : null });
        return PlatformCards.Banner(title, text, ContainerStyle.Warning);
    }

    public static AdaptiveCard Card(Language language, Enum reason)
    {
        var (code, title, text) = CheckInTexts.Why(language, reason);

        // Today's state would say the same again where there is no day to report.
        return PlatformCards.Problem(language, code, title, text, reason is CheckInRefusal.NotABusinessDay or CheckInRefusal.OnLeave or CheckInRefusal.NotAMember ? [WayOn.Help(language)] : []);
    }

    /// <summary>The same card, marked as one that says that nothing was done.</summary>
    public static AdaptiveCard Marked(AdaptiveCard card, Enum reason) => PlatformCards.Marked(card, Problems.CodeOf(reason));
}
