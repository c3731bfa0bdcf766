using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>An application of one tap: the first free day with what the last one said.</summary>
/// <param name="Ticks">Ids of the confirmations that it takes.</param>
internal sealed record QuickApplication(string Id, ApplicationDraft Draft, IReadOnlyList<string> Ticks);

/// <summary>What a person can apply for now.</summary>
/// <param name="Becomes">What a submission becomes; null: they cannot apply, and <paramref name="Problem"/> says why.</param>
internal sealed record ApplyView(
    Gathered Gathered, TeleworkPolicy? Policy, TeleworkRoute Route, ApplicationKind? Becomes, Finding? Problem, DateOnly? FirstDay, ApplicationRow? Last, QuickApplication? Quick, string? Tab)
{
    /// <summary>The first day that can be applied for and on which the person has neither telework nor leave: what a form begins with; null: none in the coming weeks.</summary>
    public DateOnly? FirstFree { get; init; }

    /// <summary>Until when an application has to be there, with its source.</summary>
    public string? Deadline(Language language)
    {
        if (Policy?.Deadline is not { } rule)
        {
            return null;
        }

        var sentence = rule.Time is { } time && rule.Kind != DeadlineKind.None
            ? TeleworkTexts.Get(language, $"Deadline.{rule.Kind}Until", rule.Days, DateText.Time(time))
            : TeleworkTexts.Get(language, $"Deadline.{rule.Kind}", rule.Days);
        return TeleworkTexts.WithSource(language, sentence, rule.Source ?? Policy.Source);
    }
}
