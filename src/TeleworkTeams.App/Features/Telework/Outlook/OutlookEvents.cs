using System.Globalization;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Graph;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Outlook;

/// <summary>How a day of telework looks in a calendar: what everybody who sees the calendar may know, and nothing of the application's text.</summary>
internal static class OutlookEvents
{
    public static Event Of(Language language, TeleworkDay day, string? siteName, WorkPattern pattern, string zoneId, string transaction)
    {
        var (date, zone) = (day.Day.Date, Zone(zoneId));
        var isAllDay = day.Day.Part == DayPart.Day;
        var (from, to) = DayParts.Hours(day.Day, pattern);
        return new Event
        {
            Subject = Subject(language, day, siteName),
            Start = new DateTimeTimeZone(Moment(date, isAllDay ? TimeOnly.MinValue : from), zone),
            End = new DateTimeTimeZone(isAllDay ? Moment(date.AddDays(1), TimeOnly.MinValue) : Moment(date, to), zone),
            IsAllDay = isAllDay,
            ShowAs = "workingElsewhere",
            IsReminderOn = false,
            TransactionId = transaction,
        };
    }

    private static string Subject(Language language, TeleworkDay day, string? siteName) => day.Place switch
    {
        Place.Satellite when siteName is { Length: > 0 } => TeleworkTexts.Get(language, "Outlook.SatelliteAt", siteName),
        Place.Satellite => TeleworkTexts.Get(language, "Outlook.Satellite"),
        Place.Mobile => TeleworkTexts.Get(language, "Outlook.Mobile"),
        _ => TeleworkTexts.Get(language, "Outlook.Home"),
    };

    private static string Moment(DateOnly date, TimeOnly time) => date.ToDateTime(time).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Graph takes every name that Windows has, and only some IANA ones (microsoft.graph.dateTimeTimeZone).</summary>
    private static string Zone(string id) => TimeZoneInfo.TryConvertIanaIdToWindowsId(id, out var windows) ? windows : id;
}
