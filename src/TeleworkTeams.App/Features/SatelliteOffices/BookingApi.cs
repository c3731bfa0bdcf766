using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>One's own bookings.</summary>
internal sealed class BookingApi(BookSeats book, SiteTable sites, PeopleQueries people, City city)
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var bookings = api.MapGroup("/bookings");
        bookings.MapGet("", (Caller caller, BookingApi api, CancellationToken token) => api.WithMemberAsync(caller, _ => api.ReadAsync(caller, token), token));
        bookings.MapPost("", (BookDto body, Caller caller, BookingApi api, CancellationToken token) => api.WithMemberAsync(caller, m => api.BookAsync(m, body, caller, token), token));
        bookings.MapPut("/{bookingId}", (string bookingId, ChangeDto body, Caller caller, BookingApi api, CancellationToken token) =>
            api.WithMemberAsync(caller, m => api.ChangeAsync(m, bookingId, body, caller, token), token));
        bookings.MapPost("/cancel", (CancelDto body, Caller caller, BookingApi api, CancellationToken token) => api.WithMemberAsync(caller, m => api.CancelAsync(m, body, caller, token), token));
    }

    private async Task<IResult> WithMemberAsync(Caller caller, Func<Member, Task<IResult>> act, CancellationToken cancellationToken) =>
        await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member ? await act(member) : TypedResults.NotFound();

    private async Task<IResult> ReadAsync(Caller caller, CancellationToken cancellationToken) =>
        TypedResults.Ok(await ListAsync(await book.OwnAsync(caller.PersonId, cancellationToken), cancellationToken));

    private async Task<IResult> BookAsync(Member member, BookDto body, Caller caller, CancellationToken cancellationToken)
    {
        if (SeatForm.Days(body.Days, city.Calendar) is not { } wanted || string.IsNullOrWhiteSpace(body.SiteId))
        {
            return Form(caller, "INVALID_DAYS", SeatTexts.Get(caller.Language, "Form.Days", SiteLimits.Days));
        }

        var command = new SeatCommand.Book(SeatForm.Id(caller.PersonId, body.Id), Blank(body.SeatId), wanted);
        var result = await book.RunAsync(member, body.SiteId, command, cancellationToken);
        IReadOnlyList<Booking> made = result.Decision switch
        {
            SeatDecision.Accepted accepted => accepted.Add,
            SeatDecision.AlreadyDone done => done.Bookings,
            _ => [],
        };
        return Refusal(caller, result.Decision) ?? TypedResults.Created("/api/bookings", await ListAsync(made, cancellationToken));
    }

    private async Task<IResult> ChangeAsync(Member member, string bookingId, ChangeDto body, Caller caller, CancellationToken cancellationToken)
    {
        var old = (await book.OwnAsync(caller.PersonId, cancellationToken)).FirstOrDefault(b => b.Id == bookingId);
        if (old is null)
        {
            return Refusal(caller, new SeatDecision.Refused([new(SeatProblem.NoSuchBooking)]))!;
        }

        if (SeatForm.Day(Keys.Date(old.Date), body.Part, body.From, body.To, city.Calendar) is not { } wanted)
        {
            return Form(caller, "INVALID_DAYS", SeatTexts.Get(caller.Language, "Form.Days", SiteLimits.Days));
        }

        var command = new SeatCommand.Change(bookingId, SeatForm.Id(caller.PersonId, body.Id), Blank(body.SeatId), wanted);
        var result = await book.RunAsync(member, old.SiteId, command, cancellationToken);
        return Refusal(caller, result.Decision) ?? TypedResults.Ok(await ListAsync(result.Own, cancellationToken));
    }

    private async Task<IResult> CancelAsync(Member member, CancelDto body, Caller caller, CancellationToken cancellationToken)
    {
        SeatCommand? command = body switch
        {
            { Id.Length: > 0 } => new SeatCommand.CancelOne(body.Id),
            _ when SeatForm.Date(body.From, city.Calendar) is { } from && SeatForm.Date(body.To ?? body.From, city.Calendar) is { } to && from <= to => new SeatCommand.Cancel(from, to),
            _ => null,
        };
        if (command is null)
        {
            return Form(caller, "INVALID_DATE", SeatTexts.Get(caller.Language, "Form.Range"));
        }

        var result = await book.RunAsync(member, null, command, cancellationToken);
        return Refusal(caller, result.Decision) ?? TypedResults.Ok(await ListAsync(result.Own, cancellationToken));
    }

    /// <summary>What is not over, in order.</summary>
    private async Task<BookingsDto> ListAsync(IReadOnlyList<Booking> own, CancellationToken cancellationToken)
    {
        var all = await sites.AllAsync(cancellationToken);
        var open = own.Where(b => city.Zone.At(b.Date, b.To) > city.Now).OrderBy(b => b.Date).ThenBy(b => b.From);
        return new([.. open.Select(b => SeatContract.Of(b, all))]);
    }

    private static IResult? Refusal(Caller caller, SeatDecision? decision) => decision switch
    {
        null => Problems.Of(409, "BUSY", SeatTexts.Get(caller.Language, "Busy"), SeatTexts.Get(caller.Language, "Busy.Next")),
        SeatDecision.Refused { Reasons: var reasons } => Problems.Of(
            422, SeatTexts.Code(reasons[0].Problem), SeatTexts.Get(caller.Language, "Refused"), string.Join('\n', reasons.Select(r => SeatTexts.Why(caller.Language, r))),
            [new("reasons", reasons.Select(r => new ReasonDto(
                SeatTexts.Code(r.Problem), r.On is { } on ? Keys.Date(on) : null, SeatTexts.Why(caller.Language, r), [.. r.FreeOn.Select(Keys.Date)])).ToList())]),
        _ => null,
    };

    private static IResult Form(Caller caller, string code, string text) => Problems.Of(400, code, SeatTexts.Get(caller.Language, "Form"), text);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
