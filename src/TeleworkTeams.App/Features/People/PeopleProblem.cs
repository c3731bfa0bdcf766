using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.People;

/// <summary>Problems of this slice. The names are stable codes.</summary>
internal enum PeopleProblem
{
    Required,
    TooLong,
    UnknownPerson,
    UnknownUnit,
    UnknownPattern,
    UnknownEmployment,
    InvalidExtension,
    InvalidWorkNumber,
    DuplicateId,
    DuplicateLine,
    InvalidDate,
    InvalidTime,
    InvalidPlace,
    EndBeforeStart,
    BreakOutside,
    InvalidYearlyDay,
    NoShift,
    SeasonOutsideDay,
    SeasonsOverlap,
    OutOfRange,
    NoPattern,
    NoPlace,
    NoHead,
    NoChannel,
    Stale,
    InOtherSection,
    MissingColumn,
    BrokenLine,
    TooManyLines,
    NotABusinessDay,
    UnknownLeaveKind,
    LastAdministrator,
    NotAMember,
}
