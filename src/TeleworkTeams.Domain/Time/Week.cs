namespace TeleworkTeams.Domain.Time;

/// <summary>Weeks from Monday to Sunday, as rules and records count them.</summary>
public static class Week
{
    /// <summary>The Monday of the week that <paramref name="date"/> lies in; a Monday's is itself.</summary>
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
