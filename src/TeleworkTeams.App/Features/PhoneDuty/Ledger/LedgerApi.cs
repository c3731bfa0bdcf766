using System.Globalization;
using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>負担の台帳: turns and memos of everybody in the section, for everybody in the section alike (S-84, S-136, S-138).</summary>
internal sealed class LedgerApi(DutyTable table, DutyAccess access, DutyAvailability availability, CallMemoQueries memos, PeopleQueries people, City city)
{
    private const int LongestRange = 400;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sections/{sectionId}/duty/ledger", (string sectionId, string? year, string? from, string? to, string? kind, Caller caller, LedgerApi ledger, CancellationToken token) =>
            ledger.ReadAsync(sectionId, year, from, to, kind, caller, token));

    private async Task<IResult> ReadAsync(string sectionId, string? yearText, string? fromText, string? toText, string? kind, Caller caller, CancellationToken cancellationToken)
    {
        if (await access.ViewerAsync(sectionId, caller, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        if (Period(yearText, fromText, toText) is not var (from, to))
        {
            return DutyTexts.Problem(caller, 400, DutyProblem.InvalidDate);
        }

        var rulesTask = table.RulesAsync(sectionId, cancellationToken);
        var firstTask = table.FirstDayAsync(sectionId, cancellationToken);
        var memosTask = memos.CountTakenAsync(sectionId, from, to, cancellationToken);
        var rows = await table.DaysAsync(sectionId, from, to, cancellationToken);
        var members = await people.PeopleOfAsync(sectionId, cancellationToken);
        var rules = (await rulesTask)?.ToRules() ?? new DutyRules();
        var presence = rules.Share == DutyShare.OfficeDays
            ? await availability.BetweenAsync(sectionId, from, to, cancellationToken)
            : new DutyPresence([], [], new HashSet<(string, DateOnly)>());
        var lines = DutyLedger.Of(rules, members, [.. rows.Select(r => r.ToDay())], await memosTask, presence.OfficeDays, string.IsNullOrEmpty(kind) ? null : kind);
        var names = members.Select((p, i) => (p.Id, p.Name, Order: i)).ToDictionary(p => p.Id);
        List<LedgerRowDto> dtos = [];
        foreach (var line in lines.OrderBy(l => names.TryGetValue(l.PersonId, out var known) ? known.Order : int.MaxValue).ThenBy(l => l.PersonId, StringComparer.Ordinal))
        {
            var name = names.TryGetValue(line.PersonId, out var known) ? known.Name
                : (await people.FindMemberAsync(line.PersonId, cancellationToken))?.Person.Name ?? DutyTexts.Get(caller.Language, "Person.Left");
            dtos.Add(new LedgerRowDto(line.PersonId, name, line.Turns, line.ByKind, line.Memos, line.Share, line.Deviation));
        }

        return TypedResults.Ok(new LedgerDto(Keys.Date(from), Keys.Date(to), Years((await firstTask)?.ToDay().Date), Kinds(rules, rows), dtos));
    }

    /// <summary>A fiscal year up to today, or any days; null: neither.</summary>
    private (DateOnly From, DateOnly To)? Period(string? yearText, string? fromText, string? toText)
    {
        var current = FiscalYear.Of(city.Today);
        var year = string.IsNullOrEmpty(yearText) ? current.Year : int.TryParse(yearText, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is > 1950 and < 9000 ? y : (int?)null;
        if (year is not { } named)
        {
            return null;
        }

        var end = new FiscalYear(named) is var fiscal && fiscal.Contains(city.Today) ? city.Today : fiscal.End;
        var (from, to) = (string.IsNullOrEmpty(fromText) ? fiscal.Start : Date(fromText), string.IsNullOrEmpty(toText) ? end : Date(toText));
        return from is { } first && to is { } last && first <= last && last.DayNumber - first.DayNumber <= LongestRange ? (first, last) : null;
    }

    private IReadOnlyList<int> Years(DateOnly? first)
    {
        var current = FiscalYear.Of(city.Today).Year;
        var oldest = first is { } date ? Math.Min(FiscalYear.Of(date).Year, current) : current;
        return [.. Enumerable.Range(oldest, current - oldest + 1).Reverse()];
    }

    private static IReadOnlyList<NamedDto> Kinds(DutyRules rules, List<DutyDayRow> rows) =>
        [.. rules.Kinds.Select(k => new NamedDto(k.Id, k.Name)).Concat(rows.SelectMany(r => r.ToKinds()).Select(k => new NamedDto(k.Key, k.Value))).DistinctBy(k => k.Id)];

    private static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is > 1950 and < 9000 ? date : null;
}
