namespace TeleworkTeams.Simulators.Staff;

public enum StaffActionKind
{
    Start,
    End,
    Correct,
    Approve,
}

/// <summary>Something that somebody is going to do.</summary>
/// <param name="Due">On the injected clock.</param>
/// <param name="Date">The day that the card is about.</param>
/// <param name="MessageId">The message whose card they will press.</param>
/// <param name="Place">office, home, satellite, mobile or trip; null for an end.</param>
/// <param name="ByText">By typing rather than by pressing.</param>
public sealed record StaffAction(
    DateTimeOffset Due, string PersonId, StaffActionKind Kind, DateOnly Date, string MessageId, string? Place, bool ByText);

/// <summary>Something of which somebody was told that it is recorded, and which must therefore stand in storage.</summary>
public sealed record Confirmation(DateTimeOffset At, string PersonId, DateOnly Date, StaffActionKind Kind, string? Place);

/// <summary>What the staff have done so far.</summary>
/// <param name="Failed">Actions that were refused or not answered.</param>
/// <param name="ByPlace">Confirmed starts by the place given then; corrections do not change it.</param>
public sealed record StaffFigures(
    int Answered,
    int Ended,
    int Corrected,
    int Failed,
    int ForgottenStarts,
    int ForgottenEnds,
    IReadOnlyDictionary<string, int> ByPlace);
