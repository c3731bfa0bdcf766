using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The cards of the rota, rendered from what is published at the moment of sending.</summary>
internal sealed class DutyDeliveries(DutyQueries duty, PeopleQueries people, City city, IOptions<TabOptions> tab)
{
    /// <summary>The page of the tab that the cards lead to.</summary>
    public const string Page = "duty";

    public static IEnumerable<DeliveryKind> Kinds =>
    [
        new(DutyCampaigns.Week, (services, row, token) => services.GetRequiredService<DutyDeliveries>().RenderWeekAsync(row, token)),
        new(DutyCampaigns.Month, (services, row, token) => services.GetRequiredService<DutyDeliveries>().RenderMonthAsync(row, token)),
    ];

    private async Task<DeliveryContent> RenderWeekAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var (_, sectionId) = DutyCampaigns.Read(row);
        var monday = DateOnly.ParseExact(row.RowKey, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var section = await people.SectionAsync(sectionId, cancellationToken);
        var slots = await duty.OnAsync(sectionId, monday, monday.AddDays(6), cancellationToken);
        if (section is null || (slots.Count == 0 && row.ActivityId is null))
        {
            return new DeliveryContent.Skip("nothing-published");
        }

        return new DeliveryContent.Message(Activity.CreateMessage(
            WeekCard.Build(city.Language, section.Name, monday, slots, await NamesAsync(sectionId, cancellationToken), tab.Value.Page(Page), row.IsResend),
            WeekCard.Title(city.Language, section.Name, monday)));
    }

    private async Task<DeliveryContent> RenderMonthAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var (month, sectionId) = DutyCampaigns.Read(row);
        var personId = Uri.UnescapeDataString(row.Recipient["p|".Length..]);
        if (await people.FindMemberAsync(personId, cancellationToken) is not { } member || member.Section.Id != sectionId)
        {
            return new DeliveryContent.Skip("not-a-member");
        }

        var turns = await duty.PersonTurnsAsync(sectionId, personId, month, month.AddMonths(1).AddDays(-1), cancellationToken);
        if (row.ActivityId is null && !turns.Any(t => t.Shift.Date >= city.Today))
        {
            return new DeliveryContent.Skip("no-turns");
        }

        return new DeliveryContent.Message(Activity.CreateMessage(
            MonthTurnsCard.Build(member.Language, month, personId, turns, await NamesAsync(sectionId, cancellationToken), tab.Value.Page(Page), row.IsResend),
            MonthTurnsCard.Title(member.Language, month)));
    }

    private async Task<IReadOnlyDictionary<string, string>> NamesAsync(string sectionId, CancellationToken cancellationToken) =>
        (await people.PeopleOfAsync(sectionId, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
}
