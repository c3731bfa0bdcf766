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
            var note = await new OutlookDay(graph.Client, city.Zone, personId, date).KeepAsync(wanted, OutlookNote.Read(row.ActivityId), limit.Token);
            return note.Events.Count == 0 && row.ActivityId is null ? new SendOutcome.Skipped("not-in-force") : new SendOutcome.Sent("", note.ToString());
        }
        catch (RequestFailedException e)
        {
            return OutlookOutcome.Of(e, row.Attempt);
        }
        catch (Exception e) when ((e is OperationCanceledException or AggregateException) && !cancellationToken.IsCancellationRequested)
        {
            return OutlookOutcome.NoAnswer(row.Attempt);
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

        var pattern = member.Section.PatternOf(member.Person, date, city.Calendar);
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
}
