using System.Globalization;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>A value of a history line as people read it.</summary>
internal static class CorrectionText
{
    public static string Value(Language language, CheckInField field, string? value, OfficeZone zone, IReadOnlyDictionary<string, string>? names = null)
    {
        if (string.IsNullOrEmpty(value))
        {
            return CheckInTexts.Get(language, "History.None");
        }

        return field switch
        {
            CheckInField.Place when Enum.TryParse<Place>(value, out var place) => CheckInTexts.Place(language, place),
            CheckInField.Start or CheckInField.End when DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var at) => DateText.Time(zone.TimeOf(at)),
            CheckInField.Acknowledgement when value.Split(' ', 2) is [var by, ..] said => string.Join(' ', [names?.GetValueOrDefault(by) ?? "", .. said[1..]]).Trim() is { Length: > 0 } text
                ? text
                : CheckInTexts.Get(language, "Acknowledged"),
            _ => value,
        };
    }
}
