using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>A card that is due.</summary>
/// <param name="PersonId">For whom.</param>
/// <param name="Kind">Which card.</param>
/// <param name="DueAt">From when it may be sent, inclusive.</param>
/// <param name="ExpiresAt">From when it must not be sent any more, exclusive.</param>
public sealed record Prompt(string PersonId, PromptKind Kind, DateTimeOffset DueAt, DateTimeOffset ExpiresAt);
