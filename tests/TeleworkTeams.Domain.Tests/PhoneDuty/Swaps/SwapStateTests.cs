using TeleworkTeams.Domain.PhoneDuty.Swaps;
using static TeleworkTeams.Domain.Tests.PhoneDuty.Swaps.GivenSwap;

namespace TeleworkTeams.Domain.Tests.PhoneDuty.Swaps;

/// <summary>Every state with every command, before the shift and while it runs.</summary>
public sealed class SwapStateTests
{
    [Theory]
    [InlineData(SwapState.Open, "take", Taro, "Taken", "ShiftBegan")]
    [InlineData(SwapState.Open, "give back", Taro, "NotTaken", "NotYours")]
    [InlineData(SwapState.Open, "decline", Taro, "Open", "ShiftBegan")]
    [InlineData(SwapState.Open, "cancel", Hanako, "Cancelled", "ShiftBegan")]
    [InlineData(SwapState.Open, "take over", Jiro, "Done", "Done")]
    [InlineData(SwapState.Open, "settle", "", "same", "Expired")]
    [InlineData(SwapState.Taken, "take", Taro, "same", "same")]
    [InlineData(SwapState.Taken, "take", Jiro, "AlreadyTaken", "AlreadyTaken")]
    [InlineData(SwapState.Taken, "give back", Taro, "Open", "ShiftBegan")]
    [InlineData(SwapState.Taken, "give back", Jiro, "NotYours", "NotYours")]
    [InlineData(SwapState.Taken, "decline", Jiro, "AlreadyTaken", "AlreadyTaken")]
    [InlineData(SwapState.Taken, "cancel", Hanako, "AlreadyTaken", "AlreadyTaken")]
    [InlineData(SwapState.Taken, "settle", "", "same", "Done")]
    [InlineData(SwapState.Done, "take", Taro, "same", "same")]
    [InlineData(SwapState.Done, "take", Jiro, "AlreadyTaken", "AlreadyTaken")]
    [InlineData(SwapState.Done, "give back", Taro, "TurnChanged", "ShiftBegan")]
    [InlineData(SwapState.Done, "decline", Jiro, "AlreadyTaken", "AlreadyTaken")]
    [InlineData(SwapState.Done, "cancel", Hanako, "AlreadyTaken", "AlreadyTaken")]
    [InlineData(SwapState.Done, "settle", "", "same", "same")]
    [InlineData(SwapState.Expired, "take", Taro, "ShiftBegan", "ShiftBegan")]
    [InlineData(SwapState.Expired, "give back", Taro, "NotYours", "NotYours")]
    [InlineData(SwapState.Expired, "decline", Taro, "ShiftBegan", "ShiftBegan")]
    [InlineData(SwapState.Expired, "cancel", Hanako, "ShiftBegan", "ShiftBegan")]
    [InlineData(SwapState.Expired, "settle", "", "same", "same")]
    [InlineData(SwapState.Cancelled, "take", Taro, "Withdrawn", "Withdrawn")]
    [InlineData(SwapState.Cancelled, "give back", Lead, "Withdrawn", "Withdrawn")]
    [InlineData(SwapState.Cancelled, "decline", Taro, "Withdrawn", "Withdrawn")]
    [InlineData(SwapState.Cancelled, "cancel", Hanako, "same", "same")]
    [InlineData(SwapState.Cancelled, "settle", "", "same", "same")]
    public void Each_state_answers_each_command(SwapState state, string command, string actor, string before, string during)
    {
        foreach (var (now, expected) in new[] { (Before, before), (During, during) })
        {
            var swap = In(state);
            var facts = Facts(actor, swap, Holder(state)) with { Running = state == SwapState.Open && command == "take over" ? swap : null };
            var decision = SwapRules.Decide(Command(command, actor), command == "take over" ? facts with { Swap = null } : facts, now);

            Word(decision).ShouldBe(expected, $"{state}, {command} at {now:HH:mm}");
        }
    }

    [Theory]
    [InlineData("take")]
    [InlineData("give back")]
    [InlineData("decline")]
    [InlineData("cancel")]
    [InlineData("settle")]
    public void A_swap_that_is_not_there_is_said_to_be_so(string command) =>
        Word(SwapRules.Decide(Command(command, Taro), Facts(Taro), Before)).ShouldBe("NotThere");

    private static SwapCommand Command(string name, string actor) => name switch
    {
        "take" => new SwapCommand.Take(actor),
        "give back" => new SwapCommand.GiveBack(),
        "decline" => new SwapCommand.Decline(),
        "cancel" => new SwapCommand.Cancel(),
        "take over" => new SwapCommand.TakeOver("s2", Hanako),
        _ => new SwapCommand.Settle(),
    };
}
