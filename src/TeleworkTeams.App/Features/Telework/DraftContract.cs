namespace TeleworkTeams.App.Features.Telework;

/// <summary>A draft as the tab reads and writes it.</summary>
internal sealed record DraftDto(
    IReadOnlyList<PlannedDayDto?>? Days, string? Spot, string? SpotReason, string? SiteId, string? SeatId, string? Tasks, string? Extent, int? WorkLevel, IReadOnlyList<string?>? Data,
    string? CheckerId, IReadOnlyList<string?>? Resources, IReadOnlyList<string?>? Confirmations, string? Start, string? End, string? ExceptionReason);

internal sealed record PlannedDayDto(string? Date, string? Part, string? From, string? To);

/// <summary>What is wrong, where, with a stable code and in words.</summary>
internal sealed record FormProblem(string Path, string Code, string Message);
