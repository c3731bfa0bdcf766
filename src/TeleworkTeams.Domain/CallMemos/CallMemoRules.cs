using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.Domain.CallMemos;

/// <summary>The life of a memo: taken → 確認 → 折返し済 / 不在 / 引継ぎ.</summary>
public static class CallMemoRules
{
    /// <summary>A second 不在 within this time is the same press; a later one is a second try.</summary>
    public static readonly TimeSpan SamePress = TimeSpan.FromMinutes(1);

    /// <summary>Decides what becomes of the memo.</summary>
    /// <param name="command">What is wanted.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="now">The instant.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar does not know the year.</exception>
    public static CallMemoDecision Decide(CallMemoCommand command, CallMemoFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return (command, facts.Memo) switch
        {
            (CallMemoCommand.Take take, { } memo) => memo.Id == take.Id && memo.WriterId == facts.ActorId ? new CallMemoDecision.AlreadyDone(memo) : No(CallMemoRefusal.NotYours),
            (CallMemoCommand.Take take, null) => TakeRule.Decide(take, facts, now),
            (_, null) => No(CallMemoRefusal.NotYours),
            (CallMemoCommand.Escalate escalate, { } memo) => memo is { IsUnanswered: true, EscalatedAt: null } && memo.EscalateAt <= now
                ? new CallMemoDecision.Accepted(memo with { EscalatedAt = now, EscalatedToId = escalate.ToId })
                : new CallMemoDecision.AlreadyDone(memo),
            (CallMemoCommand.Postpone, { } memo) => memo.IsUnanswered && facts.To?.Person.Id == memo.HolderId && DeliverAt(facts, now) > memo.DeliverAt
                ? new CallMemoDecision.Accepted(Brought(memo, facts, now))
                : new CallMemoDecision.AlreadyDone(memo),
            (CallMemoCommand.NoteUndelivered, { } memo) => memo is { IsUnanswered: true, UndeliveredAt: null }
                ? new CallMemoDecision.Accepted(memo with { UndeliveredAt = now })
                : new CallMemoDecision.AlreadyDone(memo),
            (CallMemoCommand.HandOver handOver, { } memo) => HandOver(handOver, memo, facts, now),
            (_, { } memo) => Answer(command, memo, facts, now),
        };
    }

    /// <summary>Whether the person may take the next step: the holder of what is not finished, or the writer of what could not be delivered, who may only hand it over.</summary>
    public static bool MayAct(CallMemo memo, string personId) =>
        memo.State != CallMemoState.CalledBack && (memo.HolderId == personId || MayPassOn(memo, personId));

    /// <summary>Whether the person wrote a memo that could not be delivered.</summary>
    public static bool MayPassOn(CallMemo memo, string personId) => memo is { IsUnanswered: true, UndeliveredAt: not null } && memo.WriterId == personId;

    private static CallMemoDecision Answer(CallMemoCommand command, CallMemo memo, CallMemoFacts facts, DateTimeOffset now)
    {
        var state = command switch
        {
            CallMemoCommand.Confirm => CallMemoState.Confirmed,
            CallMemoCommand.CalledBack => CallMemoState.CalledBack,
            _ => CallMemoState.NotReached,
        };
        if (memo.HolderId != facts.ActorId)
        {
            return No(memo.WasHeldBy(facts.ActorId) ? CallMemoRefusal.HandedOverAlready : CallMemoRefusal.NotYours);
        }

        if (memo.State == state && (state != CallMemoState.NotReached || now - memo.History[^1].At < SamePress))
        {
            return new CallMemoDecision.AlreadyDone(memo);
        }

        if (memo.State == CallMemoState.CalledBack)
        {
            return No(CallMemoRefusal.Finished);
        }

        if (state == CallMemoState.Confirmed && !memo.IsUnanswered)
        {
            // 不在 says that it was read, and more.
            return new CallMemoDecision.AlreadyDone(memo);
        }

        return memo.History.Count >= CallMemoLimits.Steps && state != CallMemoState.CalledBack
            ? No(CallMemoRefusal.TooManySteps)
            : Then(memo, new CallMemoStep(now, facts.ActorId, state), facts.Settings);
    }

    private static CallMemoDecision HandOver(CallMemoCommand.HandOver command, CallMemo memo, CallMemoFacts facts, DateTimeOffset now)
    {
        if (memo.HolderId != facts.ActorId && !MayPassOn(memo, facts.ActorId))
        {
            var isRepeat = memo.History is [.., var last] && last.ById == facts.ActorId && last.ToId == command.ToId;
            return isRepeat ? new CallMemoDecision.AlreadyDone(memo)
                : No(memo.WasHeldBy(facts.ActorId) || memo.History.Any(s => s.ById == facts.ActorId) ? CallMemoRefusal.HandedOverAlready : CallMemoRefusal.NotYours);
        }

        if (memo.State == CallMemoState.CalledBack)
        {
            return No(CallMemoRefusal.Finished);
        }

        if (memo.HolderId == command.ToId)
        {
            return No(CallMemoRefusal.SamePerson);
        }

        if (command.Note?.Length > CallMemoLimits.Note)
        {
            return No(CallMemoRefusal.TextTooLong);
        }

        if (memo.History.Count >= CallMemoLimits.Steps)
        {
            return No(CallMemoRefusal.TooManySteps);
        }

        if (Hindrance(facts, now) is { } hindrance)
        {
            return No(hindrance);
        }

        var handed = Brought(memo with { HolderId = command.ToId }, facts, now);
        return Then(handed, new CallMemoStep(now, facts.ActorId, CallMemoState.HandedOver, command.ToId, command.Note), facts.Settings);
    }

    /// <summary>Why the person in <see cref="CallMemoFacts.To"/> cannot get anything; null: they can.</summary>
    internal static CallMemoRefusal? Hindrance(CallMemoFacts facts, DateTimeOffset now) => facts.To switch
    {
        null => CallMemoRefusal.NotAMember,
        { } to when !to.Person.IsMemberOn(facts.Zone.DateOf(now)) => CallMemoRefusal.NotAMember,
        { IsReachable: false } => CallMemoRefusal.Unreachable,
        _ => null,
    };

    /// <summary>The memo with the instants that follow from the hours of the person in <see cref="CallMemoFacts.To"/>.</summary>
    internal static CallMemo Brought(CallMemo memo, CallMemoFacts facts, DateTimeOffset now)
    {
        var deliverAt = DeliverAt(facts, now);
        var escalateAt = memo.Content.IsUrgent ? WorkingTime.After(facts.To!, deliverAt, facts.Settings.EscalateAfterMinutes, facts.Calendar, facts.Zone) : (DateTimeOffset?)null;
        return memo with { DeliverAt = deliverAt, EscalateAt = escalateAt };
    }

    private static DateTimeOffset DeliverAt(CallMemoFacts facts, DateTimeOffset now) =>
        QuietHours.NextAllowed(facts.To!.Person, facts.To.Section, date => facts.To.Leaves.FirstOrDefault(l => l.Date == date), facts.Calendar, facts.Zone, now);

    private static CallMemoDecision.Accepted Then(CallMemo memo, CallMemoStep step, CallMemoSettings settings)
    {
        var after = memo with { State = step.What, History = [.. memo.History, step], UndeliveredAt = null };
        var latest = memo.TakenAt.AddDays(settings.KeepDays);
        var done = step.At.AddDays(settings.KeepDoneDays);
        return new(after with { ExpiresAt = after.IsDone && done < latest ? done : latest });
    }

    internal static CallMemoDecision.Refused No(CallMemoRefusal reason) => new(reason);
}
