namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>
/// Who is asked next for somebody who is away: the least loaded of those who can and can be reached now. One at a time, so that nobody is
/// disturbed in vain; whoever did not answer in time can still take it until somebody has.
/// </summary>
internal static class AskNextRule
{
    public static SwapDecision Decide(SwapCommand.AskNext next, DutySwap swap, SwapFacts facts, DateTimeOffset now)
    {
        if (swap is not { IsUrgent: true, State: SwapState.Open }
            || (swap.Asked is [.., var last] && !swap.Declined.Contains(last.PersonId) && now < last.At + next.Patience))
        {
            return new SwapDecision.Unchanged(swap);
        }

        var left = facts.Candidates
            .Where(c => c.Against.Count == 0 && c.PersonId != swap.FromId && facts.Members.Contains(c.PersonId) && !swap.Declined.Contains(c.PersonId) && swap.Asked.All(a => a.PersonId != c.PersonId)).ToList();
        if (left.Find(c => facts.Reachable.Contains(c.PersonId)) is { } found)
        {
            return new SwapDecision.Accepted(
                SwapRules.With(swap with { Asked = [.. swap.Asked, new SwapAsk(found.PersonId, now)] }, new SwapStep(now, SwapDeed.AskedNext, "", found.PersonId)), null);
        }

        return left.Count > 0 || swap.History is [.., { What: SwapDeed.NobodyLeft }]
            ? new SwapDecision.Unchanged(swap)
            : new SwapDecision.Accepted(SwapRules.With(swap, new SwapStep(now, SwapDeed.NobodyLeft, "")), null);
    }
}
