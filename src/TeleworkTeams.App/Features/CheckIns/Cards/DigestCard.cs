using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>Who works where, in the channel; one card a day, updated in place. It never lists who has not reported.</summary>
internal static class DigestCard
{
    public static AdaptiveCard Build(
        Language language, Section section, DateOnly date, IReadOnlyList<Person> people, IReadOnlyList<CheckIn> records, IReadOnlyList<Leave> leaves, TimeOnly asOf, bool isResend = false)
    {
        var names = people.ToDictionary(p => p.Id, p => p.Name);
        var groups = section.CheckIns.Places
            .Union(records.Where(r => r.Place is not null).Select(r => r.Place!.Value))
            .Select(place => (Title: CheckInTexts.Place(language, place), People: records.Where(r => r.Place == place).Select(r => r.PersonId)))
            .Append((Title: CheckInTexts.Get(language, "Digest.Leave"), People: leaves.Where(l => l.Kind == LeaveKind.Day).Select(l => l.PersonId)))
            .Select(g => (g.Title, Names: people.Where(p => g.People.Contains(p.Id)).Select(p => CardText.Escape(names[p.Id])).ToList()))
            .Where(g => g.Names.Count > 0)
            .SelectMany(g => Group(CheckInTexts.Get(language, "Digest.Group", g.Title, g.Names.Count), string.Join(language == Language.Ja ? "、" : ", ", g.Names)))
            .ToList();
        return new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? CheckInTexts.Get(language, "Resend") : "") + CheckInTexts.Get(language, "Digest.Title", CardText.Escape(section.Name), DateText.Day(language, date))),
                .. groups.Count > 0 ? groups : [new TextBlock(CheckInTexts.Get(language, "Digest.Empty"))],
                PlatformCards.Remark(CheckInTexts.Get(language, "Digest.Why", DateText.Time(asOf))),
            ],
        };
    }

    /// <summary>Names below their heading, over the card's whole width: sixty of them beside it would be a ribbon.</summary>
    private static IEnumerable<CardElement> Group(string title, string names) =>
    [
        new TextBlock(title) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium },
        new TextBlock(names) { Spacing = Spacing.None },
    ];
}
