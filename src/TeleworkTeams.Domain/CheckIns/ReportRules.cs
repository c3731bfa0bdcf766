namespace TeleworkTeams.Domain.CheckIns;

/// <summary>実績報告 and its acknowledgement: a second half of the same record (S-22).</summary>
internal static class ReportRules
{
    /// <summary>Taken for every ended day, also where no rule wants one: the record may say more than it must.</summary>
    public static CheckInDecision Report(CheckInCommand.Report command, CheckInFacts facts, DateTimeOffset now)
    {
        if (facts.Record is not { EndedAt: not null } record)
        {
            return new CheckInDecision.Refused(CheckInRefusal.DayNotEnded);
        }

        if (record.Report?.Text == command.Text)
        {
            return new CheckInDecision.AlreadyDone(record);
        }

        var revision = new Revision(facts, now);
        if (record.Report is { } before)
        {
            revision.Line(CheckInField.Report, before.Text, command.Text);
        }

        return revision.Accept(record with { Report = new(command.Text, now, facts.Source) });
    }

    /// <summary>The first one stands; who comes second is told. A second press by the same person changes nothing.</summary>
    public static CheckInDecision Acknowledge(CheckInCommand.Acknowledge command, CheckInFacts facts, DateTimeOffset now)
    {
        if (facts.ActorId == facts.Person.Id)
        {
            return new CheckInDecision.Refused(CheckInRefusal.OwnReport);
        }

        if (facts.Record is not { EndedAt: not null } record)
        {
            return new CheckInDecision.Refused(CheckInRefusal.DayNotEnded);
        }

        if (record.Acknowledgement is { } standing)
        {
            return standing.By == facts.ActorId
                ? new CheckInDecision.AlreadyDone(record)
                : new CheckInDecision.Refused(CheckInRefusal.AcknowledgedAlready);
        }

        if (ReportDuty.Of(record.Place, facts.Policy) is not { Acknowledged: true } rule)
        {
            return new CheckInDecision.Refused(CheckInRefusal.AcknowledgementNotAsked, facts.Policy?.Reports?.Source ?? facts.Policy?.Source);
        }

        if (!ReportDuty.Waits(record, facts.Policy))
        {
            return new CheckInDecision.Refused(CheckInRefusal.ReportMissing, rule.Source ?? facts.Policy?.Source);
        }

        return command.Seen is { } seen && record.ChangedAt > seen
            ? new CheckInDecision.Refused(CheckInRefusal.ChangedMeanwhile)
            : new CheckInDecision.Accepted(record with { Acknowledgement = new(facts.ActorId, now, command.Remark) });
    }
}
