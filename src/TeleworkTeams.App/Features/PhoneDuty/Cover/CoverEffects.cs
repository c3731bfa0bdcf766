using System.Globalization;
using Azure;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>The cards about cover, as delivery rows in the readers' hours.</summary>
internal sealed partial class CoverEffects(Deliveries deliveries, DutyEffects duty, ConflictTable conflicts, PeopleQueries people, City city, ILogger<CoverEffects> logger)
{
    private const int DaysAhead = 14;
    private static readonly TimeSpan UsefulFor = TimeSpan.FromDays(2);
    private static readonly TimeSpan UpdateFor = TimeSpan.FromHours(12);

    /// <summary>Turns changed hands by a lead: those concerned are told once, standing cards follow.</summary>
    public async Task TurnsChangedAsync(DutyOutlook outlook, IReadOnlyList<DutyChange> made, string actorId, CancellationToken cancellationToken)
    {
        try
        {
            var section = outlook.Facts.Section;
            string[] persons = [.. made.SelectMany(c => new[] { c.FromId, c.ToId }).OfType<string>().Distinct()];
            DateOnly[] dates = [.. made.Select(c => outlook.Shift(c.ShiftId)!.Date).Distinct()];
            await duty.ChangedAsync(section.Id, dates, persons, cancellationToken);
            var leaves = await LeavesAsync(section, cancellationToken);
            var change = city.Now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
            List<PlannedDelivery> planned = [];
            foreach (var person in outlook.Facts.People.Where(p => persons.Contains(p.Id) && p.Id != actorId))
            {
                var due = NextAllowed(person, section, leaves);
                planned.Add(new PlannedDelivery(
                    CoverDeliveries.TurnsKey(person.Id, change), CoverDeliveries.Turns, Conversations.PersonKey(person.Id), due, due + UsefulFor,
                    string.Join('\n', made.Where(c => c.FromId == person.Id || c.ToId == person.Id).Select(c => c.ShiftId).Distinct())));
            }

            await deliveries.PlanAsync(CoverDeliveries.Campaign(city.Today, section.Id), planned, 0, cancellationToken);
            var told = await conflicts.BetweenAsync(section.Id, dates.Min(), dates.Max(), cancellationToken);
            await RefreshAsync(section.Id, told.Where(t => made.Any(c => c.ShiftId == t.ShiftId)), cancellationToken);
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            // The turns are stored and that is what the lead is told.
            LogNotFollowed(e.GetType().Name);
        }
    }

    /// <summary>Cards that stand say how it is now.</summary>
    public async Task RefreshAsync(string sectionId, IEnumerable<ConflictRow> told, CancellationToken cancellationToken)
    {
        var now = city.Now;
        foreach (var row in told.DistinctBy(t => t.CardKey))
        {
            await deliveries.ArmAsync(
                CampaignOf(row, sectionId), new PlannedDelivery(row.CardKey, CoverDeliveries.Conflict, Conversations.PersonKey(row.LeadId), now, now + UpdateFor), onlyIfSent: true, cancellationToken);
        }
    }

    /// <summary>The card of conflicts that were found together; planning it again changes nothing.</summary>
    public async Task TellConflictAsync(Section section, IReadOnlyList<Person> members, ConflictRow told, DateTimeOffset until, long fence, CancellationToken cancellationToken)
    {
        if (members.FirstOrDefault(m => m.Id == told.LeadId) is { } lead)
        {
            var due = NextAllowed(lead, section, await LeavesAsync(section, cancellationToken));
            await deliveries.PlanAsync(
                CampaignOf(told, section.Id), [new PlannedDelivery(told.CardKey, CoverDeliveries.Conflict, Conversations.PersonKey(lead.Id), due, until > due ? until : due + UsefulFor)], fence, cancellationToken);
        }
    }

    public async Task TellGapsAsync(Section section, IReadOnlyList<Person> members, DateOnly date, IReadOnlyList<string> leads, long fence, CancellationToken cancellationToken)
    {
        var leaves = await LeavesAsync(section, cancellationToken);
        var until = city.Zone.At(date, new TimeOnly(12, 0));
        await deliveries.PlanAsync(
            CoverDeliveries.Campaign(date, section.Id),
            [
                .. members.Where(m => leads.Contains(m.Id)).Select(m => new PlannedDelivery(
                    CoverDeliveries.GapKey(date, m.Id), CoverDeliveries.Gap, Conversations.PersonKey(m.Id), NextAllowed(m, section, leaves), until)),
            ],
            fence, cancellationToken);
    }

    private string CampaignOf(ConflictRow row, string sectionId) => CoverDeliveries.Campaign(city.Zone.DateOf(row.FoundAt), sectionId);

    private async Task<IReadOnlyList<Leave>> LeavesAsync(Section section, CancellationToken cancellationToken) =>
        await people.LeavesAsync(section.Id, city.Today, city.Today.AddDays(DaysAhead), cancellationToken);

    private DateTimeOffset NextAllowed(Person person, Section section, IReadOnlyList<Leave> leaves) => QuietHours.NextAllowed(
        person, section, date => leaves.FirstOrDefault(l => l.PersonId == person.Id && l.Date == date), city.Calendar, city.Zone, city.Now);

    [LoggerMessage(2502, LogLevel.Error, "Turns are stored, but the cards about their cover could not be planned ({Reason}).")]
    private partial void LogNotFollowed(string reason);
}
