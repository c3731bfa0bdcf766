using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover.Cards;

/// <summary>Parts of the cards about cover.</summary>
internal static class CoverParts
{
    /// <summary>電話 11月25日(水) 9:00–12:00: 佐藤さん → 鈴木さん.</summary>
    public static string Sentence(Language language, DutyChange change, DutyOutlook outlook)
    {
        var shift = outlook.Shift(change.ShiftId) is { } found ? Words(language, found, outlook) : change.ShiftId;
        return (change.FromId, change.ToId) switch
        {
            (null, { } to) => CoverTexts.Get(language, "Change.Add", shift, outlook.NameOf(to)),
            ({ } from, null) => CoverTexts.Get(language, "Change.Remove", shift, outlook.NameOf(from)),
            ({ } from, { } to) => CoverTexts.Get(language, "Change.Swap", shift, outlook.NameOf(from), outlook.NameOf(to)),
            _ => shift,
        };
    }

    public static string Words(Language language, DutyShift shift, DutyOutlook outlook) => SwapTexts.Shift(language, outlook.KindName(shift), shift.Date, shift.From, shift.To);

    /// <summary>The card once the changes are made.</summary>
    public static AdaptiveCard Made(Language language, IReadOnlyList<DutyChange> changes, DutyOutlook outlook) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Banner(CoverTexts.Get(language, "Made.Title"), CoverTexts.Get(language, "Made.Text"), ContainerStyle.Good),
            .. changes.Select(c => new TextBlock(CardText.Escape(Sentence(language, c, outlook)))),
        ],
    };

    public static ExecuteAction Button(string title, string sectionId, IReadOnlyList<DutyChange> changes, ActionStyle? style, params ReadOnlySpan<(string Name, string Value)> more)
    {
        var data = new ActionData { ["section"] = sectionId, ["changes"] = string.Join('\n', changes.Select(c => $"{c.ShiftId}\t{c.FromId}\t{c.ToId}")) };
        foreach (var (name, value) in more)
        {
            data[name] = value;
        }

        return new ExecuteAction { Title = title, Verb = CoverActions.Apply, Style = style, Data = data };
    }

    /// <summary>The changes behind a button; empty: it is not one of ours.</summary>
    public static IReadOnlyList<DutyChange> Read(string? changes) =>
    [
        .. from line in (changes ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(100)
           let parts = line.Split('\t')
           where parts.Length == 3 && parts[0].Length > 0 && parts[1].Length + parts[2].Length > 0
           select new DutyChange(parts[0], parts[1].Length > 0 ? parts[1] : null, parts[2].Length > 0 ? parts[2] : null),
    ];
}
