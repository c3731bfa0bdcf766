using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>An application of one tap: the first open day with what the last one said.</summary>
internal sealed record QuickApplication(string Id, ApplicationDraft Draft);

/// <summary>What a person can apply for now.</summary>
/// <param name="Problem">Why they cannot; null: they can.</param>
internal sealed record ApplyView(string PersonId, TeleworkRoute Route, string? Deadline, string? Problem, DateOnly? FirstDay, QuickApplication? Quick, string? Tab);
