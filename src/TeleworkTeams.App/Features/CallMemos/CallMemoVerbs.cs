namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>The verbs of this slice's cards: stable, for cards stay in chats for years.</summary>
internal static class CallMemoVerbs
{
    public const string Confirm = "callMemo.confirm";
    public const string CalledBack = "callMemo.calledBack";
    public const string NotReached = "callMemo.notReached";
    public const string HandOver = "callMemo.handOver";
    public const string Open = "callMemo.open";
}
