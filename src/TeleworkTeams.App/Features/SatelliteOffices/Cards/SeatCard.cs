using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.SatelliteOffices;
using Action = TeleworkTeams.Clients.Teams.Cards.Action;

namespace TeleworkTeams.App.Features.SatelliteOffices.Cards;

/// <summary>What the card shows.</summary>
/// <param name="PersonId">Whose card it is.</param>
/// <param name="Own">Bookings that are not over, in order.</param>
/// <param name="Sites">All sites.</param>
/// <param name="Usual">The site that is offered; null: none has seats.</param>
/// <param name="Next">Its next open day from tomorrow on; null: none within two weeks.</param>
/// <param name="Free">Seats that are free on that day.</param>
internal sealed record SeatCardFacts(string PersonId, IReadOnlyList<Booking> Own, IReadOnlyList<Site> Sites, Site? Usual, DateOnly? Next, FreeSeats? Free);

/// <summary>座席: one's next seats, and a seat on the next day at the usual site with one tap.</summary>
internal static class SeatCard
{
    private const int Shown = 3;

    public static AdaptiveCard Build(Language language, SeatCardFacts facts, Container? banner = null) => new()
    {
        Lang = language.Tag,
        Body =
        [
            .. banner is null ? (IEnumerable<CardElement>)[] : [banner],
            PlatformCards.Heading(SeatTexts.Get(language, "Card.Title")),
            facts.Own.Count == 0
                ? new TextBlock(SeatTexts.Get(language, "Card.None"))
                : new FactSet { Facts = [.. facts.Own.Take(Shown).Select(b => new Fact(When(language, b), Where(language, facts, b)))] },
            new TextBlock(Offer(language, facts)),
            PlatformCards.Remark(SeatTexts.Get(language, "Card.Why")),
        ],
        Actions = [.. Buttons(language, facts)],
    };

    private static string Offer(Language language, SeatCardFacts facts) => facts switch
    {
        { Usual: null } => SeatTexts.Get(language, "Card.NoSite"),
        { Next: { } next, Free: { } free, Usual: { } site } => SeatTexts.Get(
            language, "Card.Free", DateText.Day(language, next), CardText.Escape(site.Name), free.Morning, free.Afternoon, free.Day, site.Seats.Count),
        _ => SeatTexts.Get(language, "Card.NotOpen", CardText.Escape(facts.Usual.Name)),
    };

    private static IEnumerable<Action> Buttons(Language language, SeatCardFacts facts)
    {
        if (facts is { Usual: { } site, Next: { } next, Free: { } free } && !facts.Own.Any(b => b.Date == next))
        {
            foreach (var (part, count) in new[] { ("day", free.Day), ("morning", free.Morning), ("afternoon", free.Afternoon) })
            {
                if (count > 0)
                {
                    var key = part switch { "day" => "Card.Book.Day", "morning" => "Card.Book.Morning", _ => "Card.Book.Afternoon" };
                    yield return Button(facts, SeatVerbs.Book, SeatTexts.Get(language, key, DateText.Day(language, next)), ("site", site.Id), ("day", Keys.Date(next)), ("part", part));
                }
            }
        }

        foreach (var booking in facts.Own.Take(Shown))
        {
            yield return Button(facts, SeatVerbs.Cancel, SeatTexts.Get(language, "Card.Cancel", When(language, booking)), ("id", booking.Id));
        }
    }

    private static ExecuteAction Button(SeatCardFacts facts, string verb, string title, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var button = new ExecuteAction { Title = title, Verb = verb, Data = new ActionData { ["person"] = facts.PersonId } };
        foreach (var (name, value) in values)
        {
            button.Data[name] = value;
        }

        return button;
    }

    /// <summary>11月25日(水) 8:30–12:00, in both languages alike.</summary>
    public static string When(Language language, Booking booking) =>
        $"{DateText.Day(language, booking.Date)} {DateText.Time(booking.From)}–{DateText.Time(booking.To)}";

    private static string Where(Language language, SeatCardFacts facts, Booking booking)
    {
        var site = facts.Sites.FirstOrDefault(s => s.Id == booking.SiteId);
        return SeatTexts.Get(language, "Card.Seat", CardText.Escape(site?.Name ?? booking.SiteId), CardText.Escape(site?.FindSeat(booking.SeatId)?.Name ?? booking.SeatId));
    }
}
