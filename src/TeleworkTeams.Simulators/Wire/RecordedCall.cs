namespace TeleworkTeams.Simulators.Wire;

/// <summary>One call that a simulator received.</summary>
/// <param name="At">On the injected clock.</param>
/// <param name="Monotonic">Real time since the simulator started.</param>
/// <param name="Path">Below the simulator's base, without a leading slash and query.</param>
/// <param name="Person">Directory id of the person in the 1:1 conversation, where there is one.</param>
/// <param name="Status">What was answered; 0: the connection was reset.</param>
/// <param name="Bytes">Size of the request's body.</param>
/// <param name="ErrorCode">Of a refusal.</param>
/// <param name="Took">Whether the call had its effect, whatever was answered.</param>
/// <param name="Struck">The scripted fault that struck, if one did.</param>
public sealed record RecordedCall(
    DateTimeOffset At,
    TimeSpan Monotonic,
    string Method,
    string Path,
    string? Person,
    string? Conversation,
    int Status,
    int Bytes,
    string? ActivityId,
    string? ErrorCode,
    TimeSpan? RetryAfter,
    bool Took,
    Faults.FaultKind? Struck);
