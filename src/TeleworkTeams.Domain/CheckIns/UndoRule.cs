namespace TeleworkTeams.Domain.CheckIns;

/// <summary>取消: the last report, with all that came with it, goes to the history.</summary>
internal static class UndoRule
{
    public static CheckInDecision Decide(CheckInFacts facts, DateTimeOffset now)
    {
        if (facts.Record is not { } record
            || Last(record, now) is not { } last
            || (facts.ActorId != last.Origin.EnteredBy && facts.ActorId != record.PersonId))
        {
            return new CheckInDecision.Refused(CheckInRefusal.NothingToUndo);
        }

        var revision = new Revision(facts, now);
        return revision.Accept(last.Field == CheckInField.End ? WithoutEnd(record, revision) : WithoutStart(record, revision));
    }

    /// <summary>The start or end that was reported last, if it can still be taken back.</summary>
    public static (CheckInField Field, Origin Origin)? Last(CheckIn record, DateTimeOffset now)
    {
        var end = record.EndedAt is null ? null : record.EndOrigin;
        var start = record.StartedAt is null ? null : record.StartOrigin;
        var endIsLast = end is not null && !(start?.ReportedAt > end.ReportedAt);
        if ((endIsLast ? end : start) is not { } origin
            || now < origin.ReportedAt
            || now - origin.ReportedAt > CheckInRules.UndoWindow
            || (!endIsLast && record.Interruptions.Count > 0))
        {
            return null;
        }

        return (endIsLast ? CheckInField.End : CheckInField.Start, origin);
    }

    private static CheckIn WithoutEnd(CheckIn record, Revision revision)
    {
        revision.Line(CheckInField.End, record.EndedAt, null);
        revision.Line(CheckInField.Result, record.Result, null);
        revision.Line(CheckInField.Deliverable, record.Deliverable?.OriginalString, null);
        revision.Line(CheckInField.Report, record.Report?.Text, null);

        // The end closed an open 中抜け at its own time: out again.
        IReadOnlyList<Interruption> interruptions = record.Interruptions is [.., var last] && last.Back == record.EndedAt
            ? [.. record.Interruptions.SkipLast(1), last with { Back = null }]
            : record.Interruptions;
        return record with { EndedAt = null, EndOrigin = null, Result = null, Deliverable = null, Report = null, Interruptions = interruptions };
    }

    private static CheckIn WithoutStart(CheckIn record, Revision revision)
    {
        revision.Line(CheckInField.Start, record.StartedAt, null);
        revision.Line(CheckInField.Place, record.Place?.ToString(), null);
        revision.Line(CheckInField.Plan, record.Plan, null);
        return record with { StartedAt = null, StartOrigin = null, Place = null, Plan = null };
    }
}
