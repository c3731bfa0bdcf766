using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>Sums of the month's rows.</summary>
/// <param name="Days">Days with a start or an end.</param>
/// <param name="DaysByPlace">Those days by place; a day without a place (始業未登録) is in none.</param>
/// <param name="Minutes">Minutes worked; incomplete days count nothing.</param>
/// <param name="LeaveDays">Leave on business days: all day 1, half a day 0.5.</param>
/// <param name="LeaveMinutes">Hourly leave on business days, in minutes of the pattern.</param>
/// <param name="StartMissing">Days 始業未登録.</param>
/// <param name="EndMissing">Days 終業未登録.</param>
/// <param name="Unregistered">Days 未登録.</param>
public sealed record MonthTotals(
    int Days,
    IReadOnlyDictionary<Place, int> DaysByPlace,
    int Minutes,
    decimal LeaveDays,
    int LeaveMinutes,
    int StartMissing,
    int EndMissing,
    int Unregistered);
