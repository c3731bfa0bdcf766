namespace TeleworkTeams.Domain.CheckIns;

/// <summary>What the rules decided. Data only: the use case performs it.</summary>
public abstract record CheckInDecision
{
    private CheckInDecision()
    {
    }

    /// <summary>Store <paramref name="Record"/> in place of the one that was read.</summary>
    public sealed record Accepted(CheckIn Record) : CheckInDecision;

    /// <summary>The same was done before: nothing to store; show <paramref name="Record"/> with its first time.</summary>
    public sealed record AlreadyDone(CheckIn Record) : CheckInDecision;

    /// <summary>Nothing to store; say why and what to do.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Source">Where the policy's rule stands; null: the reason is no rule of the policy, or it names no source.</param>
    public sealed record Refused(CheckInRefusal Reason, string? Source = null) : CheckInDecision;
}

/// <summary>Why a report was not taken. The names are stable codes (in upper snake case on the wire).</summary>
public enum CheckInRefusal
{
    /// <summary>The person does not belong to the section on that day.</summary>
    NotAMember,

    /// <summary>A closed day.</summary>
    NotABusinessDay,

    /// <summary>A whole-day leave is entered.</summary>
    OnLeave,

    /// <summary>The section does not offer the place.</summary>
    PlaceNotOffered,

    /// <summary>The date is in the future, or before the last day that can still be changed.</summary>
    DateOutOfRange,

    /// <summary>The time is later than now.</summary>
    TimeInFuture,

    /// <summary>The end would not be after the start.</summary>
    EndBeforeStart,

    /// <summary>The section does not use 中抜け.</summary>
    InterruptionsOff,

    /// <summary>戻り without being out.</summary>
    NotOut,

    /// <summary>Nothing has been started on that day, and the command would not start it.</summary>
    NotStarted,

    /// <summary>The day is closed by 終業; 訂正 is the way to change it.</summary>
    DayEnded,

    /// <summary>Nothing was changed by the correction.</summary>
    NothingChanged,

    /// <summary>The record has taken <see cref="CheckInLimits.History"/> corrections.</summary>
    TooManyCorrections,

    /// <summary>Nothing can be taken back, or the window is over.</summary>
    NothingToUndo,

    /// <summary>An interruption would lie outside the corrected start and end.</summary>
    InterruptionOutside,

    /// <summary>A start is given for a day that has no place: name the place, too.</summary>
    PlaceMissing,

    /// <summary>The record has taken <see cref="CheckInLimits.Interruptions"/> interruptions.</summary>
    TooManyInterruptions,

    /// <summary>The telework rules do not allow 中抜け (S-74).</summary>
    InterruptionsNotAllowed,

    /// <summary>The day has no end yet: nothing to report or to acknowledge.</summary>
    DayNotEnded,

    /// <summary>Nobody acknowledges their own report.</summary>
    OwnReport,

    /// <summary>The telework rules want no acknowledgement of this day.</summary>
    AcknowledgementNotAsked,

    /// <summary>The 実績報告 that the rules want is not there yet.</summary>
    ReportMissing,

    /// <summary>Somebody else was first; the record says who.</summary>
    AcknowledgedAlready,

    /// <summary>The record was changed after it was looked at: look again.</summary>
    ChangedMeanwhile,
}
