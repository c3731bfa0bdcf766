using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>What somebody wants to do to one day's record. Texts are trimmed and within <see cref="CheckInLimits"/>, links are https: the edge parsed them.</summary>
public abstract record CheckInCommand
{
    private CheckInCommand()
    {
    }

    /// <summary>始業. <paramref name="At"/>: the time of work when reported by phone; null: now.</summary>
    public sealed record Start(Place Place, string? Plan, TimeOnly? At = null) : CheckInCommand;

    /// <summary>終業. <paramref name="At"/>: the time of work when reported by phone or for a past day; null: now, or the end of the person's hours for a past day.</summary>
    public sealed record End(string? Result, Uri? Deliverable, TimeOnly? At = null) : CheckInCommand;

    /// <summary>中抜け: out from now.</summary>
    public sealed record GoOut : CheckInCommand;

    /// <summary>戻り: back from now.</summary>
    public sealed record ComeBack : CheckInCommand;

    /// <summary>The midday card's answer (S-08).</summary>
    public sealed record Midday : CheckInCommand;

    /// <summary>訂正 of one's own day: a null member leaves the value as it is; an empty text removes it.</summary>
    public sealed record Correct : CheckInCommand
    {
        /// <summary>The place instead.</summary>
        public Place? Place { get; init; }

        /// <summary>The time of 始業 instead, on the record's date.</summary>
        public TimeOnly? StartTime { get; init; }

        /// <summary>The time of 終業 instead, on the record's date.</summary>
        public TimeOnly? EndTime { get; init; }

        /// <summary>The plan instead; empty: none.</summary>
        public string? Plan { get; init; }

        /// <summary>The result instead; empty: none.</summary>
        public string? Result { get; init; }

        /// <summary>The link instead.</summary>
        public Uri? Deliverable { get; init; }

        /// <summary>Takes the link away; <see cref="Deliverable"/> is then not looked at.</summary>
        public bool RemoveDeliverable { get; init; }
    }

    /// <summary>実績報告 of an ended day, written or written again.</summary>
    public sealed record Report(string Text) : CheckInCommand;

    /// <summary>確認 by somebody who may act for the person. <paramref name="Seen"/>: the <see cref="CheckIn.ChangedAt"/> that was looked at; null: whatever stands.</summary>
    public sealed record Acknowledge(string? Remark, DateTimeOffset? Seen = null) : CheckInCommand;

    /// <summary>取消: takes the last 始業 or 終業 back within <see cref="CheckInRules.UndoWindow"/>; kept in the history.</summary>
    public sealed record Undo : CheckInCommand;
}
