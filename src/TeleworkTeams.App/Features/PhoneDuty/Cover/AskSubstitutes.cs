using System.Security.Cryptography;
using System.Text;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>
/// Somebody with a turn of today is away: an urgent swap asks the others one after the other. Its id is made of shift and person, so that
/// a turn is searched for once, however often this looks and whichever replica does.
/// </summary>
internal sealed class AskSubstitutes(ChangeSwap change, SwapStore swaps)
{
    /// <summary>How long one person has to answer before the next is asked.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Begins the search, or asks the next.</summary>
    public async Task RunAsync(string sectionId, string shiftId, string personId, string? leadId, CancellationToken cancellationToken)
    {
        var about = new SwapAbout(sectionId, "", IdOf(shiftId, personId), shiftId, personId);
        if (await swaps.FindAsync(sectionId, about.SwapId, cancellationToken) is not { } row)
        {
            var begun = await change.RunAsync(about, new SwapCommand.Ask(about.SwapId, personId, null, null) { IsUrgent = true, LeadId = leadId }, null, cancellationToken);
            if (begun?.Decision is not SwapDecision.Accepted)
            {
                return;
            }
        }
        else if (row.ToSwap().State != SwapState.Open)
        {
            return;
        }

        await change.RunAsync(about, new SwapCommand.AskNext(Patience), null, cancellationToken);
    }

    /// <summary>The person is there after all.</summary>
    public Task EndAsync(string sectionId, string swapId, CancellationToken cancellationToken) =>
        change.RunAsync(new SwapAbout(sectionId, "", swapId), new SwapCommand.Cancel(), null, cancellationToken);

    private static string IdOf(string shiftId, string personId) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"substitute|{shiftId}|{personId}")).AsSpan(0, 16)).ToString("N");
}
