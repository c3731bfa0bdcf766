using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.People;

/// <summary>The Cabinet Office's list in place of the built-in holidays: first what it would change, then the change.</summary>
internal sealed class CityCalendarHolidays(CalendarTable table, CalendarSnapshot snapshot, City city)
{
    /// <summary>One property of a row holds 32,768 characters; the list of 1955–2027 has some 15,000.</summary>
    private const int MostCharacters = 32_000;

    public async Task<HolidayPreviewDto> RunAsync(byte[] csv, bool apply, Caller caller, CancellationToken cancellationToken)
    {
        var file = HolidayFile.Read(PeopleCsv.Decode(csv));
        var text = CalendarRow.Write(file.Days);
        List<(int Line, HolidayFileProblem Problem)> errors = [.. file.Errors];
        if (text.Length > MostCharacters)
        {
            errors.Add((file.Days.Count, HolidayFileProblem.TooManyLines));
        }

        var list = file.Days.Count > 0 ? new HolidayList(file.Days) : null;
        var isApplied = apply && errors.Count == 0 && list is not null;
        var changes = list is null ? [] : await Optimistic.RunAsync(
            async token =>
            {
                var row = await table.FindAsync(token) ?? table.NewRow();
                var days = row.ToDays();
                var differences = HolidayChange.Between(snapshot.With(days), snapshot.With(days with { Published = list }));
                if (isApplied)
                {
                    (row.Published, row.PublishedAt, row.PublishedBy) = (text, city.Now, caller.PersonId);
                    (row.ChangedAt, row.ChangedBy) = (city.Now, caller.PersonId);
                    await table.SaveAsync(row, token);
                }

                return differences;
            },
            cancellationToken);
        if (isApplied)
        {
            await snapshot.RefreshAsync(cancellationToken);
        }

        return new HolidayPreviewDto(
            list is null ? null : new YearRangeDto(list.FirstYear, list.LastYear), file.Days.Count, [.. changes.Select(CityCalendarContract.Of)],
            [.. errors.Select(e => new HolidayErrorDto(e.Line, Problems.CodeOf(e.Problem), PeopleTexts.Get(caller.Language, $"Calendar.Line.{e.Problem}")))], isApplied);
    }

    /// <summary>Back to the built-in holidays.</summary>
    public async Task RemoveAsync(Caller caller, CancellationToken cancellationToken)
    {
        await Optimistic.RunAsync(
            async token =>
            {
                if (await table.FindAsync(token) is { Published: not null } row)
                {
                    (row.Published, row.PublishedAt, row.PublishedBy) = (null, null, null);
                    (row.ChangedAt, row.ChangedBy) = (city.Now, caller.PersonId);
                    await table.SaveAsync(row, token);
                }

                return true;
            },
            cancellationToken);
        await snapshot.RefreshAsync(cancellationToken);
    }
}
