using Azure;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Throws a draft away; what is published stays as it is.</summary>
internal sealed class DiscardDraft(DutyTable table, GatherRota gather)
{
    public async Task<RotaOutcome> RunAsync(Section section, DateOnly month, string eTag, CancellationToken cancellationToken)
    {
        var facts = await gather.MonthAsync(section, month, cancellationToken);
        if (facts.Draft is not { } draft)
        {
            return RotaOutcome.NoDraft;
        }

        if (facts.ETag != eTag)
        {
            return RotaOutcome.Stale;
        }

        try
        {
            await table.WriteAsync([DutyTable.Remove(draft), .. facts.DraftRows.Values.Select(DutyTable.Remove)], cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return RotaOutcome.Stale;
        }

        return new RotaOutcome.Done(facts with { Draft = null });
    }
}
