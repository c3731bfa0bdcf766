using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>One day of the monthly record.</summary>
/// <param name="Date">The local date.</param>
/// <param name="IsBusinessDay">Whether the section was open.</param>
/// <param name="HolidayName">The holiday's Japanese name; null: none.</param>
/// <param name="Leave">The leave entered; null: none.</param>
/// <param name="CheckIn">The record; null: none, or nothing stands on it.</param>
/// <param name="Minutes">Minutes worked; null: start or end is missing.</param>
/// <param name="StartMissing">始業未登録.</param>
/// <param name="EndMissing">終業未登録.</param>
/// <param name="Unregistered">未登録: neither reported on a business day without leave, and the person's start has come.</param>
public sealed record MonthDay(
    DateOnly Date, bool IsBusinessDay, string? HolidayName, Leave? Leave, CheckIn? CheckIn, int? Minutes, bool StartMissing, bool EndMissing, bool Unregistered)
{
    /// <summary>Where the 実績報告 of the day stands.</summary>
    public ReportStanding Standing { get; init; }
}
