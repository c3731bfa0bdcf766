using System.Collections.Concurrent;
using Azure;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Graph;

namespace TeleworkTeams.App.Features.People;

/// <summary>Presence of a section's people at one moment.</summary>
/// <param name="TakenAt">When it was read; shown with it.</param>
/// <param name="Stale">It could not be read afresh.</param>
/// <param name="People">One of <c>available</c>, <c>busy</c>, <c>away</c>, <c>offline</c> by person (S-27).</param>
internal sealed record PresenceReading(DateTimeOffset? TakenAt, bool Stale, IReadOnlyDictionary<string, string> People);

/// <summary>
/// Presence from Graph: read only while somebody looks, shared by all viewers for 30 s, kept in memory alone, and never stored,
/// counted or taken as absence (S-28, S-30). When Graph fails, the last reading is shown with its time and Graph is left alone for 10 s.
/// </summary>
internal sealed class PresenceQueries(GraphClient? graph, City city)
{
    private static readonly TimeSpan Shared = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Slot> _slots = new();

    public bool IsOn => graph is not null;

    public async Task<PresenceReading> OfAsync(string sectionId, IReadOnlyList<string> personIds, CancellationToken cancellationToken)
    {
        if (graph is null)
        {
            return new PresenceReading(null, false, new Dictionary<string, string>());
        }

        var slot = _slots.GetOrAdd(sectionId, _ => new Slot());
        await slot.Gate.WaitAsync(cancellationToken);
        try
        {
            var now = city.Now;
            if (slot.Reading?.TakenAt is { } taken && now < taken + Shared && now >= taken && !slot.Reading.Stale)
            {
                return slot.Reading;
            }

            if (now < slot.NotBefore && slot.Reading is not null)
            {
                return slot.Reading;
            }

            return slot.Reading = await ReadAsync(slot, personIds, now, cancellationToken);
        }
        finally
        {
            slot.Gate.Release();
        }
    }

    private async Task<PresenceReading> ReadAsync(Slot slot, IReadOnlyList<string> personIds, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            var presences = await graph!.GetPresencesByUserIdAsync(personIds, limit.Token);
            return new PresenceReading(now, false, presences.Where(p => p.Id is not null).DistinctBy(p => p.Id).ToDictionary(p => p.Id!, p => Word(p.Availability)));
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException or Azure.Identity.AuthenticationFailedException
            || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            slot.NotBefore = now + Pause;
            return slot.Reading is { } last ? last with { Stale = true } : new PresenceReading(null, true, new Dictionary<string, string>());
        }
    }

    /// <summary>https://learn.microsoft.com/graph/api/resources/presence (availability).</summary>
    private static string Word(string? availability) => availability switch
    {
        "Available" or "AvailableIdle" => "available",
        "Busy" or "BusyIdle" or "DoNotDisturb" => "busy",
        "Away" or "BeRightBack" => "away",
        _ => "offline",
    };

    private sealed class Slot
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public PresenceReading? Reading { get; set; }

        public DateTimeOffset NotBefore { get; set; }
    }
}
