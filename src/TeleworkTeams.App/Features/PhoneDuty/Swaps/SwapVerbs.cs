namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Verbs of the cards about swaps.</summary>
internal static class SwapVerbs
{
    public const string Choose = "duty.swap.choose";
    public const string Ask = "duty.swap.ask";
    public const string Take = "duty.swap.take";
    public const string Decline = "duty.swap.decline";
    public const string GiveBack = "duty.swap.giveBack";
    public const string Cancel = "duty.swap.cancel";
    public const string TakeOver = "duty.swap.takeOver";
}
