namespace TeleworkTeams.Domain.Telework;

/// <summary>What is wrong with a member of a policy. The names are stable codes.</summary>
public enum PolicyProblemCode
{
    /// <summary>Outside what is possible. Figures: the value, the least, the most.</summary>
    OutOfRange,

    /// <summary>Ends before it starts, or at once. Figures: start, end.</summary>
    EndBeforeStart,

    /// <summary>Start and end are set together or not at all.</summary>
    OneOfTwo,

    /// <summary>Lies outside another span. Figures: start, end, and the other's start and end.</summary>
    Outside,

    /// <summary>Two rules that cannot both hold: days per week and office days are more than the five days of a week. Figures: the days, the office days.</summary>
    CannotBothHold,

    /// <summary>Says nothing: an empty list, text or lift. Leave the member out instead.</summary>
    Empty,

    /// <summary>Twice in one list, or an id that means something else. Figures: the id.</summary>
    Duplicate,

    /// <summary>Has no meaning beside the other members. Figures: the value.</summary>
    NotUsed,
}

/// <summary>One contradiction of a policy.</summary>
/// <param name="Path">As in the document: <c>limits.daysPerWeek</c>, <c>resources.pools[0].perDay</c>; indices count from 0.</param>
/// <param name="Code">What is wrong.</param>
/// <param name="Figures">As the code says, written invariantly: 0.5, 08:30, 2026-11-24.</param>
public sealed record PolicyProblem(string Path, PolicyProblemCode Code, IReadOnlyList<string> Figures);
