using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>All that the rules need to know besides the command.</summary>
/// <param name="Person">Whose day.</param>
/// <param name="Section">Their section.</param>
/// <param name="Date">The local date of the record.</param>
/// <param name="Record">The stored record; null: none yet.</param>
/// <param name="Leave">Leave on that date; null: none.</param>
/// <param name="Calendar">The city's calendar, which knows <paramref name="Date"/>.</param>
/// <param name="ActorId">Who does it; somebody else than the person only by <see cref="ReportSource.Phone"/> or to acknowledge. Whether they may is decided before.</param>
/// <param name="Source">By which way.</param>
/// <param name="Zone">The office's zone.</param>
/// <param name="Policy">The telework rules in force on <paramref name="Date"/>; null: the city has set none.</param>
public sealed record CheckInFacts(
    Person Person,
    Section Section,
    DateOnly Date,
    CheckIn? Record,
    Leave? Leave,
    Time.BusinessCalendar Calendar,
    string ActorId,
    ReportSource Source,
    Time.OfficeZone Zone,
    Telework.TeleworkPolicy? Policy = null)
{
    /// <summary>Whether <see cref="Date"/> is a business day for the section.</summary>
    public bool IsBusinessDay => Calendar.IsBusinessDay(Date, Section);

    /// <summary>The person's hours of <see cref="Date"/>, before leave.</summary>
    public WorkPattern Pattern => Section.PatternOf(Person, Date, Calendar);
}
