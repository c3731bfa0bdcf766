namespace TeleworkTeams.App.Features.Telework;

/// <summary>What was wrong with what was typed. The names are stable codes.</summary>
internal enum DraftError
{
    NoDays,
    TooManyDays,
    OverlappingDays,
    InvalidDate,
    InvalidPart,
    InvalidTime,
    InvalidSpot,
    InvalidWorkLevel,
    InvalidData,
    InvalidList,
    InvalidId,
    TextTooLong,
}
