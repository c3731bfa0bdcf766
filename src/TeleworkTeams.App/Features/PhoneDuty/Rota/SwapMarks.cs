namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Finds the swaps under way in some days, both inclusive: <c>open</c> or <c>taken</c> by shift and person. None registered: there are none.</summary>
internal sealed record SwapMarks(
    Func<IServiceProvider, string, DateOnly, DateOnly, CancellationToken, Task<IReadOnlyDictionary<(string ShiftId, string PersonId), string>>> BetweenAsync);

/// <summary>Finds a person's own swaps as they are shown, by shift; for <c>GET /api/duty/own</c>. None registered: there are none.</summary>
internal sealed record OwnSwaps(
    Func<IServiceProvider, string, string, Platform.Identity.Caller, CancellationToken, Task<IReadOnlyDictionary<string, object>>> OfAsync);
