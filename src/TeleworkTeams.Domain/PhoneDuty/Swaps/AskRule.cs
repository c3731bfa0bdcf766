namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>How a swap begins.</summary>
internal static class AskRule
{
    public static SwapDecision Ask(SwapCommand.Ask ask, SwapFacts facts, DateTimeOffset now)
    {
        if (facts.Swap is { } same)
        {
            return same.AskedById == facts.ActorId && same.FromId == ask.FromId ? new SwapDecision.Unchanged(same) : SwapRules.Refuse(SwapProblem.NotThere);
        }

        if (facts.ActorId != ask.FromId && !facts.Manages)
        {
            return SwapRules.Refuse(SwapProblem.NotYours);
        }

        if (facts.Shift is not { } shift)
        {
            return SwapRules.Refuse(SwapProblem.ShiftGone);
        }

        if (now >= facts.Zone.At(shift.Date, ask.IsUrgent ? shift.To : shift.From))
        {
            return SwapRules.Refuse(ask.IsUrgent ? SwapProblem.ShiftOver : SwapProblem.ShiftBegan);
        }

        if (!facts.Has(ask.FromId))
        {
            return SwapRules.Refuse(SwapProblem.NotTheirTurn, ask.FromId);
        }

        if (ask.ToId == ask.FromId)
        {
            return SwapRules.Refuse(SwapProblem.WithOneself);
        }

        if (facts.Running is not null)
        {
            return SwapRules.Refuse(SwapProblem.AlreadyAsked);
        }

        if (ask.ToId is { } to && SwapRules.AgainstRules(facts, to) is { } against)
        {
            return against;
        }

        if (ask is { ToId: null, IsUrgent: false } && facts.Candidates.All(c => c.PersonId == ask.FromId || c.Against.Count > 0 || !facts.Members.Contains(c.PersonId)))
        {
            return SwapRules.Refuse(SwapProblem.NobodyCan);
        }

        var swap = New(ask.Id, ask.FromId, shift, facts, now) with { ToId = ask.ToId, Note = ask.Note, IsUrgent = ask.IsUrgent, LeadId = ask.LeadId };
        return new SwapDecision.Accepted(SwapRules.With(swap, new SwapStep(now, SwapDeed.Asked, facts.ActorId, OnBehalf(facts.ActorId, ask.FromId))), null);
    }

    public static SwapDecision TakeOver(SwapCommand.TakeOver takeOver, SwapFacts facts, DateTimeOffset now)
    {
        if (facts.Swap is { TakenById: not null } same && same.TakenById == facts.ActorId)
        {
            return new SwapDecision.Unchanged(same);
        }

        if (facts.Shift is not { } shift)
        {
            return SwapRules.Refuse(SwapProblem.ShiftGone);
        }

        if (now >= facts.Zone.At(shift.Date, shift.To))
        {
            return SwapRules.Refuse(SwapProblem.ShiftOver);
        }

        if (facts.ActorId == takeOver.FromId)
        {
            return SwapRules.Refuse(SwapProblem.WithOneself);
        }

        if (!facts.Has(takeOver.FromId))
        {
            return SwapRules.Refuse(SwapProblem.NotTheirTurn, takeOver.FromId);
        }

        if (SwapRules.AgainstRules(facts, facts.ActorId) is { } against)
        {
            return against;
        }

        var swap = facts.Running ?? New(takeOver.Id, takeOver.FromId, shift, facts, now);
        return new SwapDecision.Accepted(
            SwapRules.With(swap with { State = SwapState.Done, TakenById = facts.ActorId }, new SwapStep(now, SwapDeed.TakenOver, facts.ActorId)),
            new TurnChange(shift.Id, takeOver.FromId, facts.ActorId));
    }

    private static DutySwap New(string id, string fromId, DutyShift shift, SwapFacts facts, DateTimeOffset now) => new()
    {
        Id = id, ShiftId = shift.Id, Date = shift.Date, From = shift.From, To = shift.To, FromId = fromId, AskedById = facts.ActorId, AskedAt = now,
    };

    internal static string? OnBehalf(string actorId, string personId) => actorId == personId ? null : personId;
}
