using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>「電話メモ」: those that wait for the reader, each with a button that opens it.</summary>
internal static class MemoListCard
{
    private const int Most = 4;

    public static AdaptiveCard Build(Language language, IReadOnlyList<CallMemoView> waiting, string? tab)
    {
        var card = new AdaptiveCard { Lang = language.Tag, Body = [PlatformCards.Heading(CallMemoTexts.Get(language, "List.Title"))] };
        foreach (var (i, view) in waiting.Take(Most).Index())
        {
            var line = CallMemoTexts.Get(language, "List.Line", MemoParts.Caller(language, view.Memo.Content), view.At(language, view.Memo.TakenAt));
            card.Body.Add(new TextBlock($"{i + 1}\\. {(view.Memo.Content.IsUrgent ? CallMemoTexts.Get(language, "List.Urgent", line) : line)}"));
            card.Actions.Add(MemoParts.Button(view, CallMemoVerbs.Open, $"{CallMemoTexts.Get(language, "Action.Open")} {i + 1}"));
        }

        if (waiting.Count == 0)
        {
            card.Body.Add(new TextBlock(CallMemoTexts.Get(language, "List.None")));
        }

        if (waiting.Count > Most)
        {
            card.Body.Add(new TextBlock(CallMemoTexts.Get(language, "List.More", waiting.Count - Most)));
        }

        card.Body.Add(PlatformCards.Remark(CallMemoTexts.Get(language, "List.Take")));
        if (tab is not null)
        {
            card.Actions.Add(new OpenUrlAction { Title = CallMemoTexts.Get(language, "Action.Tab"), Url = tab });
        }

        return card;
    }
}
