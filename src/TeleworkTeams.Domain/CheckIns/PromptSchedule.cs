using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>Which card.</summary>
public enum PromptKind
{
    /// <summary>始業.</summary>
    Morning,

    /// <summary>昼 (S-08).</summary>
    Midday,

    /// <summary>終業.</summary>
    Evening,
}

/// <summary>A card that is due.</summary>
/// <param name="PersonId">For whom.</param>
/// <param name="Kind">Which card.</param>
/// <param name="DueAt">From when it may be sent, inclusive.</param>
/// <param name="ExpiresAt">From when it must not be sent any more, exclusive.</param>
public sealed record Prompt(string PersonId, PromptKind Kind, DateTimeOffset DueAt, DateTimeOffset ExpiresAt);

/// <summary>When whom to ask. "Who will be asked" and "who is asked now" are this one function.</summary>
public static class PromptSchedule
{
    /// <summary>
    /// The cards of <paramref name="date"/> for the section, in order of due time: none on a closed day, none for somebody on
    /// whole-day leave, the morning card moved behind a morning leave and the evening card before an afternoon leave.
    /// </summary>
    public static IReadOnlyList<Prompt> For(
        DateOnly date, Section section, IReadOnlyCollection<Person> people, IReadOnlyCollection<Leave> leaves, BusinessCalendar calendar, OfficeZone zone) =>
        throw new NotSupportedException();
}
