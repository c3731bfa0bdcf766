using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>How half a day of telework counts in のべ人日.</summary>
public enum HalfDays
{
    /// <summary>One per person and day, whatever part of it: the way the documents count (S-175, S-177).</summary>
    CountAsOne,

    /// <summary>Half: where a city's rule counts so.</summary>
    CountAsHalf,
}
