using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>The card of whoever holds the memo, in their own chat and nowhere else: all that was said, and the next step.</summary>
internal static class MemoCard
{
    public static AdaptiveCard Build(Language language, CallMemoView view, Container? banner = null, bool isResend = false, HandOverInput? input = null)
    {
        var memo = view.Memo;
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? CallMemoTexts.Get(language, "Resend") : "") + Title(language, view)),
                new FactSet { Facts = [.. MemoParts.Facts(language, view)] },
                PlatformCards.Remark(CallMemoTexts.Get(language, "Memo.From", CardText.Escape(view.NameOf(memo.WriterId)), view.At(language, memo.TakenAt))),
            ],
        };
        if (memo.AddresseeId != memo.HolderId)
        {
            card.Body.Insert(1, new TextBlock(CallMemoTexts.Get(language, "Memo.For", CardText.Escape(view.NameOf(memo.AddresseeId)))));
        }

        if (memo.History.LastOrDefault(s => s.ToId is not null) is { Note: { } note })
        {
            card.Body.Add(new TextBlock(CallMemoTexts.Get(language, "Memo.Note", CardText.Escape(note))));
        }

        foreach (var step in MemoParts.Steps(language, view))
        {
            card.Body.Add(step);
        }

        card.Body.Add(PlatformCards.Remark(CallMemoTexts.Get(language, "Memo.Until", DateText.Day(language, view.Zone.DateOf(memo.ExpiresAt)))));
        foreach (var (verb, key) in Buttons(memo))
        {
            card.Actions.Add(MemoParts.Button(view, verb, CallMemoTexts.Get(language, key), card.Actions.Count == 0 ? ActionStyle.Positive : null, AssociatedInputs.None));
        }

        if (memo.State != CallMemoState.CalledBack)
        {
            card.Actions.Add(MemoParts.HandOver(language, view, input));
        }

        foreach (var link in MemoParts.Link(language, view))
        {
            card.Actions.Add(link);
        }

        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;
    }

    /// <summary>For who has handed it over: where it stands, and nothing of what was said.</summary>
    public static AdaptiveCard Elsewhere(Language language, CallMemoView view, Container? banner = null)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading(CallMemoTexts.Get(language, "List.Title")),
                new TextBlock(CallMemoTexts.Get(language, "Memo.Elsewhere", CardText.Escape(view.NameOf(view.Memo.HolderId)))),
                .. MemoParts.Steps(language, view),
            ],
            Actions = [.. MemoParts.Link(language, view)],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;
    }

    /// <summary>What the notification says: who called, and 至急 in a word.</summary>
    public static string Title(Language language, CallMemoView view) =>
        CallMemoTexts.Get(language, view.Memo.Content.IsUrgent ? "Memo.Urgent" : "Memo.Title", CardText.Escape(view.Memo.Content.Caller));

    /// <summary>What can be said to it now: 不在 only where somebody is to be called.</summary>
    private static IEnumerable<(string Verb, string Key)> Buttons(CallMemo memo)
    {
        if (memo.IsUnanswered)
        {
            yield return (CallMemoVerbs.Confirm, "Action.Confirm");
        }

        if (memo.State != CallMemoState.CalledBack && memo.Content.Wish != CallWish.MessageOnly)
        {
            yield return (CallMemoVerbs.CalledBack, "Action.CalledBack");
        }

        if (memo.State != CallMemoState.CalledBack && memo.Content.Wish == CallWish.CallBack)
        {
            yield return (CallMemoVerbs.NotReached, "Action.NotReached");
        }
    }
}
