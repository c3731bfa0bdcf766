namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>Taking and giving back: the rota changes with it.</summary>
internal static class TakeRule
{
    /// <summary>The first who accepts has it; whoever comes second hears who that was.</summary>
    public static SwapDecision Take(SwapCommand.Take take, DutySwap swap, SwapFacts facts, DateTimeOffset now)
    {
        if (take.TakerId != facts.ActorId && !facts.Manages)
        {
            return SwapRules.Refuse(SwapProblem.NotYours);
        }

        if (swap.TakenById == take.TakerId && swap.State is SwapState.Taken or SwapState.Done)
        {
            return new SwapDecision.Unchanged(swap);
        }

        if (swap.State != SwapState.Open)
        {
            return SwapRules.Over(swap);
        }

        if (take.TakerId == swap.FromId)
        {
            return SwapRules.Refuse(SwapProblem.WithOneself);
        }

        if (swap.ToId is { } to && to != take.TakerId && !facts.Manages)
        {
            return SwapRules.Refuse(SwapProblem.NotAddressed);
        }

        if (SwapRules.AgainstRules(facts, take.TakerId) is { } against)
        {
            return against;
        }

        var after = SwapRules.With(
            swap with { State = SwapState.Taken, TakenById = take.TakerId }, new SwapStep(now, SwapDeed.Taken, facts.ActorId, AskRule.OnBehalf(facts.ActorId, take.TakerId)));
        return new SwapDecision.Accepted(after, new TurnChange(swap.ShiftId, swap.FromId, take.TakerId));
    }

    public static SwapDecision GiveBack(DutySwap swap, SwapFacts facts, DateTimeOffset now)
    {
        if (swap is { State: SwapState.Open, History: [.., { What: SwapDeed.GivenBack } last] } && last.ById == facts.ActorId)
        {
            return new SwapDecision.Unchanged(swap);
        }

        if (swap.State == SwapState.Open)
        {
            return SwapRules.Refuse(SwapProblem.NotTaken);
        }

        if (swap.TakenById != facts.ActorId && !facts.Manages)
        {
            return SwapRules.Refuse(SwapProblem.NotYours);
        }

        if (swap.State != SwapState.Taken)
        {
            return swap.State == SwapState.Done
                ? SwapRules.Refuse(now >= facts.Zone.At(swap.Date, swap.From) ? SwapProblem.ShiftBegan : SwapProblem.TurnChanged)
                : SwapRules.Over(swap);
        }

        if (SwapRules.AgainstRules(facts, swap.FromId) is { } against)
        {
            return against;
        }

        var after = SwapRules.With(
            swap with { State = SwapState.Open, TakenById = null, Round = swap.Round + 1, Declined = [] },
            new SwapStep(now, SwapDeed.GivenBack, facts.ActorId, AskRule.OnBehalf(facts.ActorId, swap.TakenById!)));
        return new SwapDecision.Accepted(after, new TurnChange(swap.ShiftId, swap.TakenById!, swap.FromId));
    }
}
