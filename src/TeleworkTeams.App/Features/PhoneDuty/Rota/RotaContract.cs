namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>A month of the rota as the tab reads it.</summary>
/// <param name="View"><c>none</c>, <c>draft</c> or <c>published</c>.</param>
/// <param name="Etag">For changes of the draft; it changes with published days as well.</param>
internal sealed record RotaDto(
    string Month, string View, bool HasDraft, DateTimeOffset? PublishedAt, IReadOnlyList<RotaDayDto> Days, IReadOnlyList<NamedDto> Kinds, IReadOnlyList<RotaShiftDto> Shifts,
    IReadOnlyList<RotaPersonDto> People, RotaSummaryDto Summary, bool CanManage, string Etag);

internal sealed record NamedDto(string Id, string Name);

internal sealed record RotaDayDto(string Date, bool BusinessDay, string? HolidayName);

internal sealed record RotaShiftDto(
    string Id, string KindId, string Date, string From, string To, int Cover, bool IsPast, int Missing, IReadOnlyList<RotaTurnDto> Turns, RotaGapDto? Gap);

/// <param name="IsNew">In a draft: not published.</param>
/// <param name="Swap"><c>open</c>, <c>taken</c> or null.</param>
internal sealed record RotaTurnDto(string PersonId, bool IsLocked, bool IsNew, string? Swap, IReadOnlyList<RotaProblemDto> Problems);

internal sealed record RotaProblemDto(string Code, string Message);

internal sealed record RotaGapDto(string Message, IReadOnlyList<RotaReasonDto> Reasons, IReadOnlyList<RotaReasonDto> Ways);

internal sealed record RotaReasonDto(string PersonId, string Message);

internal sealed record RotaPersonDto(
    string Id, string Name, string? UnitId, IReadOnlyList<string>? KindIds, bool IsNovice, IReadOnlyList<RotaAwayDto> Days, IReadOnlyList<WishDto> Wishes, RotaLoadDto Load);

/// <param name="IsWaiting">Only applied for: no obstacle yet.</param>
internal sealed record RotaAwayDto(string Date, string Code, string? From, string? To, string Text, bool IsWaiting = false);

internal sealed record WishDto(string Date, bool Desired);

/// <param name="Deviation">From the share, in %.</param>
internal sealed record RotaLoadDto(decimal Past, int Turns, decimal Share, decimal Deviation);

/// <param name="Lowest">Deviation from the share of the least loaded, in %.</param>
/// <param name="Highest">That of the most loaded.</param>
/// <param name="Proven">No plan is better.</param>
internal sealed record RotaSummaryDto(int Uncovered, int Undesired, int Changed, decimal Lowest, decimal Highest, bool Proven, string Sentence);

internal sealed record RotaChangesRequest(IReadOnlyList<RotaChangeRequest>? Changes);

internal sealed record RotaChangeRequest(string? ShiftId, string? PersonId, string? Set);

internal sealed record RotaEditedDto(RotaDto Rota, RotaEffectDto Effect);

internal sealed record RotaEffectDto(
    int UncoveredBefore, int UncoveredAfter, decimal HighestBefore, decimal HighestAfter, IReadOnlyList<RotaEffectProblemDto> Problems, string Sentence);

internal sealed record RotaEffectProblemDto(string Code, string Message, string? ShiftId, string? PersonId);
