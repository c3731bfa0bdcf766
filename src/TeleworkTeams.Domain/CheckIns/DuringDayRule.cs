namespace TeleworkTeams.Domain.CheckIns;

/// <summary>What is pressed between start and end: 中抜け, 戻り, 昼.</summary>
internal static class DuringDayRule
{
    public static CheckInDecision GoOut(CheckInFacts facts, DateTimeOffset now)
    {
        if (InterruptionRules.Refusal(facts) is { } off)
        {
            return off;
        }

        if (NotWorking(facts.Record) is { } reason)
        {
            return new CheckInDecision.Refused(reason);
        }

        var record = facts.Record!;
        if (record.IsOut)
        {
            return new CheckInDecision.AlreadyDone(record);
        }

        if (record.Interruptions.Count >= CheckInLimits.Interruptions)
        {
            return new CheckInDecision.Refused(CheckInRefusal.TooManyInterruptions);
        }

        // Two servers' clocks may differ by a little: never before what is registered.
        var earliest = record.Interruptions is [.., { Back: { } back }] ? back : record.StartedAt!.Value;
        var interruption = new Interruption(now > earliest ? now : earliest, null);
        return new CheckInDecision.Accepted(record with { Interruptions = [.. record.Interruptions, interruption] });
    }

    /// <summary>Works although the section has switched 中抜け off since, so that nobody stays out for ever.</summary>
    public static CheckInDecision ComeBack(CheckInFacts facts, DateTimeOffset now)
    {
        if (facts.Record is { EndedAt: null, Interruptions: [.., { Back: null } open] } record)
        {
            return new CheckInDecision.Accepted(record with { Interruptions = Hours.ClosedAt(record.Interruptions, now > open.Out ? now : open.Out) });
        }

        return InterruptionRules.Refusal(facts) ?? new CheckInDecision.Refused(NotWorking(facts.Record) ?? CheckInRefusal.NotOut);
    }

    public static CheckInDecision Midday(CheckInFacts facts, DateTimeOffset now)
    {
        if (facts.Record is { MiddayAt: not null } answered)
        {
            return new CheckInDecision.AlreadyDone(answered);
        }

        return NotWorking(facts.Record) is { } reason
            ? new CheckInDecision.Refused(reason)
            : new CheckInDecision.Accepted(facts.Record! with { MiddayAt = now });
    }

    private static CheckInRefusal? NotWorking(CheckIn? record) => record switch
    {
        { EndedAt: not null } => CheckInRefusal.DayEnded,
        { StartedAt: not null } => null,
        _ => CheckInRefusal.NotStarted,
    };
}
