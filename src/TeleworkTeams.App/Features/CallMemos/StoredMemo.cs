using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>How a step ended.</summary>
/// <param name="Decision">What the rules said.</param>
/// <param name="Row">As it is stored now; null: there is none.</param>
internal sealed record StoredMemo(CallMemoDecision Decision, CallMemoRow? Row)
{
    /// <summary>The memo as it stands, for those who may see where it stands.</summary>
    public CallMemo? Memo => Decision switch
    {
        CallMemoDecision.Accepted accepted => accepted.Memo,
        CallMemoDecision.AlreadyDone done => done.Memo,
        _ => Row?.ToMemo(),
    };

    public CallMemoDecision.Refused? Refused => Decision as CallMemoDecision.Refused;
}
