using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Turns what a card or the tab sent into wishes. Null: not readable.</summary>
internal static class SeatForm
{
    private const int LongestId = 64;

    /// <summary>A date whose holidays are known.</summary>
    public static DateOnly? Date(string? text, BusinessCalendar calendar) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && calendar.Knows(date) ? date : null;

    public static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    public static PlannedDay? Day(string? date, string? part, string? from, string? to, BusinessCalendar calendar) => Date(date, calendar) is not { } day
        ? null
        : part switch
        {
            "day" => new(day, DayPart.Day),
            "morning" => new(day, DayPart.Morning),
            "afternoon" => new(day, DayPart.Afternoon),
            "hours" when Time(from) is { } start && Time(to) is { } end && start < end => new(day, DayPart.Hours, start, end),
            _ => null,
        };

    /// <summary>All of the days in order of date, or null when one cannot be read, there is none, or there are too many.</summary>
    public static IReadOnlyList<PlannedDay>? Days(IReadOnlyList<WishDto?>? sent, BusinessCalendar calendar)
    {
        if (sent is not { Count: > 0 and <= SiteLimits.Days })
        {
            return null;
        }

        var days = sent.Select(d => Day(d?.Date, d?.Part, d?.From, d?.To, calendar)).ToList();
        return days.Contains(null) ? null : [.. days.OrderBy(d => d!.Date).ThenBy(d => d!.Part)!];
    }

    /// <summary>The id of a wish, from what the client made up: the same again is the same wish, and nobody can name somebody else's.</summary>
    public static string Id(string personId, string? sent) => string.IsNullOrWhiteSpace(sent) || sent.Length > LongestId
        ? Guid.NewGuid().ToString("N")
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{personId}\n{sent}")))[..32];
}
