using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns.Whereabouts;

/// <summary>What is said of somebody's whereabouts, in one line of plain text.</summary>
internal static class WhereText
{
    private const string Separator = " · ";

    /// <summary>在宅で勤務中, 在宅の予定, 休暇; empty: nothing is known, or not for the reader.</summary>
    public static string Place(Language language, Whereabout where) => where switch
    {
        { State: null or DayState.None, Planned: { } planned } => CheckInTexts.Get(language, "Where.Planned", CheckInTexts.Place(language, planned)),
        { State: null or DayState.None } => "",
        { Place: { } place, State: { } state } => CheckInTexts.Get(language, "Where.PlaceAndState", CheckInTexts.Place(language, place), CheckInTexts.State(language, state)),
        { State: { } state } => CheckInTexts.State(language, state),
    };

    /// <summary>企画課 企画係.</summary>
    public static string Unit(Whereabout where) => where.Found.Unit is { } unit ? $"{where.Found.Section.Name} {unit.Name}" : where.Found.Section.Name;

    /// <summary>The whole line of the list.</summary>
    public static string Line(Language language, Whereabout where, OfficeZone zone)
    {
        var presence = where.Presence is { } hint
            ? CheckInTexts.Get(language, "Where.Presence", CheckInTexts.Get(language, $"Presence.{hint.Word}"), DateText.Time(zone.TimeOf(hint.At)))
            : "";
        var extension = where.Found.Person.Extension is { } number ? CheckInTexts.Get(language, "Where.Extension", number) : "";
        return string.Join(Separator, new[] { Unit(where), Place(language, where), presence, extension }.Where(s => s.Length > 0));
    }
}
