using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.App.Features.People;

/// <summary>The two welcomes.</summary>
internal sealed class PeopleDeliveries(PeopleQueries queries, SectionTable sections, City city, IOptions<TabOptions> tab)
{
    public const string Welcome = "people.welcome";
    public const string TeamWelcome = "people.teamWelcome";

    public static IEnumerable<DeliveryKind> Kinds =>
    [
        new(Welcome, (services, row, token) => services.GetRequiredService<PeopleDeliveries>().RenderWelcomeAsync(row, token)),
        new(TeamWelcome, (services, row, token) => services.GetRequiredService<PeopleDeliveries>().RenderTeamWelcomeAsync(row, token)),
    ];

    private async Task<DeliveryContent> RenderWelcomeAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var member = await queries.FindMemberAsync(Uri.UnescapeDataString(row.Recipient["p|".Length..]), cancellationToken);
        var language = member?.Language ?? city.Language;
        return new DeliveryContent.Message(Activity.CreateMessage(PeopleCards.Welcome(language, member?.Section.Name), PeopleTexts.Get(language, "Welcome.Title")));
    }

    private async Task<DeliveryContent> RenderTeamWelcomeAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var section = await sections.FindAsync(Uri.UnescapeDataString(row.Recipient["c|".Length..]), cancellationToken);
        if (section is null)
        {
            return new DeliveryContent.Skip("no-section");
        }

        var installer = section.InstalledBy is { } id ? await queries.FindMemberAsync(id, cancellationToken) : null;
        var card = PeopleCards.TeamWelcome(city.Language, section.Name, installer?.Person.Name, tab.Value.Page("settings"));
        return new DeliveryContent.Message(Activity.CreateMessage(card, PeopleTexts.Get(city.Language, "TeamWelcome.Title", section.Name)));
    }
}
