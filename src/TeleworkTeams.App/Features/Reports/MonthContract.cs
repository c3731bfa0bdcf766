using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;

namespace TeleworkTeams.App.Features.Reports;

internal sealed record MonthDto(string Month, MonthPerson Person, IReadOnlyList<MonthDayDto> Days, MonthTotalsDto Totals, IReadOnlyList<WeekDto> Weeks);

internal sealed record MonthPerson(string Id, string Name, string? UnitId);

internal sealed record MonthDayDto(
    string Date, bool BusinessDay, string? HolidayName, LeaveDto? Leave, string? Place, string? Start, string? End, string? Plan, string? Result, string? Deliverable,
    int? Minutes, bool StartMissing, bool EndMissing, bool Corrected, bool PlaceDiffers,
    string ReportStanding, string? Report, DateTimeOffset? ReportedAt, string? AcknowledgedBy, DateTimeOffset? AcknowledgedAt, string? Remark, string? ApplicationId);

internal sealed record MonthTotalsDto(int Days, IReadOnlyDictionary<string, int> ByPlace, int Minutes, decimal LeaveDays, int LeaveMinutes, int StartMissing, int EndMissing);

internal sealed record WeekDto(string Monday, int Minutes, bool OverRegular);

internal sealed record SectionMonthDto(string Month, IReadOnlyList<MonthDto> People, string? Next);

internal static class MonthContract
{
    public static MonthDto Of(MonthRecord record, City city, IReadOnlyDictionary<string, string> names, ILookup<(string PersonId, DateOnly Date), TeleworkDay> planned) => new(
        Keys.Month(new DateOnly(record.Year, record.Month, 1)),
        new MonthPerson(record.Person.Id, record.Person.Name, record.Person.UnitId),
        [.. record.Days.Select(d => Of(d, city, names, [.. planned[(record.Person.Id, d.Date)]]))],
        new MonthTotalsDto(
            record.Totals.Days, Enum.GetValues<Place>().ToDictionary(Word, p => record.Totals.DaysByPlace.GetValueOrDefault(p)), record.Totals.Minutes,
            record.Totals.LeaveDays, record.Totals.LeaveMinutes, record.Totals.StartMissing, record.Totals.EndMissing),
        [.. record.Weeks.Select(w => new WeekDto(Keys.Date(w.Monday), w.Minutes, w.OverRegular))]);

    public static string Word(Place place) => WireWord.Of(place);

    public static string? Clock(City city, DateTimeOffset? at) =>
        at is { } value ? city.Zone.TimeOf(value).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : null;

    private static MonthDayDto Of(MonthDay day, City city, IReadOnlyDictionary<string, string> names, IReadOnlyList<TeleworkDay> planned) => new(
        Keys.Date(day.Date), day.IsBusinessDay, day.HolidayName, day.Leave is { } leave ? LeaveQueries.Of(leave, names) : null,
        day.CheckIn?.Place is { } place ? Word(place) : null, Clock(city, day.CheckIn?.StartedAt), Clock(city, day.CheckIn?.EndedAt),
        day.CheckIn?.Plan, day.CheckIn?.Result, day.CheckIn?.Deliverable?.AbsoluteUri, day.Minutes, day.StartMissing, day.EndMissing,
        day.CheckIn?.History.Count > 0, TeleworkQueries.Differs(day.CheckIn?.Place, planned),
        WireWord.Of(day.Standing), day.CheckIn?.Report?.Text, day.CheckIn?.Report?.At,
        day.CheckIn?.Acknowledgement is { } acknowledged ? names.GetValueOrDefault(acknowledged.By, acknowledged.By) : null,
        day.CheckIn?.Acknowledgement?.At, day.CheckIn?.Acknowledgement?.Remark, planned.Count > 0 ? planned[0].ApplicationId : null);
}
