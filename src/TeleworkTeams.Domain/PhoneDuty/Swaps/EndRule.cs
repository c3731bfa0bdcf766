namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>How people end what was asked.</summary>
internal static class EndRule
{
    public static SwapDecision Cancel(DutySwap swap, SwapFacts facts, DateTimeOffset now)
    {
        if (facts.ActorId != swap.AskedById && facts.ActorId != swap.FromId && !facts.Manages)
        {
            return SwapRules.Refuse(SwapProblem.NotYours);
        }

        return swap.State switch
        {
            SwapState.Cancelled => new SwapDecision.Unchanged(swap),
            SwapState.Open => new SwapDecision.Accepted(
                SwapRules.With(swap with { State = SwapState.Cancelled }, new SwapStep(now, SwapDeed.Cancelled, facts.ActorId, AskRule.OnBehalf(facts.ActorId, swap.FromId))), null),
            _ => SwapRules.Over(swap),
        };
    }

    public static SwapDecision Decline(DutySwap swap, SwapFacts facts, DateTimeOffset now)
    {
        if (swap.Declined.Contains(facts.ActorId))
        {
            return new SwapDecision.Unchanged(swap);
        }

        if (swap.State != SwapState.Open)
        {
            return SwapRules.Over(swap);
        }

        if (facts.ActorId == swap.FromId || (swap.ToId is { } to && to != facts.ActorId))
        {
            return SwapRules.Refuse(SwapProblem.NotAddressed);
        }

        if (!facts.Members.Contains(facts.ActorId))
        {
            return SwapRules.Refuse(SwapProblem.NotAMember, facts.ActorId);
        }

        var after = SwapRules.With(swap with { Declined = [.. swap.Declined, facts.ActorId] }, new SwapStep(now, SwapDeed.Declined, facts.ActorId));
        return new SwapDecision.Accepted(swap.ToId is null ? after : SettleRule.Expire(after, SwapEnd.Declined, now, facts.ActorId), null);
    }
}
