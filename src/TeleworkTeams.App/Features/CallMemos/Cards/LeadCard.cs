using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>Tells a lead that a 至急 waits: who called, for whom and since when, and no word of what was said.</summary>
internal static class LeadCard
{
    public static AdaptiveCard Build(Language language, CallMemoView view, bool isResend = false)
    {
        var memo = view.Memo;
        var (caller, holder) = (CardText.Escape(memo.Content.Caller), CardText.Escape(view.NameOf(memo.HolderId)));
        return new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? CallMemoTexts.Get(language, "Resend") : "") + Title(language)),
                new TextBlock(memo.IsUnanswered
                    ? CallMemoTexts.Get(language, "Lead.Text", caller, holder, view.At(language, memo.TakenAt), CardText.Escape(view.NameOf(memo.WriterId)))
                    : CallMemoTexts.Get(language, "Lead.Answered", caller, holder)),
                PlatformCards.Remark(CallMemoTexts.Get(language, "Lead.Why", view.EscalateAfterMinutes)),
            ],
        };
    }

    public static string Title(Language language) => CallMemoTexts.Get(language, "Lead.Title");
}
