using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>訂正.</summary>
internal static class CorrectRule
{
    public static CheckInDecision Decide(CheckInCommand.Correct command, CheckInFacts facts, DateTimeOffset now)
    {
        var before = facts.Record ?? new CheckIn { PersonId = facts.Person.Id, Date = facts.Date };
        var origin = new Origin(facts.Source, facts.ActorId, now);
        var start = Time(command.StartTime, before.StartedAt, before.Date, facts.Zone);
        var end = Time(command.EndTime, before.EndedAt, before.Date, facts.Zone);
        var after = before with
        {
            Place = command.Place ?? before.Place,
            StartedAt = start,
            StartOrigin = before.StartOrigin ?? (start is null ? null : origin),
            EndedAt = end,
            EndOrigin = before.EndOrigin ?? (end is null ? null : origin),
            Plan = Text(command.Plan, before.Plan),
            Result = Text(command.Result, before.Result),
            Deliverable = command.RemoveDeliverable ? null : command.Deliverable ?? before.Deliverable,
        };
        if (Refusal(before, after, facts, now) is { } reason)
        {
            return new CheckInDecision.Refused(reason);
        }

        var revision = new Revision(facts, now);
        revision.Line(CheckInField.Place, before.Place?.ToString(), after.Place?.ToString());
        revision.Line(CheckInField.Start, before.StartedAt, after.StartedAt);
        revision.Line(CheckInField.End, before.EndedAt, after.EndedAt);
        revision.Line(CheckInField.Plan, before.Plan, after.Plan);
        revision.Line(CheckInField.Result, before.Result, after.Result);
        revision.Line(CheckInField.Deliverable, before.Deliverable?.OriginalString, after.Deliverable?.OriginalString);
        if (revision.IsEmpty)
        {
            return new CheckInDecision.Refused(CheckInRefusal.NothingChanged);
        }

        return revision.Accept(end is { } closed ? after with { Interruptions = Hours.ClosedAt(after.Interruptions, closed) } : after);
    }

    private static CheckInRefusal? Refusal(CheckIn before, CheckIn after, CheckInFacts facts, DateTimeOffset now)
    {
        if (after.IsEmpty)
        {
            return CheckInRefusal.NotStarted;
        }

        if (after.Place is { } place && place != before.Place && !facts.Section.CheckIns.Places.Contains(place))
        {
            return CheckInRefusal.PlaceNotOffered;
        }

        if (after.StartedAt is not null && after.Place is null)
        {
            return CheckInRefusal.PlaceMissing;
        }

        if ((after.StartedAt != before.StartedAt && after.StartedAt > now) || (after.EndedAt != before.EndedAt && after.EndedAt > now))
        {
            return CheckInRefusal.TimeInFuture;
        }

        return Hours.Refusal(after, after.StartedAt, after.EndedAt);
    }

    /// <summary>People see and write minutes: the minute that stands already is no change, whatever its seconds.</summary>
    private static DateTimeOffset? Time(TimeOnly? corrected, DateTimeOffset? stored, DateOnly date, OfficeZone zone)
    {
        if (corrected is not { } time)
        {
            return stored;
        }

        var same = stored is { } value && zone.DateOf(value) == date && zone.TimeOf(value) is var shown
            && (shown.Hour, shown.Minute) == (time.Hour, time.Minute);
        return same ? stored : zone.At(date, time);
    }

    private static string? Text(string? corrected, string? stored) => corrected switch { null => stored, "" => null, _ => corrected };
}
