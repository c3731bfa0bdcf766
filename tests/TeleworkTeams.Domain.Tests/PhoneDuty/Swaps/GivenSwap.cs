using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.Domain.Tests.PhoneDuty.Swaps;

/// <summary>The morning's phone of 24 November, 9:00–12:00: 花子's turn. 太郎 and 次郎 can take it, 三郎 is at home that day, 四郎 has left.</summary>
internal static class GivenSwap
{
    public const string Hanako = "hanako";
    public const string Taro = "taro";
    public const string Jiro = "jiro";
    public const string Saburo = "saburo";
    public const string Leaver = "shiro";
    public const string Lead = "lead";

    public static readonly DutyShift Shift = new("phone-20261124-am", "phone", Given.Day, Given.Time("09:00"), Given.Time("12:00"), 1);
    public static readonly DateTimeOffset Before = Given.At("08:00");
    public static readonly DateTimeOffset During = Given.At("10:00");
    public static readonly DateTimeOffset After = Given.At("12:00");
    public static readonly DutyObstacle AtHome = new(ObstacleKind.Unavailable, UnavailableReason.Telework);

    public static SwapFacts Facts(string actor, DutySwap? swap = null, string holder = Hanako) => new()
    {
        ActorId = actor,
        Manages = actor is Lead or "",
        Swap = swap,
        Shift = Shift,
        Turns = [new DutyTurn(Shift.Id, holder)],
        Members = new HashSet<string> { Hanako, Taro, Jiro, Saburo, Lead },
        Candidates = [new(Hanako, [], 3), new(Taro, [], 1), new(Jiro, [], 2), new(Saburo, [AtHome], 0), new(Leaver, [], 0)],
        Zone = Given.Tokyo,
    };

    /// <summary>The swap in each of its states, as the rules bring it there.</summary>
    public static DutySwap In(SwapState state, string? to = null)
    {
        var open = Accepted(new SwapCommand.Ask("s1", Hanako, to, "通院のため"), Facts(Hanako));
        return state switch
        {
            SwapState.Open => open,
            SwapState.Taken => Accepted(new SwapCommand.Take(Taro), Facts(Taro, open)),
            SwapState.Done => SwapRules.Settle(In(SwapState.Taken, to), Facts("", holder: Taro), During),
            SwapState.Expired => SwapRules.Settle(open, Facts(""), During),
            _ => Accepted(new SwapCommand.Cancel(), Facts(Hanako, open)),
        };
    }

    public static DutySwap Accepted(SwapCommand command, SwapFacts facts, DateTimeOffset? now = null) =>
        SwapRules.Decide(command, facts, now ?? Before).ShouldBeOfType<SwapDecision.Accepted>().Swap;

    /// <summary>Whose turn it is while the swap stands so.</summary>
    public static string Holder(SwapState state) => state is SwapState.Taken or SwapState.Done ? Taro : Hanako;

    /// <summary>The decision in a word: the state after it, "same", or the problem.</summary>
    public static string Word(SwapDecision decision) => decision switch
    {
        SwapDecision.Accepted accepted => accepted.Swap.State.ToString(),
        SwapDecision.Refused refused => refused.Reason.Problem.ToString(),
        _ => "same",
    };
}
