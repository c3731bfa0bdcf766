namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>What is wrong with a policy document. The names are stable codes.</summary>
internal enum PolicyError
{
    NotYaml,
    TabIndent,
    DocumentTooLong,
    DocumentEmpty,
    SeveralDocuments,
    AliasNotAllowed,
    TagNotAllowed,
    TooDeep,
    KeyIsNoWord,
    DuplicateKey,
    UnknownKey,
    Required,
    Empty,
    NotAMap,
    NotAList,
    NotAText,
    NotANumber,
    NotAFlag,
    UnknownWord,
    OutOfRange,
    NotAStep,
    TooLong,
    TooMany,
    Repeated,
    OneLine,
    InvalidId,
    InvalidTime,
    InvalidDate,
}

/// <summary>One problem of a document.</summary>
/// <param name="Path">Where: <c>limits.spots[1].spot</c>; empty: the document.</param>
/// <param name="Line">From 1.</param>
/// <param name="Code">Stable, in upper snake case.</param>
/// <param name="Message">In the reader's language.</param>
internal sealed record PolicyProblemDto(string Path, int Line, string Code, string Message);
