namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>A draft of a version. <paramref name="Replaces"/>: the coming version that it would replace, for the check.</summary>
internal sealed record PolicyDraftDto(string? From, string? Yaml, string? Comment, int? Replaces);

/// <summary>The rules in words.</summary>
internal sealed record PolicyInWordsDto(string? Number, string? From, string? Name, string? Source, IReadOnlyList<PolicyGroupDto> Groups);

internal sealed record PolicyPresetDto(string Id, string Name, string? Source, string Yaml, IReadOnlyList<string> Unset, IReadOnlyList<PolicyGroupDto> Groups);

/// <param name="State">past, inForce, coming, withdrawn.</param>
internal sealed record PolicyVersionDto(
    int Number, string From, string State, string Name, string? Comment, string By, DateTimeOffset At, string? WithdrawnBy, string Yaml, string Etag);

/// <param name="SectionId">Null: the city.</param>
/// <param name="Next">The number that a new version takes.</param>
internal sealed record PolicyScopeDto(string? SectionId, bool CanEdit, int Next, IReadOnlyList<PolicyVersionDto> Versions);

internal sealed record PoliciesDto(PolicyScopeDto City, PolicyScopeDto? Section);

/// <summary>One group whose words change.</summary>
internal sealed record PolicyDiffDto(string Group, string Title, IReadOnlyList<string> Before, IReadOnlyList<string> After);

/// <summary>A waiting application that the draft would break.</summary>
internal sealed record BrokenApplicationDto(string Id, string SectionId, string PersonName, IReadOnlyList<string> Dates, IReadOnlyList<string> Findings);

/// <param name="Errors">Empty: it can be saved.</param>
/// <param name="Policy">As it would hold, a section's over the city's; null while the document cannot be read.</param>
/// <param name="Diff">Against what holds on that day now.</param>
/// <param name="Broken">Warned of, never a hindrance: decided ones are not touched and waiting ones are the head's to decide.</param>
internal sealed record PolicyPreviewDto(
    IReadOnlyList<PolicyProblemDto> Errors, PolicyInWordsDto? Policy, IReadOnlyList<PolicyDiffDto> Diff, IReadOnlyList<BrokenApplicationDto> Broken);
