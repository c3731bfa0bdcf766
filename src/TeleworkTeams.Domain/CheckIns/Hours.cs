namespace TeleworkTeams.Domain.CheckIns;

/// <summary>How start, end and interruptions of a record must lie to each other.</summary>
internal static class Hours
{
    /// <summary>Why <paramref name="start"/> and <paramref name="end"/> cannot stand on <paramref name="record"/>, or null.</summary>
    public static CheckInRefusal? Refusal(CheckIn record, DateTimeOffset? start, DateTimeOffset? end)
    {
        if (end <= start)
        {
            return CheckInRefusal.EndBeforeStart;
        }

        return record.Interruptions.Any(i => i.Out < start || i.Out >= end || i.Back > end) ? CheckInRefusal.InterruptionOutside : null;
    }

    /// <summary>The interruptions with an open one ended at <paramref name="end"/>.</summary>
    public static IReadOnlyList<Interruption> ClosedAt(IReadOnlyList<Interruption> interruptions, DateTimeOffset end) =>
        interruptions is [.., { Back: null } open] ? [.. interruptions.SkipLast(1), open with { Back = end }] : interruptions;
}
