using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>The last card of the dialog: for whom it is, when it arrives, and thanks (S-139).</summary>
internal static class TakenDialogCard
{
    public static AdaptiveCard Build(Language language, CallMemoView view) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading(CallMemoTexts.Get(language, "Dialog.Taken", CardText.Escape(view.NameOf(view.Memo.HolderId)))),
            new TextBlock(CallMemoTexts.Delivery(language, view.Zone, view.Memo.DeliverAt, view.Now)) { Weight = TextWeight.Bolder },
            new FactSet { Facts = [.. MemoParts.Facts(language, view)] },
            PlatformCards.Remark(CallMemoTexts.Get(language, "Dialog.Thanks")),
        ],
        Actions = [.. MemoParts.Link(language, view)],
    };
}
