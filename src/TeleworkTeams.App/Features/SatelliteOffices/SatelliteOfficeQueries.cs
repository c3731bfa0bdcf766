using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>What came of holding seats for an application.</summary>
internal abstract record SeatOutcome
{
    private SeatOutcome()
    {
    }

    /// <summary>The application holds exactly these.</summary>
    public sealed record Held(IReadOnlyList<Booking> Bookings) : SeatOutcome;

    /// <summary>Nothing was changed; every reason with its day, and in words by <see cref="SatelliteOfficeQueries.Words"/>.</summary>
    public sealed record Refused(IReadOnlyList<SeatRefusal> Reasons) : SeatOutcome;

    /// <summary>Too many wanted the same moment; nothing was changed, the same again may succeed.</summary>
    public sealed record Busy : SeatOutcome;
}

/// <summary>
/// Whoever holds seats for applications registers one: of what one application holds, the dates on which it still needs it; empty:
/// none, it is gone. Seats on other dates are freed by <see cref="SweepSeats"/>. It is asked at least two minutes after they were held.
/// </summary>
internal sealed record SeatHolder(Func<IServiceProvider, IReadOnlyList<Booking>, CancellationToken, Task<IReadOnlyList<DateOnly>>> NeededAsync);

/// <summary>What other slices may ask about satellite offices, and the seats of their applications.</summary>
internal sealed class SatelliteOfficeQueries(SiteTable sites, SeatApplicationTable applications, BookSeats book, PeopleQueries people, City city)
{
    /// <summary>All sites, at most 20 s old.</summary>
    public Task<IReadOnlyList<Site>> SitesAsync(CancellationToken cancellationToken) => sites.AllAsync(cancellationToken);

    /// <summary>What the rules of telework ask about a site; null: there is none, or it is not there on that date. What is unset counts as no.</summary>
    public async Task<SiteFacts?> SiteFactsAsync(string siteId, DateOnly date, CancellationToken cancellationToken) =>
        await sites.FindAsync(siteId, cancellationToken) is { } site && !(date < site.OpenFrom) && !(date > site.OpenUntil)
            ? new SiteFacts(site.IsStaffed == true, site.PersonalDataAllowed == true, site.HasSpecialSystems == true)
            : null;

    /// <summary>
    /// Holds a seat on all of <paramref name="days"/> or on none. Afterwards the application holds exactly these: its seats on other days
    /// are freed, equal ones stay, and what the person had booked there alone for the same time becomes the application's.
    /// </summary>
    /// <param name="applicationId">The application.</param>
    /// <param name="personId">Who sits there.</param>
    /// <param name="siteId">The site; a site without seats (a private operator's) refuses with <see cref="SeatProblem.NoSeats"/>.</param>
    /// <param name="seatId">A seat; null: any.</param>
    /// <param name="days">The parts of days, in order.</param>
    /// <param name="keep">Dates on which the application keeps what it has: they have begun.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<SeatOutcome> HoldAsync(
        string applicationId, string personId, string siteId, string? seatId, IReadOnlyList<PlannedDay> days, IReadOnlyList<DateOnly> keep, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(personId, cancellationToken) is not { } member)
        {
            return new SeatOutcome.Refused([new SeatRefusal(SeatProblem.NotAMember)]);
        }

        // Somebody else's application of the same id is theirs.
        if (await applications.PersonOfAsync(applicationId, cancellationToken) is { } holder && holder != personId)
        {
            return new SeatOutcome.Refused([new SeatRefusal(SeatProblem.NoSuchBooking)]);
        }

        await applications.SetAsync(applicationId, personId, city.Now, cancellationToken);
        var id = $"a-{applicationId}-{Guid.NewGuid():N}";
        var result = await book.RunAsync(member, siteId, new SeatCommand.Book(id, seatId, days, applicationId) { Keep = keep }, cancellationToken);
        return result.Decision switch
        {
            null => new SeatOutcome.Busy(),
            SeatDecision.Refused refused => new SeatOutcome.Refused(refused.Reasons),
            _ => new SeatOutcome.Held([.. result.Own.Where(b => b.ApplicationId == applicationId)]),
        };
    }

    /// <summary>What <see cref="HoldAsync"/> would refuse now; empty: nothing.</summary>
    public async Task<IReadOnlyList<SeatRefusal>> CheckAsync(
        string applicationId, string personId, string siteId, string? seatId, IReadOnlyList<PlannedDay> days, IReadOnlyList<DateOnly> keep, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(personId, cancellationToken) is not { } member
            ? [new SeatRefusal(SeatProblem.NotAMember)]
            : await book.CheckAsync(member, siteId, new SeatCommand.Book("check", seatId, days, applicationId) { Keep = keep }, cancellationToken) is SeatDecision.Refused refused
                ? refused.Reasons
                : [];

    /// <summary>Name of the site, and of the seats there that the application holds; null: none is held. What is gone has its id as name.</summary>
    public async Task<(string Site, string? Seat)> NamesAsync(string applicationId, string personId, string siteId, CancellationToken cancellationToken)
    {
        var site = await sites.FindAsync(siteId, cancellationToken);
        var seats = (await book.OwnAsync(personId, cancellationToken)).Where(b => b.ApplicationId == applicationId && b.SiteId == siteId).Select(b => b.SeatId).Distinct();
        var names = string.Join('・', seats.Select(s => site?.FindSeat(s)?.Name ?? s));
        return (site?.Name ?? siteId, names.Length == 0 ? null : names);
    }

    /// <summary>Frees the application's seats that are not over; <paramref name="dates"/> null: all. Repeating it changes nothing.</summary>
    public async Task ReleaseAsync(string applicationId, IReadOnlyList<DateOnly>? dates, CancellationToken cancellationToken)
    {
        if (await applications.PersonOfAsync(applicationId, cancellationToken) is { } personId)
        {
            await book.RunAsync(SeatOwners.Of(personId), null, new SeatCommand.Release(applicationId, dates), cancellationToken);
        }
    }

    /// <summary>The seat of an application on each date that it holds one.</summary>
    public async Task<IReadOnlyList<Booking>> HeldAsync(string applicationId, CancellationToken cancellationToken) =>
        await applications.PersonOfAsync(applicationId, cancellationToken) is { } personId
            ? [.. (await book.OwnAsync(personId, cancellationToken)).Where(b => b.ApplicationId == applicationId)]
            : [];

    /// <summary>A refusal as a sentence with its figure, and its stable code.</summary>
    public static (string Code, string Text) Words(Language language, SeatRefusal refusal) => (SeatTexts.Code(refusal.Problem), SeatTexts.Why(language, refusal));
}
