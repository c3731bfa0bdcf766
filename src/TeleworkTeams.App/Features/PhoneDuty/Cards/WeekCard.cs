using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>今週の当番, in the channel; one card a week, updated in place.</summary>
internal static class WeekCard
{
    public static string Title(Language language, string sectionName, DateOnly monday) =>
        DutyTexts.Get(language, "Week.Title", sectionName, DateText.Day(language, monday), DateText.Day(language, monday.AddDays(4)));

    public static AdaptiveCard Build(
        Language language, string sectionName, DateOnly monday, IReadOnlyList<DutySlot> slots, IReadOnlyDictionary<string, string> names, string? tab, bool isResend = false) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading((isResend ? DutyTexts.Get(language, "Resend") : "") + Title(language, CardText.Escape(sectionName), monday)),
            .. slots.Count == 0 ? [new TextBlock(DutyTexts.Get(language, "Week.None"))] : slots.GroupBy(s => s.Shift.Date).OrderBy(d => d.Key).SelectMany(d => Day(language, d.Key, d, names)),
            PlatformCards.Remark(DutyTexts.Get(language, "Week.Why")),
        ],
        Actions = [.. DutyCardParts.Tab(language, tab)],
    };

    private static IEnumerable<CardElement> Day(Language language, DateOnly date, IEnumerable<DutySlot> slots, IReadOnlyDictionary<string, string> names) =>
    [
        new TextBlock(DateText.Day(language, date)) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
        new FactSet { Facts = [.. slots.Select(s => new Fact(DutyCardParts.Title(s), DutyCardParts.People(language, s, names)))] },
    ];
}
