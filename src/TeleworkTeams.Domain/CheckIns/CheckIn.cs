using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

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
