using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>How a report was made (S-01). Written on every record.</summary>
public enum ReportSource
{
    /// <summary>A button of a card.</summary>
    Card,

    /// <summary>A message in the personal chat.</summary>
    Text,

    /// <summary>The tab.</summary>
    Tab,

    /// <summary>By phone, entered by the manager or a unit lead (S-04).</summary>
    Phone,
}

/// <summary>中抜け: out from <paramref name="Out"/> (inclusive) to <paramref name="Back"/> (exclusive); still out while null.</summary>
public sealed record Interruption(DateTimeOffset Out, DateTimeOffset? Back);

/// <summary>What a history line is about.</summary>
public enum CheckInField
{
    /// <summary>勤務場所.</summary>
    Place,

    /// <summary>始業.</summary>
    Start,

    /// <summary>終業.</summary>
    End,

    /// <summary>予定.</summary>
    Plan,

    /// <summary>実績.</summary>
    Result,

    /// <summary>成果物.</summary>
    Deliverable,

    /// <summary>実績報告.</summary>
    Report,

    /// <summary>確認: who had acknowledged, with the remark behind it, when a later change took it back.</summary>
    Acknowledgement,
}

/// <summary>訂正: one changed value, with the old one kept. Values are invariant text: the place's code name, an instant in ISO 8601 with the office's offset (format <c>O</c>), or the text itself.</summary>
/// <param name="At">When it was changed.</param>
/// <param name="By">Who changed it.</param>
/// <param name="Source">By which way.</param>
/// <param name="Field">What was changed.</param>
/// <param name="Old">The value before; null: none.</param>
/// <param name="New">The value after; null: none.</param>
public sealed record Correction(DateTimeOffset At, string By, ReportSource Source, CheckInField Field, string? Old, string? New);

/// <summary>Where a report of start or end came from.</summary>
/// <param name="Source">By which way.</param>
/// <param name="EnteredBy">Who entered it; the person themself except for a report by phone.</param>
/// <param name="ReportedAt">When it was entered; a report by phone may name an earlier time of work.</param>
public sealed record Origin(ReportSource Source, string EnteredBy, DateTimeOffset ReportedAt);

/// <summary>実績報告: what was done, written after the day (S-12, S-16, S-22).</summary>
/// <param name="Text">At most <see cref="CheckInLimits.Report"/> characters.</param>
/// <param name="At">When it was written, the last time.</param>
/// <param name="Source">By which way.</param>
public sealed record ResultReport(string Text, DateTimeOffset At, ReportSource Source);

/// <summary>確認 of the day's report by the head, or who acts for them (S-16, S-23).</summary>
/// <param name="By">Who; never the person themself.</param>
/// <param name="At">When.</param>
/// <param name="Remark">A word to the person, at most <see cref="CheckInLimits.Remark"/> characters; null: none.</param>
public sealed record Acknowledgement(string By, DateTimeOffset At, string? Remark);

/// <summary>始業・終業の報告: the one record of a person and a local date.</summary>
public sealed record CheckIn
{
    /// <summary>Whose.</summary>
    public required string PersonId { get; init; }

    /// <summary>The local date of the section.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Where; null when only an end was reported.</summary>
    public Place? Place { get; init; }

    /// <summary>始業; null: 始業未登録.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>終業; null: still working, or not reported.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Where the start came from; set with <see cref="StartedAt"/>.</summary>
    public Origin? StartOrigin { get; init; }

    /// <summary>Where the end came from; set with <see cref="EndedAt"/>.</summary>
    public Origin? EndOrigin { get; init; }

    /// <summary>予定, at most <see cref="CheckInLimits.Plan"/> characters.</summary>
    public string? Plan { get; init; }

    /// <summary>実績, at most <see cref="CheckInLimits.Result"/> characters.</summary>
    public string? Result { get; init; }

    /// <summary>成果物: an https address.</summary>
    public Uri? Deliverable { get; init; }

    /// <summary>実績報告; null: none.</summary>
    public ResultReport? Report { get; init; }

    /// <summary>確認; null: not yet, or a later change took it back.</summary>
    public Acknowledgement? Acknowledgement { get; init; }

    /// <summary>When the midday card was answered (S-08); null: not.</summary>
    public DateTimeOffset? MiddayAt { get; init; }

    /// <summary>中抜け, oldest first, not overlapping; only the last may be open.</summary>
    public IReadOnlyList<Interruption> Interruptions { get; init; } = [];

    /// <summary>訂正の履歴, oldest first.</summary>
    public IReadOnlyList<Correction> History { get; init; } = [];

    /// <summary>終業 was reported without 始業: 「始業未登録」.</summary>
    public bool StartMissing => StartedAt is null && EndedAt is not null;

    /// <summary>Neither start nor end stands, for example after 取消: only the history is left.</summary>
    public bool IsEmpty => StartedAt is null && EndedAt is null;

    /// <summary>When start, end, report or anything in the history was written last: what somebody who acknowledges has looked at.</summary>
    public DateTimeOffset? ChangedAt =>
        new[] { StartOrigin?.ReportedAt, EndOrigin?.ReportedAt, Report?.At, History.Count > 0 ? History[^1].At : null }.Max();

    /// <summary>中抜け is open.</summary>
    public bool IsOut => EndedAt is null && Interruptions is [.., { Back: null }];
}

/// <summary>Lengths of what people write (S-03, S-24), in UTF-16 code units after trimming, and how much one record takes.</summary>
public static class CheckInLimits
{
    /// <summary>予定.</summary>
    public const int Plan = 200;

    /// <summary>実績.</summary>
    public const int Result = 400;

    /// <summary>実績報告.</summary>
    public const int Report = 1000;

    /// <summary>The remark of an acknowledgement.</summary>
    public const int Remark = 200;

    /// <summary>成果物のURL.</summary>
    public const int Deliverable = 500;

    /// <summary>How many corrections one record takes; further ones are refused.</summary>
    public const int History = 60;

    /// <summary>How many interruptions one record takes; further ones are refused.</summary>
    public const int Interruptions = 30;
}
