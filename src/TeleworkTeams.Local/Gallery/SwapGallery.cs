using TeleworkTeams.App.Features.PhoneDuty.Cover.Cards;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.Local.Gallery;

/// <summary>The cards about swaps and about cover.</summary>
internal static class SwapGallery
{
    private const string Tab = "https://example.jp/tab/#/duty";

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards(Language l, SampleTurns some) => Swaps(l, some).Concat(Cover(l, some));

    private static IEnumerable<(string Name, AdaptiveCard Card)> Swaps(Language l, SampleTurns some)
    {
        yield return ("swap-turns", TurnsCard.Build(l, "kikaku", [some.Own], [some.Others]));
        yield return ("swap-turns-none", TurnsCard.Build(l, "kikaku", [], []));
        yield return ("dialog-swap-turns", TurnsCard.Dialog(l, "kikaku", [some.Own]));
        yield return ("dialog-swap-problem", SwapCards.Refused(l, new SwapRefusal(SwapProblem.ShiftGone), some.NameOf, "p3", banner => TurnsCard.Dialog(l, "kikaku", [some.Own], banner)));
        yield return ("swap-ask", AskCard.Build(l, some.Ask));
        yield return ("swap-ask-nobody", AskCard.Build(l, some.Ask with { Choices = [] }));
        yield return ("dialog-swap-ask-too-long", AskCard.TooLong(l, some.Ask, "p4", "長い", isDialog: true));
        yield return ("swap-ask-refused", SwapCards.RefusedInChat(
            l, new SwapRefusal(SwapProblem.RulesAgainst, "p4", [new(ObstacleKind.DayLimit)]), some.NameOf, "p3", banner => AskCard.Build(l, some.Ask, "p5", "通院", banner)));
        yield return ("swap-request", RequestCard.Build(l, some.View(some.Open), "p4"));
        yield return ("swap-request-to-one", RequestCard.Build(l, some.View(some.Open with { ToId = "p4" }), "p4", isResend: true));
        yield return ("swap-request-urgent", RequestCard.Build(l, some.View(some.Urgent), "p5"));
        yield return ("swap-request-declined", RequestCard.Build(l, some.View(some.Open with { Declined = ["p4"] }), "p4"));
        yield return ("swap-request-yours", RequestCard.Build(l, some.View(some.Taken), "p4"));
        yield return ("swap-request-taken", RequestCard.Build(l, some.View(some.Taken), "p5"));
        yield return ("swap-request-second", SwapCards.RefusedInChat(
            l, new SwapRefusal(SwapProblem.AlreadyTaken, "p4"), some.NameOf, "p5", banner => RequestCard.Build(l, some.View(some.Taken), "p5", banner: banner)));
        yield return ("swap-request-against-rules", SwapCards.RefusedInChat(
            l, new SwapRefusal(SwapProblem.RulesAgainst, "p5", [new(ObstacleKind.WeekLimit), new(ObstacleKind.Unavailable, Domain.PhoneDuty.UnavailableReason.Telework)]), some.NameOf, "p5",
            banner => RequestCard.Build(l, some.View(some.Open), "p5", banner: banner)));
        yield return ("swap-request-asked-anew", RequestCard.Build(l, some.View(some.GivenBack), "p5", isOld: true));
        yield return ("swap-state-open", StateCard.Build(l, some.View(some.Open with { Declined = ["p5"] }), "p3"));
        yield return ("swap-state-to-one", StateCard.Build(l, some.View(some.Open with { ToId = "p4" }), "p3"));
        yield return ("swap-state-taken", StateCard.Build(l, some.View(some.Taken), "p3"));
        yield return ("swap-state-on-behalf", StateCard.Build(l, some.View(some.OnBehalf), "p3"));
        yield return ("swap-state-given-back", StateCard.Build(l, some.View(some.GivenBack), "p3"));
        yield return ("swap-state-declined", StateCard.Build(l, some.View(some.Open with { ToId = "p4", State = SwapState.Expired, End = SwapEnd.Declined }), "p3"));
        foreach (var end in new[] { SwapEnd.ShiftBegan, SwapEnd.ShiftGone, SwapEnd.ShiftMoved, SwapEnd.TurnChanged })
        {
            yield return ($"swap-state-expired-{end.ToString().ToLowerInvariant()}", StateCard.Build(l, some.View(some.Open with { State = SwapState.Expired, End = end }), "p3"));
        }

        yield return ("swap-state-cancelled", StateCard.Build(l, some.View(some.Open with { State = SwapState.Cancelled }), "p3"));
        yield return ("swap-state-done", StateCard.Build(l, some.View(some.Taken with { State = SwapState.Done }), "p3"));
        yield return ("swap-state-urgent", StateCard.Build(l, some.View(some.Urgent), "p2"));
        yield return ("swap-state-urgent-taken", StateCard.Build(l, some.View(some.Urgent with { State = SwapState.Taken, TakenById = "p5" }), "p2"));
        yield return ("swap-state-overtaken", StateCard.Overtaken(l, some.View(some.NobodyLeft), false));
        yield return ("swap-state-nobody-left", StateCard.Build(l, some.View(some.NobodyLeft), "p2", isResend: true));
        yield return ("swap-not-there", SwapCards.NotThere(l));
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Cover(Language l, SampleTurns some)
    {
        yield return ("cover-conflict", ConflictCard.Build(l, some.Conflict, Tab));
        yield return ("cover-conflict-nobody", ConflictCard.Build(l, some.Hopeless, Tab, isResend: true));
        yield return ("cover-conflict-mended", ConflictCard.Build(l, some.Mended, null));
        yield return ("cover-conflict-refused", SwapCards.RefusedInChat(
            l, new SwapRefusal(SwapProblem.NotTheirTurn, "p3"), some.NameOf, "p2", banner => ConflictCard.Build(l, some.Conflict, null, banner)));
        yield return ("cover-made", CoverParts.Made(l, [new("phone-20261125-am", "p3", "p5"), new("phone-20261125-pm", null, "p4"), new("phone-20261125-pm", "p3", null)], some.Conflict.Outlook));
        yield return ("cover-gap", GapCard.Build(l, some.Gap, Tab));
        yield return ("cover-gap-nobody", GapCard.Build(l, some.GapWithNobody, Tab, isResend: true));
        yield return ("cover-gap-covered", GapCard.Build(l, some.Gap with { Items = [] }, null));
        yield return ("cover-turns-changed", TurnsChangedCard.Build(l, [(some.Slot, true), (some.Slot, false)], Tab));
    }
}
