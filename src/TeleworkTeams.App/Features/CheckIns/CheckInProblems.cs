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
}

/// <summary>How a refusal looks on a card.</summary>
internal static class CheckInProblems
{
    public static Container Banner(Language language, Enum reason)
    {
        var (_, title, text) = CheckInTexts.Why(language, reason);
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
