using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Why something about the rota is not done. The names are stable codes.</summary>
internal enum DutyProblem
{
    InvalidMonth,
    InvalidDate,
    MonthPast,
    NoRules,
    NoMembers,
    NoDraft,
    NobodyInDraft,
    Stale,
    InvalidRules,
    InvalidChanges,
    WishNotPossible,
    NotAMember,
}

/// <summary>What is wrong with one field of the rules.</summary>
internal enum DutyFieldProblem
{
    Required,
    TooLong,
    InvalidId,
    DuplicateId,
    InvalidTime,
    InvalidDate,
    EndBeforeStart,
    OutOfRange,
    UnknownKind,
    UnknownPerson,
    UnknownWeekday,
    UnknownShare,
    TooLarge,
}

/// <summary>What is wrong with one change of a draft.</summary>
internal enum DutyChangeProblem
{
    UnknownShift,
    ShiftOver,
    TakesNoTurns,
    TwiceOnShift,
    NotOnShift,
    UnknownChange,
}

/// <summary>Something that is wrong, where, with a stable code and in words.</summary>
internal sealed record DutyProblemDto(string Code, string? Path, string Message);
