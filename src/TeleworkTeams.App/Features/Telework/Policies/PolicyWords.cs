using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>One group of the rules as people read it.</summary>
/// <param name="Group">The key in the document.</param>
/// <param name="Title">Its name.</param>
/// <param name="IsSet">False: the city says nothing about it.</param>
/// <param name="Lines">One sentence for each rule; for an unset group, that nothing is said.</param>
/// <param name="Source">Where it stands; null: unset, or the policy names none.</param>
internal sealed record PolicyGroupDto(string Group, string Title, bool IsSet, IReadOnlyList<string> Lines, string? Source);

/// <summary>The groups of a policy. The names are the keys of the document.</summary>
internal enum PolicyGroup
{
    Route,
    Deadline,
    Limits,
    Hours,
    Interruptions,
    Presence,
    Reports,
    Information,
    Resources,
    Exceptions,
    Confirmations,
    Lifts,
}

/// <summary>The rules in words: one sentence for each rule, the same for presets, previews and staff.</summary>
internal static class PolicyWords
{
    /// <summary>All groups in order, the unset ones too.</summary>
    public static IReadOnlyList<PolicyGroupDto> Of(TeleworkPolicy policy, Language language)
    {
        var sentences = new PolicySentences(language);
        return
        [
            Group(PolicyGroup.Route, policy.Route is { } route ? sentences.Route(route) : null, policy.Route?.Source),
            Group(PolicyGroup.Deadline, policy.Deadline is { } deadline ? sentences.Deadline(deadline) : null, policy.Deadline?.Source),
            Group(PolicyGroup.Limits, policy.Limits is { } limits ? sentences.Limits(limits) : null, policy.Limits?.Source),
            Group(PolicyGroup.Hours, policy.Hours is { } hours ? sentences.Hours(hours) : null, policy.Hours?.Source),
            Group(PolicyGroup.Interruptions, policy.Interruptions is { } mode ? [PolicyTexts.Get(language, $"Interruption.{mode.Mode}")] : null, policy.Interruptions?.Source),
            Group(PolicyGroup.Presence, policy.Presence is { } presence ? [PolicyTexts.Get(language, $"Presence.{presence.Mode}")] : null, policy.Presence?.Source),
            Group(PolicyGroup.Reports, policy.Reports is { } reports ? sentences.Reports(reports) : null, policy.Reports?.Source),
            Group(PolicyGroup.Information, policy.Information is { } information ? sentences.Information(information) : null, policy.Information?.Source),
            Group(PolicyGroup.Resources, policy.Resources is { } resources ? sentences.Resources(resources) : null, policy.Resources?.Source),
            Group(PolicyGroup.Exceptions, policy.Exceptions is { } exceptions ? sentences.Exceptions(exceptions) : null, policy.Exceptions?.Source),
            Group(PolicyGroup.Confirmations, policy.Confirmations?.Select(sentences.Confirmation), null),
            Group(PolicyGroup.Lifts, policy.Lifts?.Select(sentences.Lift), null),
        ];

        PolicyGroupDto Group(PolicyGroup group, IEnumerable<string>? lines, string? source) => new(
            WireWord.Of(group), PolicyTexts.Get(language, $"Group.{group}"), lines is not null,
            lines is null ? [PolicyTexts.Get(language, "Words.Unset")] : [.. lines], lines is null ? null : source ?? policy.Source);
    }

    /// <summary>The titles of the groups that the policy does not set.</summary>
    public static IReadOnlyList<string> Unset(TeleworkPolicy policy, Language language) =>
        [.. Of(policy, language).Where(g => !g.IsSet).Select(g => g.Title)];
}
