using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>今日の当番, and one's own next turns: the answer to 「当番」.</summary>
internal static class TodayDutyCard
{
    /// <param name="today">All shifts of the day.</param>
    /// <param name="own">One's own coming turns, in order of time.</param>
    public static AdaptiveCard Build(
        Language language, DateOnly date, string personId, IReadOnlyList<DutySlot> today, IReadOnlyList<DutySlot> own, IReadOnlyDictionary<string, string> names, string? tab) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading(DutyTexts.Get(language, "Today.Title", DateText.Day(language, date))),
            today.Count == 0
                ? new TextBlock(DutyTexts.Get(language, "Today.None"))
                : new FactSet { Facts = [.. today.Select(s => new Fact(DutyCardParts.Title(s), DutyCardParts.People(language, s, names)))] },
            new TextBlock(DutyTexts.Get(language, "Today.Own")) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
            own.Count == 0
                ? new TextBlock(DutyTexts.Get(language, "Today.OwnNone"))
                : new FactSet { Facts = [.. own.Select(t => new Fact(DateText.Day(language, t.Shift.Date), MonthTurnsCard.Line(language, t, personId, names)))] },
        ],
        Actions = [.. DutyCardParts.Tab(language, tab)],
    };

    /// <summary>For people on no section's list.</summary>
    public static AdaptiveCard NotAMember(Language language) => PlatformCards.Problem(
        language, Platform.Http.Problems.CodeOf(DutyProblem.NotAMember), DutyTexts.Get(language, "Why.NotAMember"), DutyTexts.Get(language, "Why.NotAMember.Next"), [WayOn.Help(language)]);
}
