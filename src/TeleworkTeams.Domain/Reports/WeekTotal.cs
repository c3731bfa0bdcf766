using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>Minutes of a week from Monday to Sunday, for information (S-11): nothing follows from it by itself.</summary>
/// <param name="Monday">The first day; may lie in the month before.</param>
/// <param name="Minutes">Minutes worked in the seven days, as far as their records were given.</param>
/// <param name="Regular">Minutes that the telework rules name for a week, or <see cref="RegularMinutes"/>.</param>
public sealed record WeekTotal(DateOnly Monday, int Minutes, int Regular = WeekTotal.RegularMinutes)
{
    /// <summary>38 h 45 min, the regular week (S-11).</summary>
    public const int RegularMinutes = (38 * 60) + 45;

    /// <summary>Whether more than <see cref="Regular"/> were worked.</summary>
    public bool OverRegular => Minutes > Regular;
}
