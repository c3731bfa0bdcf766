using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>今日の当番 in a message. It has no button: who reads it need not have the app.</summary>
internal static class FoundDutyCard
{
    public static AdaptiveCard Build(Language language, DateOnly date, IReadOnlyList<DutySlot> slots, IReadOnlyDictionary<string, string> names) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading(DutyTexts.Get(language, "Today.Title", DateText.Day(language, date))),
            new FactSet { Facts = [.. slots.Select(s => new Fact(DutyCardParts.Title(s), DutyCardParts.People(language, s, names)))] },
        ],
    };
}
