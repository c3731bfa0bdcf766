namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>What is wrong besides the rules. The names are stable codes.</summary>
internal enum MemoProblem
{
    /// <summary>No name and nobody chosen.</summary>
    NobodyNamed,

    /// <summary>The name is nobody's.</summary>
    NobodyFound,

    /// <summary>The name matches several people, who are offered.</summary>
    SeveralPeople,

    /// <summary>No guid.</summary>
    InvalidId,

    /// <summary>No time, or one without a date.</summary>
    InvalidTime,

    /// <summary>None of the three wishes.</summary>
    InvalidWish,

    /// <summary>Neither the inbox nor what one has written.</summary>
    InvalidBox,

    /// <summary>The card is not complete.</summary>
    CardUnreadable,

    /// <summary>Not on any section's list.</summary>
    NotOnAList,
}
