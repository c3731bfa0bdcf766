using TeleworkTeams.App.Features.CheckIns.Whereabouts;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>誰がどこ in a message, as it was at that time. It stays in the chat, so it has no presence, and no button: who reads it need not have the app.</summary>
internal static class WhereCard
{
    public static AdaptiveCard Build(Language language, Whereabout where, DateTimeOffset at, OfficeZone zone) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading(CardText.Escape(where.Found.Person.Name)),
            new TextBlock(CardText.Escape(WhereText.Unit(where))) { IsSubtle = true, Spacing = Spacing.None },
            .. Facts(language, where).ToList() is { Count: > 0 } facts ? (IEnumerable<CardElement>)[new FactSet { Facts = facts }] : [],
            PlatformCards.Remark(CheckInTexts.Get(language, "Where.At", DateText.Day(language, zone.DateOf(at)), DateText.Time(zone.TimeOf(at)))),
        ],
    };

    private static IEnumerable<Fact> Facts(Language language, Whereabout where)
    {
        var person = where.Found.Person;
        if (WhereText.Place(language, where) is { Length: > 0 } place)
        {
            yield return new Fact(CheckInTexts.Get(language, "Fact.Place"), place);
        }

        if (person.Extension is { } extension)
        {
            yield return new Fact(CheckInTexts.Get(language, "Where.Fact.Extension"), PlatformCards.Phone(extension));
        }

        if (person.WorkNumber is { } number)
        {
            yield return new Fact(CheckInTexts.Get(language, "Where.Fact.WorkNumber"), PlatformCards.Phone(number));
        }
    }
}
