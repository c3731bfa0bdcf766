using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Audit;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Reports;

/// <summary>記録: one's own month, and the section's for those with the right. Each look by them is written down first (S-32).</summary>
internal sealed class MonthApi(PeopleQueries people, CheckInQueries checkIns, PolicyQueries policies, TeleworkQueries telework, Looks looks, City city)
{
    private const int PageSize = 30;

    private static readonly TextSet Texts = new(typeof(ReportTexts));

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/months/{month}", (string month, Caller caller, MonthApi months, CancellationToken token) => months.OwnAsync(month, caller, token));
        api.MapGet("/months/{month}/csv", (string month, Caller caller, MonthApi months, CancellationToken token) => months.OwnCsvAsync(month, caller, token));
        api.MapGet("/sections/{sectionId}/months/{month}", (string sectionId, string month, string? cursor, string? person, Caller caller, MonthApi months, CancellationToken token) =>
            months.SectionAsync(sectionId, month, person, cursor, caller, token));
        api.MapGet("/sections/{sectionId}/months/{month}/csv", (string sectionId, string month, Caller caller, MonthApi months, CancellationToken token) =>
            months.SectionCsvAsync(sectionId, month, caller, token));
    }

    private async Task<Results<Ok<MonthDto>, NotFound, ProblemHttpResult>> OwnAsync(string text, Caller caller, CancellationToken cancellationToken)
    {
        if (MonthOf(text, city.Calendar) is not { } month)
        {
            return InvalidMonth(caller);
        }

        return await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member
            ? TypedResults.Ok(MonthContract.Of(
                (await RecordsAsync(member.Section, [member.Person], month, cancellationToken))[0], city, await NamesAsync(member.Section, cancellationToken),
                await PlannedAsync(member.Section, member.Person.Id, month, cancellationToken)))
            : TypedResults.NotFound();
    }

    private async Task<Results<FileContentHttpResult, NotFound, ProblemHttpResult>> OwnCsvAsync(string text, Caller caller, CancellationToken cancellationToken)
    {
        if (MonthOf(text, city.Calendar) is not { } month)
        {
            return InvalidMonth(caller);
        }

        return await people.FindMemberAsync(caller.PersonId, cancellationToken) is { } member
            ? Csv(await RecordsAsync(member.Section, [member.Person], month, cancellationToken), member.Section, text, caller)
            : TypedResults.NotFound();
    }

    private async Task<Results<Ok<SectionMonthDto>, NotFound, ProblemHttpResult>> SectionAsync(
        string sectionId, string text, string? personId, string? cursor, Caller caller, CancellationToken cancellationToken)
    {
        if (MonthOf(text, city.Calendar) is not { } month)
        {
            return InvalidMonth(caller);
        }

        if (await VisibleAsync(sectionId, caller, cancellationToken) is not var (section, visible))
        {
            return TypedResults.NotFound();
        }

        var wanted = visible.Where(v => personId is null || v.Person.Id == personId).ToList();
        if (wanted.Count == 0)
        {
            return TypedResults.NotFound();
        }

        var skip = int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
        var page = wanted.Skip(skip).Take(PageSize).ToList();
        await RecordLookAsync(section, page, personId, "month", text, caller, cancellationToken);
        var records = await RecordsAsync(section, [.. page.Select(p => p.Person)], month, cancellationToken);
        var names = await NamesAsync(section, cancellationToken);
        var planned = await PlannedAsync(section, personId, month, cancellationToken);
        return TypedResults.Ok(new SectionMonthDto(
            text, [.. records.Select(r => MonthContract.Of(r, city, names, planned))],
            skip + page.Count < wanted.Count ? (skip + page.Count).ToString(CultureInfo.InvariantCulture) : null));
    }

    private async Task<Results<FileContentHttpResult, NotFound, ProblemHttpResult>> SectionCsvAsync(string sectionId, string text, Caller caller, CancellationToken cancellationToken)
    {
        if (MonthOf(text, city.Calendar) is not { } month)
        {
            return InvalidMonth(caller);
        }

        if (await VisibleAsync(sectionId, caller, cancellationToken) is not var (section, visible) || visible.Count == 0)
        {
            return TypedResults.NotFound();
        }

        await RecordLookAsync(section, visible, null, "csv", text, caller, cancellationToken);
        return Csv(await RecordsAsync(section, [.. visible.Select(v => v.Person)], month, cancellationToken), section, text, caller);
    }

    /// <summary>Those whose records the caller may see, with the role that allows it; null: none, or no such section.</summary>
    public async Task<(Section Section, List<(Person Person, Role Role)> People)?> VisibleAsync(string sectionId, Caller caller, CancellationToken cancellationToken)
    {
        if (await people.SectionNowAsync(sectionId, cancellationToken) is not { } section)
        {
            return null;
        }

        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        List<(Person, Role)> visible = [];
        foreach (var person in await people.PeopleOfAsync(sectionId, cancellationToken))
        {
            if (Rights.RoleFor(Right.SeeRecords, subject, section, person, city.Today) is { } role)
            {
                visible.Add((person, role));
            }
        }

        return visible.Count == 0 ? null : (section, visible);
    }

    public async Task<IReadOnlyList<MonthRecord>> RecordsAsync(Section section, IReadOnlyList<Person> wanted, DateOnly month, CancellationToken cancellationToken)
    {
        // The weeks that touch the month belong to it, for the weekly sums.
        var from = month.AddDays(-6);
        var to = month.AddMonths(1).AddDays(5);
        var only = wanted.Count == 1 ? wanted[0].Id : null;
        var records = (await checkIns.BetweenAsync(section.Id, only, from, to, cancellationToken)).ToLookup(r => r.PersonId);
        var leaves = (await people.LeavesAsync(section.Id, from, to, cancellationToken)).ToLookup(l => l.PersonId);
        var rules = await policies.TimelineAsync(section.Id, cancellationToken);
        return [.. wanted.Select(p => MonthRecord.Of(
            p, section, month.Year, month.Month, records[p.Id], leaves[p.Id], city.Calendar, city.Zone, city.Now, rules))];
    }

    public async Task RecordLookAsync(
        Section section, IReadOnlyList<(Person Person, Role Role)> seen, string? personId, string what, string month, Caller caller, CancellationToken cancellationToken)
    {
        var viewer = await people.FindMemberAsync(caller.PersonId, cancellationToken);
        await looks.RecordAsync(section.Id, caller.PersonId, viewer?.Person.Name ?? "", what, month, personId, seen, cancellationToken);
    }

    private FileContentHttpResult Csv(IEnumerable<MonthRecord> records, Section section, string month, Caller caller) =>
        TypedResults.File(
            MonthCsv.Write(records, section, caller.Language, city), "text/csv; charset=utf-8", $"{Texts.Get(caller.Language, "Csv.FileName")}_{section.Name}_{month}.csv");

    /// <summary>Telework in force in the month, to name days that were worked elsewhere.</summary>
    private async Task<ILookup<(string PersonId, DateOnly Date), TeleworkDay>> PlannedAsync(Section section, string? personId, DateOnly month, CancellationToken cancellationToken) =>
        (await telework.BetweenAsync(section.Id, personId, month, month.AddMonths(1).AddDays(-1), cancellationToken)).Where(t => t.IsInForce).ToLookup(t => (t.PersonId, t.Day.Date));

    private async Task<Dictionary<string, string>> NamesAsync(Section section, CancellationToken cancellationToken) =>
        (await people.PeopleOfAsync(section.Id, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);

    public static DateOnly? MonthOf(string text, BusinessCalendar calendar) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && calendar.Knows(month) && calendar.Knows(month.AddDays(-7)) && calendar.Knows(month.AddMonths(1).AddDays(6))
            ? month
            : null;

    public static ProblemHttpResult InvalidMonth(Caller caller) =>
        Problems.Of(400, "INVALID_MONTH", Texts.Get(caller.Language, "Why.InvalidMonth"), Texts.Get(caller.Language, "Why.InvalidMonth.Next"));
}
