using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Platform.Time;

/// <summary>The city that this host serves: its zone, calendar, language and clock.</summary>
internal sealed class City(IOptions<CityOptions> options, CalendarSnapshot calendar, TimeProvider time)
{
    public OfficeZone Zone { get; } = new(TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone));

    /// <summary>The calendar in force at this moment; ask anew for each decision.</summary>
    public BusinessCalendar Calendar => calendar.Current;

    public Language Language { get; } = LanguageExtensions.Parse(options.Value.Language) ?? Language.Ja;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Today's local date.</summary>
    public DateOnly Today => Zone.DateOf(Now);
}
