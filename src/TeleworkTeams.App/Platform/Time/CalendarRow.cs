using System.Globalization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Platform.Time;

/// <summary>
/// What the city adds to its calendar. PK = tenant, RK = calendar. Each list is one text, a line a day (<c>20261124name</c>), so that
/// the whole list of the Cabinet Office (some 15,000 characters) fits into one property, which holds 32,768.
/// </summary>
internal sealed class CalendarRow : Row
{
    /// <summary>The Cabinet Office's list as uploaded; null: the holidays are those built in.</summary>
    public string? Published { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>The person's id.</summary>
    public string? PublishedBy { get; set; }

    public string Holidays { get; set; } = "";

    public string ClosedDays { get; set; } = "";

    /// <summary>The name follows an <c>M</c> or an <c>A</c>: the half that is closed.</summary>
    public string HalfDays { get; set; } = "";

    public DateTimeOffset? ChangedAt { get; set; }

    /// <inheritdoc cref="PublishedBy"/>
    public string? ChangedBy { get; set; }

    public CalendarDays ToDays() => new()
    {
        Published = Published is null ? null : new HolidayList(Read(Published)),
        Holidays = Read(Holidays),
        ClosedDays = Read(ClosedDays),
        HalfDays = Read(HalfDays).ToDictionary(d => d.Key, d => new HalfClosure(d.Value[0] == 'M' ? HalfDay.Morning : HalfDay.Afternoon, d.Value[1..])),
    };

    public void Set(CalendarDays days)
    {
        Holidays = Write(days.Holidays);
        ClosedDays = Write(days.ClosedDays);
        HalfDays = Write(days.HalfDays.ToDictionary(d => d.Key, d => (d.Value.Closed == HalfDay.Morning ? "M" : "A") + d.Value.Name));
    }

    public static string Write(IReadOnlyDictionary<DateOnly, string> days) =>
        string.Join('\n', days.OrderBy(d => d.Key).Select(d => d.Key.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + d.Value));

    private static Dictionary<DateOnly, string> Read(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(line => DateOnly.ParseExact(line[..8], "yyyyMMdd", CultureInfo.InvariantCulture), line => line[8..]);
}
