namespace TeleworkTeams.Domain.CheckIns;

/// <summary>Collects the history lines of one change of a record.</summary>
internal sealed class Revision(CheckInFacts facts, DateTimeOffset now)
{
    private readonly List<Correction> _lines = [];

    public bool IsEmpty => _lines.Count == 0;

    public void Line(CheckInField field, string? before, string? after)
    {
        if (before != after)
        {
            _lines.Add(new(now, facts.ActorId, facts.Source, field, before, after));
        }
    }

    public void Line(CheckInField field, DateTimeOffset? before, DateTimeOffset? after) => Line(field, Iso(before), Iso(after));

    /// <summary>
    /// Accepts <paramref name="record"/> with the lines behind its history, unless that would grow too long. What somebody has
    /// acknowledged and that is changed now is acknowledged no more.
    /// </summary>
    public CheckInDecision Accept(CheckIn record)
    {
        if (record.Acknowledgement is { } taken && facts.Record is { } before && Acknowledged(before) != Acknowledged(record))
        {
            Line(CheckInField.Acknowledgement, taken.Remark is null ? taken.By : $"{taken.By} {taken.Remark}", null);
            record = record with { Acknowledgement = null };
        }

        return record.History.Count + _lines.Count > CheckInLimits.History
            ? new CheckInDecision.Refused(CheckInRefusal.TooManyCorrections)
            : new CheckInDecision.Accepted(IsEmpty ? record : record with { History = [.. record.History, .. _lines] });
    }

    /// <summary>What an acknowledgement is about: all but the plan.</summary>
    private static (People.Place?, DateTimeOffset?, DateTimeOffset?, string?, Uri?, string?) Acknowledged(CheckIn record) =>
        (record.Place, record.StartedAt, record.EndedAt, record.Result, record.Deliverable, record.Report?.Text);

    private string? Iso(DateTimeOffset? instant) =>
        instant is { } value ? facts.Zone.Local(value).ToString("O", System.Globalization.CultureInfo.InvariantCulture) : null;
}
