namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>What time and the rota do to a swap.</summary>
internal static class SettleRule
{
    public static DutySwap Settle(DutySwap swap, SwapFacts facts, DateTimeOffset now)
    {
        if (swap.IsOver)
        {
            return swap;
        }

        if (facts.Shift is not { } shift)
        {
            return Expire(swap, SwapEnd.ShiftGone, now);
        }

        if (shift.Date != swap.Date || shift.From != swap.From || shift.To != swap.To)
        {
            return Expire(swap, SwapEnd.ShiftMoved, now);
        }

        var begins = facts.Zone.At(shift.Date, shift.From);
        if (swap.State == SwapState.Taken)
        {
            // Passed on since by another swap, or the shift begins: what was taken cannot be given back any more.
            return now >= begins || !facts.Has(swap.TakenById)
                ? SwapRules.With(swap with { State = SwapState.Done }, new SwapStep(now, SwapDeed.Done, ""))
                : swap;
        }

        return !facts.Has(swap.FromId) ? Expire(swap, SwapEnd.TurnChanged, now)
            : now >= (swap.IsUrgent ? facts.Zone.At(shift.Date, shift.To) : begins) ? Expire(swap, SwapEnd.ShiftBegan, now)
            : swap;
    }

    public static DutySwap Expire(DutySwap swap, SwapEnd end, DateTimeOffset now, string byId = "") =>
        SwapRules.With(swap with { State = SwapState.Expired, End = end }, new SwapStep(now, SwapDeed.Expired, byId));
}
