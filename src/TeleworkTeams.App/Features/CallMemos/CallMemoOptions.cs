using System.ComponentModel.DataAnnotations;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>Configuration section <c>CallMemos</c>.</summary>
internal sealed class CallMemoOptions
{
    /// <summary>Minutes of the holder's working time after which an unanswered 至急 is told to the unit lead.</summary>
    [Range(5, 480)]
    public int EscalateAfterMinutes { get; set; } = 30;

    /// <summary>Days for which a memo is kept once it is done.</summary>
    [Range(1, 30)]
    public int KeepDoneDays { get; set; } = 14;

    /// <summary>Days for which a memo is kept at the most. That a call was taken, by whom and for whom, is counted for two fiscal years more.</summary>
    [Range(1, 90)]
    public int KeepDays { get; set; } = 30;

    public CallMemoSettings ToSettings() => new(EscalateAfterMinutes, KeepDoneDays, KeepDays);
}
