using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Simulators.Staff;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Local.Day;

/// <summary>Counts a day from the storage and compares it with what people were told and what the connector saw.</summary>
internal static class CountDay
{
    private static readonly string[] Kinds = [CheckInDeliveries.Day, CheckInDeliveries.Midday, CheckInDeliveries.Evening, CheckInDeliveries.Digest];

    public static async Task<DayFigures> RunAsync(IServiceProvider app, ConnectorSimulator connector, SimulatedStaff staff, DateOnly date, CancellationToken cancellationToken)
    {
        var queries = app.GetRequiredService<PeopleQueries>();
        var table = app.GetRequiredService<CheckInTable>();
        var city = app.GetRequiredService<App.Platform.Time.City>();
        var deliveries = app.GetRequiredService<Deliveries>();
        List<DeliveryRow> rows = [];
        Dictionary<string, CheckIn> records = [];
        var missingStart = 0;
        foreach (var section in await queries.SectionsAsync(cancellationToken))
        {
            foreach (var kind in Kinds)
            {
                await foreach (var row in deliveries.OfAsync(CheckInDeliveries.Campaign(kind, date, section.Id), cancellationToken))
                {
                    rows.Add(row);
                }
            }

            await foreach (var row in TeleworkCardsAsync(deliveries, section.Id, date, cancellationToken))
            {
                rows.Add(row);
            }

            foreach (var row in await table.BetweenAsync(section.Id, null, date, date, cancellationToken))
            {
                records[row.PersonId] = row.ToCheckIn(city.Zone);
            }

            var leaves = (await queries.LeavesAsync(section.Id, date, date, cancellationToken)).ToDictionary(l => l.PersonId);
            missingStart += (await queries.PeopleOfAsync(section.Id, cancellationToken)).Count(p =>
                DayStanding.Of(p, section, date, records.GetValueOrDefault(p.Id), leaves.GetValueOrDefault(p.Id), city.Calendar, city.Zone, city.Now)
                    .Marks.Any(m => m is DayMark.Unregistered or DayMark.StartMissing));
        }

        // One report a person: a start that was confirmed twice is still one start.
        var confirmed = staff.Confirmed.Where(c => c.Date == date).ToList();
        var starts = confirmed.Where(c => c.Kind == StaffActionKind.Start).Select(c => c.PersonId).Distinct().ToList();
        var ends = confirmed.Where(c => c.Kind == StaffActionKind.End).Select(c => c.PersonId).Distinct().ToList();
        var corrections = confirmed.Where(c => c.Kind == StaffActionKind.Correct).Select(c => c.PersonId).Distinct().ToList();
        var sent = rows.Where(r => r.ActivityId is not null).ToList();
        var seen = connector.Delivered.Select(d => d.Id).ToHashSet();
        return new DayFigures
        {
            Date = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Staff = connector.City.People.Count,
            Planned = rows.Count,
            Sent = sent.Count,
            Unknown = rows.Count(r => r is { ActivityId: null, State: DeliveryState.Unknown or DeliveryState.Unconfirmed or DeliveryState.Sending }),
            Unreachable = rows.Count(r => r is { ActivityId: null, State: DeliveryState.Unreachable }),
            Skipped = rows.Count(r => r is { ActivityId: null, State: DeliveryState.Skipped }),
            Failed = rows.Count(r => r is { ActivityId: null, State: DeliveryState.Expired or DeliveryState.Rejected }),
            Answered = starts.Count,
            Stored = records.Values.Count(r => r.StartedAt is not null),
            Ended = records.Values.Count(r => r.EndedAt is not null),
            MissingStart = missingStart,
            MissingEnd = records.Values.Count(r => r is { StartedAt: not null, EndedAt: null }),
            Corrected = records.Values.Count(r => r.History.Count > 0),
            ByPlace = records.Values.Where(r => r.Place is not null).CountBy(r => CheckInForm.Word(r.Place!.Value)).OrderBy(p => p.Key).ToDictionary(),
            FalseSuccess = starts.Count(p => records.GetValueOrDefault(p)?.StartedAt is null)
                + ends.Count(p => records.GetValueOrDefault(p)?.EndedAt is null)
                + corrections.Count(p => records.GetValueOrDefault(p)?.History.Count is null or 0),
            Digests = rows.Count(r => r.Kind == CheckInDeliveries.Digest && r.ActivityId is not null),
            Delivered = connector.Delivered.Count,
            Duplicates = connector.Duplicates.Count,
            Lost = sent.Count(r => !seen.Contains(r.ActivityId!)),
            BotFaults = connector.BotFaults.Count,
        };
    }

    /// <summary>Cards about applications that were made on the day or up to two weeks before.</summary>
    private static async IAsyncEnumerable<DeliveryRow> TeleworkCardsAsync(
        Deliveries deliveries, string sectionId, DateOnly date, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var made = date.AddDays(-14); made <= date; made = made.AddDays(1))
        {
            await foreach (var row in deliveries.OfAsync(TeleworkDeliveries.Campaign(made, sectionId), cancellationToken))
            {
                yield return row;
            }
        }
    }
}
