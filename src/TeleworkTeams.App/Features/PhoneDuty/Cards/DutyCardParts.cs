using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Parts of the rota's cards. Names and kinds are people's texts.</summary>
internal static class DutyCardParts
{
    /// <summary>Names of one shift: a card has room for no more.</summary>
    private const int MostNames = 8;

    /// <summary>電話 8:30–12:30.</summary>
    public static string Title(DutySlot slot) => $"{CardText.Escape(slot.KindName)} {DutyTexts.Hours(slot.Shift.From, slot.Shift.To)}";

    /// <summary>Who has the shift, and how many are missing.</summary>
    public static string People(Language language, DutySlot slot, IReadOnlyDictionary<string, string> names)
    {
        var who = DutyTexts.List(language, slot.PersonIds.Take(MostNames).Select(p => CardText.Escape(names.GetValueOrDefault(p, DutyTexts.Get(language, "Person.Left")))));
        who = slot.PersonIds.Count > MostNames ? DutyTexts.Get(language, "Card.More", who, slot.PersonIds.Count - MostNames) : who;
        var missing = slot.Shift.Cover - slot.PersonIds.Count;
        return missing <= 0 ? who : who.Length == 0 ? DutyTexts.Get(language, "Card.Missing", missing) : DutyTexts.Get(language, "Card.AndMissing", who, missing);
    }

    public static IEnumerable<OpenUrlAction> Tab(Language language, string? tab) =>
        tab is null ? [] : [new OpenUrlAction { Title = DutyTexts.Get(language, "Card.Tab"), Url = tab }];
}
