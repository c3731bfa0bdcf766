using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Platform.Time;

/// <summary>The city that this host serves: its zone, calendar, language and clock.</summary>
internal sealed class City(IOptions<CityOptions> options, TimeProvider time)
{
    public OfficeZone Zone { get; } = new(TimeZoneInfo.FindSystemTimeZoneById(options.Value.TimeZone));

    public BusinessCalendar Calendar { get; } = new(new Dictionary<DateOnly, string>(), options.Value.ClosedDays);

    public Language Language { get; } = LanguageExtensions.Parse(options.Value.Language) ?? Language.Ja;

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Today's local date.</summary>
    public DateOnly Today => Zone.DateOf(Now);
}
