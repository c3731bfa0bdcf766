using Azure;
using TeleworkTeams.Clients.Graph;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework.Outlook;

/// <summary>One day of one person's calendar, as far as it is ours.</summary>
internal sealed class OutlookDay(GraphClient client, OfficeZone zone, string personId, DateOnly date)
{
    /// <summary>Makes what is missing of <paramref name="wanted"/>, by transaction, and deletes what is ours and not among it.</summary>
    public async Task<OutlookNote> KeepAsync(IReadOnlyDictionary<string, Event> wanted, OutlookNote known, CancellationToken cancellationToken)
    {
        var standing = await StandingAsync(cancellationToken);
        Dictionary<string, string> kept = [];
        foreach (var (transaction, item) in wanted)
        {
            kept[transaction] = standing.GetValueOrDefault(transaction) ?? known.Events.GetValueOrDefault(transaction)
                ?? await MakeAsync(item, cancellationToken);
        }

        // What was made for the day may since have been moved to another by hand: it goes as well.
        foreach (var id in standing.Concat(known.Events).Where(e => !wanted.ContainsKey(e.Key) && e.Value.Length > 0).Select(e => e.Value).Distinct())
        {
            await client.DeleteEventAsync(personId, id, cancellationToken);
        }

        return new OutlookNote(kept);
    }

    private async Task<Dictionary<string, string>> StandingAsync(CancellationToken cancellationToken)
    {
        Dictionary<string, string> standing = [];
        var prefix = OutlookKeys.DayPrefix(personId, date);
        await foreach (var item in client.ListCalendarViewAsync(personId, zone.StartOf(date), zone.StartOf(date.AddDays(1)), cancellationToken))
        {
            if (item.Id is { } id && OutlookKeys.IsOfDay(item.TransactionId, prefix))
            {
                standing[item.TransactionId!] = id;
            }
        }

        return standing;
    }

    /// <summary>The id of the event; empty: Outlook says that it was made before, and it stands nowhere any more.</summary>
    private async Task<string> MakeAsync(Event item, CancellationToken cancellationToken)
    {
        try
        {
            return (await client.CreateEventAsync(personId, item, cancellationToken)).Id ?? "";
        }
        catch (RequestFailedException e) when (e.Status == 409 || (e.Status == 400 && e.ErrorCode == "ErrorDuplicateTransactionId"))
        {
            return (await StandingAsync(cancellationToken)).GetValueOrDefault(item.TransactionId!, "");
        }
    }
}
