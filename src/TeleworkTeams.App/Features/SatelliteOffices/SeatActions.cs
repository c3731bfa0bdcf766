using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>座席 in the chat: the word, and the buttons of its card.</summary>
internal sealed class SeatActions(SiteTable sites, SeatDayTable days, BookSeats book, City city)
{
    private const int DaysToLook = 14;

    public static IEnumerable<CardVerb> Verbs =>
    [
        Verb(SeatVerbs.Book, (a, turn, press, member, token) => a.BookAsync(turn, press, member, token)),
        Verb(SeatVerbs.Cancel, (a, turn, press, member, token) => a.CancelAsync(turn, press, member, token)),
    ];

    public static TextCommand Command { get; } = new("seats", ["座席", "seats", "席", "座席予約"], async (turn, _, token) =>
    {
        var actions = turn.Services.GetRequiredService<SeatActions>();
        return await turn.Services.GetRequiredService<PeopleQueries>().FindMemberAsync(turn.PersonId, token) is { } member ? await actions.ShowAsync(turn.Language, member, null, token) : NotAMember(turn.Language);
    });

    /// <summary>Nobody here: says whom to ask.</summary>
    public static AdaptiveCard NotAMember(Language language) => PlatformCards.Problem(
        language, SeatTexts.Code(SeatProblem.NotAMember), SeatTexts.Get(language, "Card.NotAMember"), SeatTexts.Get(language, "Card.NotAMember.Next"), [WayOn.Help(language)]);

    /// <summary>The card with every reason on top.</summary>
    public static AdaptiveCard Refused(Language language, SeatCardFacts facts, IReadOnlyList<SeatRefusal> reasons) => PlatformCards.Marked(
        SeatCard.Build(language, facts, PlatformCards.Banner(
            SeatTexts.Get(language, "Refused"), CardText.Escape(string.Join('\n', reasons.Select(r => SeatTexts.Why(language, r)))), ContainerStyle.Warning)),
        SeatTexts.Code(reasons[0].Problem));

    private static CardVerb Verb(string name, Func<SeatActions, BotTurn, AdaptiveCardInvokeAction, Member, CancellationToken, Task<AdaptiveCard>> handle) =>
        new(name, async (turn, press, token) =>
        {
            var actions = turn.Services.GetRequiredService<SeatActions>();
            return await turn.Services.GetRequiredService<PeopleQueries>().FindMemberAsync(turn.PersonId, token) is { } member && (press.GetString("person") ?? turn.PersonId) == turn.PersonId
                ? await handle(actions, turn, press, member, token)
                : NotAMember(turn.Language);
        });

    private async Task<AdaptiveCard> BookAsync(BotTurn turn, AdaptiveCardInvokeAction press, Member member, CancellationToken cancellationToken)
    {
        if (SeatForm.Day(press.GetString("day"), press.GetString("part"), null, null, city.Calendar) is not { } day)
        {
            return await ShowAsync(turn.Language, member, new SeatDecision.Refused([new(SeatProblem.SiteUnknown)]), cancellationToken);
        }

        var id = SeatForm.Id(member.Person.Id, $"{turn.CardActivityId}|{press.GetString("day")}|{press.GetString("part")}|{city.Now.ToUnixTimeSeconds()}");
        var result = await book.RunAsync(member, press.GetString("site") ?? "", new SeatCommand.Book(id, null, [day]), cancellationToken);
        return await ShowAsync(turn.Language, member, result.Decision, cancellationToken, "Card.Booked");
    }

    private async Task<AdaptiveCard> CancelAsync(BotTurn turn, AdaptiveCardInvokeAction press, Member member, CancellationToken cancellationToken)
    {
        var result = await book.RunAsync(member, null, new SeatCommand.CancelOne(press.GetString("id") ?? ""), cancellationToken);
        return await ShowAsync(turn.Language, member, result.Decision, cancellationToken, "Card.Cancelled");
    }

    private async Task<AdaptiveCard> ShowAsync(Language language, Member member, SeatDecision? decision, CancellationToken cancellationToken, string? done = null)
    {
        var facts = await FactsAsync(member, cancellationToken);
        return decision switch
        {
            SeatDecision.Refused refused => Refused(language, facts, refused.Reasons),
            null when done is not null => PlatformCards.Marked(SeatCard.Build(language, facts, PlatformCards.Banner(
                SeatTexts.Get(language, "Busy"), SeatTexts.Get(language, "Busy.Next"), ContainerStyle.Warning)), "BUSY"),
            SeatDecision.Accepted accepted => SeatCard.Build(language, facts, PlatformCards.Banner(SeatTexts.Get(language, done!), Text(language, accepted), ContainerStyle.Good)),
            _ => SeatCard.Build(language, facts),
        };
    }

    private static string Text(Language language, SeatDecision.Accepted accepted) => accepted.Remove.Count > 0
        ? SeatTexts.Get(language, "Card.Cancelled.Text")
        : string.Join('\n', accepted.Add.Select(b => SeatCard.When(language, b)));

    private async Task<SeatCardFacts> FactsAsync(Member member, CancellationToken cancellationToken)
    {
        var all = await sites.AllAsync(cancellationToken);
        var own = await book.OwnAsync(member.Person.Id, cancellationToken);
        var usual = SeatStanding.UsualSite(all, own, city.Today);
        List<Booking> open = [.. own.Where(b => city.Zone.At(b.Date, b.To) > city.Now)];
        if (usual is null || Enumerable.Range(1, DaysToLook).Select(city.Today.AddDays).FirstOrDefault(d => SiteDay.Hours(usual, d, city.Calendar) is not null) is not { Year: > 1 } next)
        {
            return new(member.Person.Id, open, all, usual, null, null);
        }

        var taken = (await days.OfDayAsync(new(usual.Id, next), cancellationToken)).SelectMany(r => r.Read()).Select(b => b.ToBooking()).ToList();
        return new(member.Person.Id, open, all, usual, next, SeatStanding.Free(usual, next, taken, member, city.Calendar));
    }
}
