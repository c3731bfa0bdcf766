using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>A person's day of telework, as it was reported and not as it was planned.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Date">The local date.</param>
/// <param name="Place">Where: home, satellite or mobile.</param>
/// <param name="IsHalf">Half of the day was leave.</param>
/// <param name="Minutes">Minutes worked; 0 while start or end is missing.</param>
public sealed record ReportedDay(string PersonId, DateOnly Date, Place Place, bool IsHalf, int Minutes)
{
    /// <summary>The record as a day of telework; null: it is none.</summary>
    public static ReportedDay? Of(CheckIn record, WorkPattern pattern, Leave? leave, OfficeZone zone) =>
        record is { IsEmpty: false, Place: { } place } && ReportDuty.IsTelework(place)
            ? new(
                record.PersonId, record.Date, place, leave is { Kind: LeaveKind.Morning or LeaveKind.Afternoon },
                WorkedTime.Minutes(record, pattern, leave, zone) ?? 0)
            : null;
}
