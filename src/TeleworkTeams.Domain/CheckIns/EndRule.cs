using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>終業.</summary>
internal static class EndRule
{
    public static CheckInDecision Decide(CheckInCommand.End command, CheckInFacts facts, DateTimeOffset now)
    {
        var record = facts.Record ?? new CheckIn { PersonId = facts.Person.Id, Date = facts.Date };
        var revision = new Revision(facts, now);
        var result = string.IsNullOrEmpty(command.Result) ? record.Result : command.Result;
        var deliverable = command.Deliverable ?? record.Deliverable;
        if (record.EndedAt is not null || record.Result is not null)
        {
            revision.Line(CheckInField.Result, record.Result, result);
        }

        if (record.EndedAt is not null || record.Deliverable is not null)
        {
            revision.Line(CheckInField.Deliverable, record.Deliverable?.OriginalString, deliverable?.OriginalString);
        }

        var reported = record with { Result = result, Deliverable = deliverable };
        if (record.EndedAt is not null)
        {
            // The time stays the first one; a text that came with the second press is not lost.
            return revision.IsEmpty ? new CheckInDecision.AlreadyDone(record) : revision.Accept(reported);
        }

        var end = TimeOf(command, facts, now);
        if (end > now)
        {
            return new CheckInDecision.Refused(CheckInRefusal.TimeInFuture);
        }

        if (Hours.Refusal(record, record.StartedAt, end) is { } reason)
        {
            return new CheckInDecision.Refused(reason);
        }

        return revision.Accept(reported with
        {
            EndedAt = end,
            EndOrigin = new Origin(facts.Source, facts.ActorId, now),
            Interruptions = Hours.ClosedAt(record.Interruptions, end),
        });
    }

    private static DateTimeOffset TimeOf(CheckInCommand.End command, CheckInFacts facts, DateTimeOffset now)
    {
        if (command.At is { } at)
        {
            return facts.Zone.At(facts.Date, at);
        }

        if (facts.Date == facts.Zone.DateOf(now))
        {
            return now;
        }

        var pattern = facts.Pattern;
        return facts.Zone.At(facts.Date, WorkingHours.Of(pattern, facts.Leave)?.End ?? pattern.End);
    }
}
