namespace TeleworkTeams.App.Features.Telework;

/// <summary>The verbs of this slice's cards: stable, for cards stay in chats for years.</summary>
internal static class TeleworkVerbs
{
    public const string Approve = "telework.approve";
    public const string SendBack = "telework.sendBack";
    public const string Open = "telework.open";
    public const string Apply = "telework.apply";
    public const string Withdraw = "telework.withdraw";
}
