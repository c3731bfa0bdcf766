using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>One's own turns of a month; one card a person and month, updated in place.</summary>
internal static class MonthTurnsCard
{
    private const int Most = 31;

    public static string Title(Language language, DateOnly month) => DutyTexts.Get(language, "Month.Title", month.ToString(language == Language.Ja ? "yyyy年M月" : "MMMM yyyy", language.Culture));

    /// <param name="turns">Of the person alone, in order of time.</param>
    public static AdaptiveCard Build(
        Language language, DateOnly month, string personId, IReadOnlyList<DutySlot> turns, IReadOnlyDictionary<string, string> names, string? tab, bool isResend = false) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading((isResend ? DutyTexts.Get(language, "Resend") : "") + Title(language, month)),
            turns.Count == 0
                ? new TextBlock(DutyTexts.Get(language, "Month.None"))
                : new FactSet { Facts = [.. turns.Take(Most).Select(t => new Fact(DateText.Day(language, t.Shift.Date), Line(language, t, personId, names)))] },
            .. turns.Count > Most ? [PlatformCards.Remark(DutyTexts.Get(language, "Card.MoreTurns", turns.Count - Most))] : Array.Empty<CardElement>(),
            PlatformCards.Remark(DutyTexts.Get(language, "Month.Feed")),
        ],
        Actions = [.. DutyCardParts.Tab(language, tab)],
    };

    /// <summary>電話 8:30–12:30(佐藤さんと).</summary>
    public static string Line(Language language, DutySlot turn, string personId, IReadOnlyDictionary<string, string> names)
    {
        var others = DutyTexts.List(language, turn.PersonIds.Where(p => p != personId).Select(p => CardText.Escape(names.GetValueOrDefault(p, DutyTexts.Get(language, "Person.Left")))));
        return others.Length == 0 ? DutyCardParts.Title(turn) : DutyTexts.Get(language, "Month.With", DutyCardParts.Title(turn), others);
    }
}
