using System.Globalization;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

internal sealed record OwnDutyDto(IReadOnlyList<OwnTurnDto> Turns, IReadOnlyList<WishDto> Wishes, FeedDto Feed);

/// <param name="Swap">A swap of this turn that is under way; null: none.</param>
internal sealed record OwnTurnDto(NamedShiftDto Shift, IReadOnlyList<string> With, object? Swap, bool CanAsk);

internal sealed record NamedShiftDto(string Id, string KindId, string KindName, string Date, string From, string To)
{
    public static NamedShiftDto Of(DutyShift shift, string kindName) => new(
        shift.Id, shift.KindId, kindName, Keys.Date(shift.Date), shift.From.ToString("HH:mm", CultureInfo.InvariantCulture), shift.To.ToString("HH:mm", CultureInfo.InvariantCulture));
}

/// <param name="Url">Only in the answer that made it: its secret is not kept.</param>
internal sealed record FeedDto(string? Url, DateTimeOffset? CreatedAt);

internal sealed record WishRequest(string? Wish);

/// <summary>One's own turns and wishes.</summary>
internal sealed class OwnDutyApi(DutyTable table, DutyQueries duty, FeedTable feeds, PeopleQueries people, City city, IEnumerable<OwnSwaps> swaps, IServiceProvider services)
{
    private const int DaysAhead = 62;
    private const int LongestRange = 400;

    /// <summary>Days ahead for which a wish can be said, and how many of them somebody can have.</summary>
    private const int WishDays = 184;

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/duty/own", (string? from, string? to, Caller caller, OwnDutyApi own, CancellationToken token) => own.ReadAsync(from, to, caller, token));
        api.MapPut("/duty/wishes/{date}", (string date, WishRequest body, Caller caller, OwnDutyApi own, CancellationToken token) => own.WishAsync(date, body, caller, token));
    }

    private async Task<IResult> ReadAsync(string? fromText, string? toText, Caller caller, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(caller.PersonId, cancellationToken) is not { } member)
        {
            return TypedResults.NotFound();
        }

        var from = fromText is null ? city.Today : Date(fromText);
        var to = toText is null ? from?.AddDays(DaysAhead) : Date(toText);
        if (from is not { } first || to is not { } last || last < first || last.DayNumber - first.DayNumber > LongestRange)
        {
            return DutyTexts.Problem(caller, 400, DutyProblem.InvalidDate);
        }

        var section = member.Section.Id;
        var turnsTask = duty.PersonTurnsAsync(section, caller.PersonId, first, last, cancellationToken);
        var wishesTask = table.WishesAsync(section, first, last, cancellationToken);
        var feedTask = feeds.OfPersonAsync(caller.PersonId, cancellationToken);
        var known = swaps.FirstOrDefault() is { } s ? await s.OfAsync(services, section, caller.PersonId, caller, cancellationToken) : new Dictionary<string, object>();
        var names = (await people.PeopleOfAsync(section, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        return TypedResults.Ok(new OwnDutyDto(
            [.. (await turnsTask).Select(t => new OwnTurnDto(
                NamedShiftDto.Of(t.Shift, t.KindName), [.. t.PersonIds.Where(p => p != caller.PersonId).Select(p => names.GetValueOrDefault(p, p))], known.GetValueOrDefault(t.Shift.Id),
                city.Zone.At(t.Shift.Date, t.Shift.From) > city.Now && !known.ContainsKey(t.Shift.Id)))],
            [.. (await wishesTask).Where(w => w.PersonId == caller.PersonId).Select(w => new WishDto(w.Date, w.IsDesired))],
            new FeedDto(null, (await feedTask)?.CreatedAt)));
    }

    private async Task<IResult> WishAsync(string text, WishRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(caller.PersonId, cancellationToken) is not { } member)
        {
            return TypedResults.NotFound();
        }

        if (Date(text) is not { } date || date <= city.Today || date > city.Today.AddDays(WishDays) || !city.Calendar.Knows(date)
            || !city.Calendar.IsBusinessDay(date, member.Section) || body.Wish is not (null or "desired" or "undesired"))
        {
            return DutyTexts.Problem(caller, 422, DutyProblem.WishNotPossible);
        }

        var row = table.NewWish(member.Section.Id, caller.PersonId, date);
        row.IsDesired = body.Wish == "desired";
        await table.PutOrRemoveAsync(row, isThere: body.Wish is not null, cancellationToken);
        return TypedResults.NoContent();
    }

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 1950 and < 9000 ? date : null;
}
