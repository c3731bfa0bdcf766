using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.People;

/// <summary>The words about the calendar: CityCalendarTexts.resx and CityCalendarTexts.en.resx.</summary>
internal sealed class CityCalendarTexts
{
    private static readonly TextSet Set = new(typeof(CityCalendarTexts));

    private CityCalendarTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);
}
