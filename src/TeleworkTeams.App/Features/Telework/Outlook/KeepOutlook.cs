using System.Globalization;
using Azure;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Graph;

namespace TeleworkTeams.App.Features.Telework.Outlook;

/// <summary>
/// Makes a person's calendar say of one day what is in force for it at this moment: what is missing is made, what is ours and not
/// wanted is deleted, everything else is left alone. Repeating it at any point, however a call ended, comes to the same.
/// </summary>
internal sealed class KeepOutlook(TeleworkQueries telework, PeopleQueries people, SatelliteOfficeQueries sites, City city, OutlookGraph? graph)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Pauses after a failure without Retry-After, by attempt: an outage of some hours loses nothing.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(4)];

    public static DeliveryKind Delivery { get; } = DeliveryKind.Effect(OutlookKeys.Kind, (services, row, token) => services.GetRequiredService<KeepOutlook>().RunAsync(row, token));

    public async Task<SendOutcome> RunAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        if (graph is null)
        {
            return new SendOutcome.Skipped("off");
        }

        var (date, sectionId, personId) = OutlookKeys.Read(row);
        var wanted = await WantedAsync(sectionId, personId, date, cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var note = await KeepAsync(graph.Client, personId, date, wanted, OutlookNote.Read(row.ActivityId), limit.Token);
            return note.Events.Count == 0 && row.ActivityId is null ? new SendOutcome.Skipped("not-in-force") : new SendOutcome.Sent("", note.ToString());
        }
        catch (RequestFailedException e)
        {
            return OutcomeOf(e, row.Attempt);
        }
        catch (Exception e) when (e is OperationCanceledException or AggregateException && !cancellationToken.IsCancellationRequested)
        {
            return new SendOutcome.Temporary("graph-timeout", PauseAfter(row.Attempt));
        }
    }

    /// <summary>The events that should stand, by transaction.</summary>
    private async Task<Dictionary<string, Event>> WantedAsync(string sectionId, string personId, DateOnly date, CancellationToken cancellationToken)
    {
        Dictionary<string, Event> wanted = [];
        if (await people.FindMemberAsync(personId, cancellationToken) is not { } member || !await people.WritesOutlookAsync(personId, cancellationToken))
        {
            return wanted;
        }

        var pattern = member.Section.PatternOf(member.Person);
        foreach (var day in (await telework.BetweenAsync(sectionId, personId, date, date, cancellationToken)).Where(d => d.IsInForce))
        {
            if (await telework.FindAsync(sectionId, personId, day.ApplicationId, cancellationToken) is { } application)
            {
                var site = day.SiteId is { } id ? (await sites.SitesAsync(cancellationToken)).FirstOrDefault(s => s.Id == id)?.Name : null;
                var transaction = OutlookKeys.Transaction(personId, day, application.Round);
                wanted[transaction] = OutlookEvents.Of(member.Language, day, site, pattern, city.Zone.Id, transaction);
            }
        }

        return wanted;
    }

    private async Task<OutlookNote> KeepAsync(
        GraphClient client, string personId, DateOnly date, Dictionary<string, Event> wanted, OutlookNote known, CancellationToken cancellationToken)
    {
        var standing = await StandingAsync(client, personId, date, cancellationToken);
        Dictionary<string, string> kept = [];
        foreach (var (transaction, item) in wanted)
        {
            kept[transaction] = standing.GetValueOrDefault(transaction) ?? known.Events.GetValueOrDefault(transaction)
                ?? await MakeAsync(client, personId, date, item, cancellationToken);
        }

        // What was made for the day may since have been moved to another by hand: it goes as well.
        foreach (var id in standing.Concat(known.Events).Where(e => !wanted.ContainsKey(e.Key) && e.Value.Length > 0).Select(e => e.Value).Distinct())
        {
            await client.DeleteEventAsync(personId, id, cancellationToken);
        }

        return new OutlookNote(kept);
    }

    private async Task<Dictionary<string, string>> StandingAsync(GraphClient client, string personId, DateOnly date, CancellationToken cancellationToken)
    {
        Dictionary<string, string> standing = [];
        var prefix = OutlookKeys.DayPrefix(personId, date);
        await foreach (var item in client.ListCalendarViewAsync(personId, city.Zone.StartOf(date), city.Zone.StartOf(date.AddDays(1)), cancellationToken))
        {
            if (item.Id is { } id && OutlookKeys.IsOfDay(item.TransactionId, prefix))
            {
                standing[item.TransactionId!] = id;
            }
        }

        return standing;
    }

    /// <summary>The id of the event; empty: Outlook says that it was made before, and it stands nowhere any more.</summary>
    private async Task<string> MakeAsync(GraphClient client, string personId, DateOnly date, Event item, CancellationToken cancellationToken)
    {
        try
        {
            return (await client.CreateEventAsync(personId, item, cancellationToken)).Id ?? "";
        }
        catch (RequestFailedException e) when (e.Status == 409 || (e.Status == 400 && e.ErrorCode == "ErrorDuplicateTransactionId"))
        {
            return (await StandingAsync(client, personId, date, cancellationToken)).GetValueOrDefault(item.TransactionId!, "");
        }
    }

    private static SendOutcome OutcomeOf(RequestFailedException e, int attempt) => e.Status switch
    {
        403 => new SendOutcome.Unreachable("calendar-forbidden"),
        404 => new SendOutcome.Unreachable("no-mailbox"),
        0 or 401 or 408 or 409 or 429 or >= 500 => new SendOutcome.Temporary(FormattableString.Invariant($"graph-{e.Status}"), RetryAfter(e) ?? PauseAfter(attempt)),
        _ => new SendOutcome.Rejected(FormattableString.Invariant($"graph-{e.Status}")),
    };

    private static TimeSpan? RetryAfter(RequestFailedException e) =>
        e.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) == true
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;

    private static TimeSpan PauseAfter(int attempt) => Pauses[Math.Clamp(attempt - 1, 0, Pauses.Length - 1)];
}
