using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>確認のお願い: a manager may ask a person once a day about a missing report, in that person's hours (S-21, S-36).</summary>
internal sealed partial class AskOnce(CheckInTable table, PeopleQueries people, Deliveries deliveries, City city, ILogger<AskOnce> logger)
{
    /// <summary>Null when asked now, else why not.</summary>
    public async Task<Enum?> RunAsync(Member member, CancellationToken cancellationToken)
    {
        var (person, section) = (member.Person, member.Section);
        var today = city.Today;
        var leave = await people.LeaveAsync(section.Id, person.Id, today, cancellationToken);
        if (!QuietHours.Allows(person, section, leave, city.Calendar, city.Zone, city.Now))
        {
            return CheckInProblem.OutsideHours;
        }

        var refusal = await Optimistic.RunAsync<Enum?>(async token =>
        {
            var row = await table.FindAsync(section.Id, person.Id, today, token) ?? table.NewRow(section.Id, person.Id, today);
            if (row.AskedAt is not null)
            {
                return CheckInProblem.AlreadyAsked;
            }

            if ((row.StartedAt ?? row.EndedAt) is not null)
            {
                // In the person's hours a 終業 cannot be missing yet; afterwards nobody is disturbed, and the next morning's card offers it.
                return CheckInProblem.NothingToAsk;
            }

            row.AskedAt = city.Now;
            await table.WriteAsync(row, token);
            return null;
        }, cancellationToken);
        if (refusal is null)
        {
            var now = city.Now;
            var planned = new PlannedDelivery(Keys.Part(person.Id), CheckInDeliveries.Ask, Conversations.PersonKey(person.Id), now, now + TimeSpan.FromHours(2));
            await deliveries.PlanAsync(CheckInDeliveries.Campaign(CheckInDeliveries.Ask, today, section.Id), [planned], 0, cancellationToken);
            LogAsked(section.Id);
        }

        return refusal;
    }

    [LoggerMessage(2102, LogLevel.Information, "A manager of section {SectionId} asked once about a missing report.")]
    private partial void LogAsked(string sectionId);
}
