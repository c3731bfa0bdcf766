namespace TeleworkTeams.Domain.CheckIns;

/// <summary>始業.</summary>
internal static class StartRule
{
    public static CheckInDecision Decide(CheckInCommand.Start command, CheckInFacts facts, DateTimeOffset now)
    {
        var record = facts.Record;
        if (record?.EndedAt is not null && (record.StartedAt is not null || facts.Source != ReportSource.Phone || command.At is null))
        {
            return new CheckInDecision.Refused(CheckInRefusal.DayEnded);
        }

        if (record?.StartedAt is not null)
        {
            return Again(command, record, facts, now);
        }

        if (!facts.Section.CheckIns.Places.Contains(command.Place))
        {
            return new CheckInDecision.Refused(CheckInRefusal.PlaceNotOffered);
        }

        var start = command.At is { } at ? facts.Zone.At(facts.Date, at) : now;
        if (start > now)
        {
            return new CheckInDecision.Refused(CheckInRefusal.TimeInFuture);
        }

        if (record?.EndedAt <= start)
        {
            return new CheckInDecision.Refused(CheckInRefusal.EndBeforeStart);
        }

        record ??= new CheckIn { PersonId = facts.Person.Id, Date = facts.Date };
        var plan = string.IsNullOrEmpty(command.Plan) ? record.Plan : command.Plan;
        var revision = new Revision(facts, now);
        if (record.Place is { } place)
        {
            revision.Line(CheckInField.Place, place.ToString(), command.Place.ToString());
        }

        if (record.Plan is not null)
        {
            revision.Line(CheckInField.Plan, record.Plan, plan);
        }

        return revision.Accept(record with
        {
            Place = command.Place,
            StartedAt = start,
            StartOrigin = new Origin(facts.Source, facts.ActorId, now),
            Plan = plan,
        });
    }

    /// <summary>Nothing for the same place and plan; what differs is a correction, for the record must be true.</summary>
    private static CheckInDecision Again(CheckInCommand.Start command, CheckIn record, CheckInFacts facts, DateTimeOffset now)
    {
        if (record.Place != command.Place && !facts.Section.CheckIns.Places.Contains(command.Place))
        {
            return new CheckInDecision.Refused(CheckInRefusal.PlaceNotOffered);
        }

        var plan = string.IsNullOrEmpty(command.Plan) ? record.Plan : command.Plan;
        var revision = new Revision(facts, now);
        revision.Line(CheckInField.Place, record.Place?.ToString(), command.Place.ToString());
        revision.Line(CheckInField.Plan, record.Plan, plan);
        return revision.IsEmpty
            ? new CheckInDecision.AlreadyDone(record)
            : revision.Accept(record with { Place = command.Place, Plan = plan });
    }
}
