using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Audit;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Reports;

/// <summary>The five figures, each under its own name; means and rates at two digits, half away from zero.</summary>
internal sealed record FiguresDto(
    string From, string To, decimal PersonDays, int UniquePersons, decimal? DailyMean, MaximumDayDto? MaximumDay, decimal Hours, int Minutes, int BusinessDays, int Eligible,
    decimal? ParticipationRate, IReadOnlyDictionary<string, decimal> ByPlace, IReadOnlyList<FigureDayDto> Days);

internal sealed record MaximumDayDto(string Date, int Persons, int Eligible, decimal? Rate);

internal sealed record FigureDayDto(string Date, int Persons);

/// <summary>集計: of a section for its head, deputies and personnel; of the city for personnel. Counted from what was reported. The look is recorded (S-32).</summary>
internal sealed class FigureApi(PeopleQueries people, CheckInQueries checkIns, PolicyQueries policies, Looks looks, City city)
{
    /// <summary>A year and a day.</summary>
    private const int LongestRange = 366;

    private static readonly TextSet Texts = new(typeof(ReportTexts));

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/sections/{sectionId}/figures", (string sectionId, string? from, string? to, Caller caller, FigureApi figures, CancellationToken token) =>
            figures.SectionAsync(sectionId, from, to, caller, token));
        api.MapGet("/city/figures", (string? from, string? to, Caller caller, FigureApi figures, CancellationToken token) => figures.CityAsync(from, to, caller, token));
    }

    private async Task<Results<Ok<FiguresDto>, NotFound, ProblemHttpResult>> SectionAsync(
        string sectionId, string? from, string? to, Caller caller, CancellationToken cancellationToken)
    {
        var section = await people.SectionNowAsync(sectionId, cancellationToken);
        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        if (section is null || Rights.RoleFor(Right.SeeRecords, subject, section, null, city.Today) is not { } role)
        {
            return TypedResults.NotFound();
        }

        if (RangeOf(from, to) is not var (first, last))
        {
            return InvalidRange(caller);
        }

        var counted = await CountAsync(section, role, first, last, caller, cancellationToken);
        return TypedResults.Ok(Of(TeleworkFigures.Of(counted.Days, first, last, counted.EligibleOn, d => city.Calendar.IsBusinessDay(d, section))));
    }

    private async Task<Results<Ok<FiguresDto>, NotFound, ProblemHttpResult>> CityAsync(string? from, string? to, Caller caller, CancellationToken cancellationToken)
    {
        if (!(await people.SubjectAsync(caller.PersonId, cancellationToken)).Personnel)
        {
            return TypedResults.NotFound();
        }

        if (RangeOf(from, to) is not var (first, last))
        {
            return InvalidRange(caller);
        }

        List<Counted> counted = [];
        foreach (var section in await people.SectionsAsync(cancellationToken))
        {
            counted.Add(await CountAsync(section, Role.Personnel, first, last, caller, cancellationToken));
        }

        return TypedResults.Ok(Of(TeleworkFigures.Of(
            counted.SelectMany(c => c.Days), first, last, date => [.. counted.SelectMany(c => c.EligibleOn(date))], city.Calendar.IsBusinessDay)));
    }

    /// <summary>What was reported in a section, and who might have teleworked: its members of a date whose employment the rules of that date take.</summary>
    private sealed record Counted(IReadOnlyList<ReportedDay> Days, IReadOnlyList<Person> People, PolicyTimeline Rules)
    {
        public IReadOnlyCollection<string> EligibleOn(DateOnly date)
        {
            var eligible = Rules.On(date)?.Policy.Limits?.Eligible;
            return [.. People.Where(p => p.IsMemberOn(date) && eligible?.Contains(p.Employment) != false).Select(p => p.Id)];
        }
    }

    private async Task<Counted> CountAsync(Section section, Role role, DateOnly from, DateOnly to, Caller caller, CancellationToken cancellationToken)
    {
        var members = await people.PeopleOfAsync(section.Id, cancellationToken);
        var viewer = await people.FindMemberAsync(caller.PersonId, cancellationToken);
        await looks.RecordAsync(
            section.Id, caller.PersonId, viewer?.Person.Name ?? "", "figures", Keys.Month(from), null, members.Select(m => (m, role)), cancellationToken);
        var byId = members.ToDictionary(m => m.Id);
        var leaves = (await people.LeavesAsync(section.Id, from, to, cancellationToken)).ToDictionary(l => (l.PersonId, l.Date));
        var days = (await checkIns.BetweenAsync(section.Id, null, from, to, cancellationToken))
            .Where(r => byId.ContainsKey(r.PersonId))
            .Select(r => ReportedDay.Of(r, section.PatternOf(byId[r.PersonId], r.Date, city.Calendar), leaves.GetValueOrDefault((r.PersonId, r.Date)), city.Zone))
            .OfType<ReportedDay>();
        return new Counted([.. days], members, await policies.TimelineAsync(section.Id, cancellationToken));
    }

    private static FiguresDto Of(TeleworkFigures figures) => new(
        Keys.Date(figures.From), Keys.Date(figures.To), figures.PersonDays.Count, figures.UniquePersons.Count, figures.DailyMean?.Rounded(),
        figures.MaximumDay is { } most ? new(Keys.Date(most.Date), most.Persons, most.Eligible.Count, most.Rate?.Rounded()) : null,
        figures.Time.Hours(), figures.Time.Minutes, figures.BusinessDays.Count, figures.Eligible.Count, figures.ParticipationRate?.Rounded(),
        new[] { Place.Home, Place.Satellite, Place.Mobile }.ToDictionary(MonthContract.Word, p => figures.ByPlace.GetValueOrDefault(p).Count),
        [.. figures.ByDay.Select(d => new FigureDayDto(Keys.Date(d.Date), d.Persons))]);

    private (DateOnly From, DateOnly To)? RangeOf(string? from, string? to) =>
        DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last)
        && first <= last && last.DayNumber - first.DayNumber <= LongestRange && city.Calendar.Knows(first) && city.Calendar.Knows(last)
            ? (first, last)
            : null;

    private static ProblemHttpResult InvalidRange(Caller caller) =>
        Problems.Of(400, "INVALID_RANGE", Texts.Get(caller.Language, "Why.InvalidRange"), Texts.Get(caller.Language, "Why.InvalidRange.Next"));
}
