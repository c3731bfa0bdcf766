using System.Diagnostics;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.Domain.PhoneDuty.Swaps;

/// <summary>Decides about swaps. Pure: the same for card, dialog, tab and clock.</summary>
/// <remarks>
/// Choices. The rota changes at the moment of taking, not when the shift begins: who is on duty is one question with one answer. Until
/// the shift begins the taker may give it back, if the giver can have it again; else the taker asks for a swap of their own, for a turn
/// is never left with nobody. Taking over needs no consent, since it only relieves somebody, and works while the shift runs. Who manages
/// the section may ask and take on behalf of others, also against the address, never against the rules: those are changed in the draft.
/// A shift that is gone or moved ends the swap, whoever has the turn. Of several hindrances the first is named: not there, not yours,
/// ended, oneself, not addressed, not a member, rules.
/// </remarks>
public static class SwapRules
{
    /// <summary>Decides <paramref name="command"/> at <paramref name="now"/>.</summary>
    public static SwapDecision Decide(SwapCommand command, SwapFacts facts, DateTimeOffset now) => command switch
    {
        SwapCommand.Ask ask => AskRule.Ask(ask, facts, now),
        SwapCommand.TakeOver takeOver => AskRule.TakeOver(takeOver, facts, now),
        SwapCommand.Settle => facts.Swap is { } swap ? Settled(swap, facts, now) : Refuse(SwapProblem.NotThere),
        _ when facts.Swap is { } swap => Step(command, swap, facts, now),
        _ => Refuse(SwapProblem.NotThere),
    };

    /// <summary>The swap as time and the rota leave it.</summary>
    public static DutySwap Settle(DutySwap swap, SwapFacts facts, DateTimeOffset now) => SettleRule.Settle(swap, facts, now);

    internal static SwapDecision.Refused Refuse(SwapProblem problem, string? personId = null) => new(new SwapRefusal(problem, personId));

    /// <summary>Null: the person may have the turn.</summary>
    internal static SwapDecision.Refused? AgainstRules(SwapFacts facts, string personId) =>
        !facts.Members.Contains(personId) ? Refuse(SwapProblem.NotAMember, personId)
        : facts.Against(personId) is { Count: > 0 } against ? new(new SwapRefusal(SwapProblem.RulesAgainst, personId, against))
        : null;

    internal static DutySwap With(DutySwap swap, SwapStep step) => swap with { History = [.. swap.History, step] };

    private static SwapDecision Settled(DutySwap swap, SwapFacts facts, DateTimeOffset now) =>
        Settle(swap, facts, now) is var after && after != swap ? new SwapDecision.Accepted(after, null) : new SwapDecision.Unchanged(swap);

    private static SwapDecision Step(SwapCommand command, DutySwap stored, SwapFacts facts, DateTimeOffset now)
    {
        var swap = Settle(stored, facts, now);
        return command switch
        {
            SwapCommand.Take take => TakeRule.Take(take, swap, facts, now),
            SwapCommand.GiveBack => TakeRule.GiveBack(swap, facts, now),
            SwapCommand.Decline => EndRule.Decline(swap, facts, now),
            SwapCommand.AskNext next => AskNextRule.Decide(next, swap, facts, now),
            SwapCommand.Cancel => EndRule.Cancel(swap, facts, now),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What to say to somebody who comes too late.</summary>
    internal static SwapDecision.Refused Over(DutySwap swap) => swap switch
    {
        { State: SwapState.Cancelled } => Refuse(SwapProblem.Withdrawn),
        { State: SwapState.Expired, End: SwapEnd.ShiftGone } => Refuse(SwapProblem.ShiftGone),
        { State: SwapState.Expired, End: SwapEnd.ShiftMoved } => Refuse(SwapProblem.ShiftMoved),
        { State: SwapState.Expired, End: SwapEnd.TurnChanged } => Refuse(SwapProblem.TurnChanged),
        { State: SwapState.Expired, End: SwapEnd.Declined } => Refuse(SwapProblem.Declined),
        { State: SwapState.Expired, IsUrgent: true } => Refuse(SwapProblem.ShiftOver),
        { State: SwapState.Expired } => Refuse(SwapProblem.ShiftBegan),
        _ => Refuse(SwapProblem.AlreadyTaken, swap.TakenById),
    };
}
