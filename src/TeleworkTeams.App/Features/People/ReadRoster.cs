using Azure;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Connector;
using Conversations = TeleworkTeams.App.Platform.Delivery.Conversations;

namespace TeleworkTeams.App.Features.People;

/// <summary>Takes the members of the team over into the section's list. Guests and people of another section are left out.</summary>
internal sealed partial class ReadRoster(PeopleTable people, Conversations conversations, ConnectorHttp http, ServiceUrlPolicy hosts, City city, ILogger<ReadRoster> logger)
{
    private const int PageSize = 200;

    public async Task RunAsync(string sectionId, string teamId, string serviceUrl, string? botId, CancellationToken cancellationToken)
    {
        if (!hosts.IsAllowed(serviceUrl))
        {
            return;
        }

        var client = new ConnectorClient(http.Client, new Uri(serviceUrl));
        string? next = null;
        do
        {
            var page = await client.Conversations.GetConversationPagedMembersAsync(teamId, PageSize, next, cancellationToken);
            foreach (var member in page.Members ?? [])
            {
                await TakeAsync(sectionId, serviceUrl, botId, member, cancellationToken);
            }

            next = page.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
    }

    private async Task TakeAsync(string sectionId, string serviceUrl, string? botId, ChannelAccount member, CancellationToken cancellationToken)
    {
        if ((member.AadObjectId ?? Text(member, "objectId")) is not { Length: > 0 } personId || Text(member, "userRole") is "guest" or "anonymous")
        {
            return;
        }

        var row = await people.FindAsync(personId, cancellationToken);
        if (row is not null && row.SectionId != sectionId)
        {
            LogInOtherSection(sectionId);
            return;
        }

        if (row is null)
        {
            row = people.NewRow(personId);
            row.SectionId = sectionId;
            row.Name = member.Name ?? personId;
            row.From = Keys.Date(city.Today);
            try
            {
                await people.AddAsync(row, cancellationToken);
            }
            catch (RequestFailedException e) when (e.Status == 409)
            {
                return;
            }
        }

        var key = Conversations.PersonKey(personId);
        if (await conversations.FindAsync(key, cancellationToken) is null)
        {
            await conversations.HeardAsync(key, serviceUrl, null, member.Id, botId, cancellationToken);
        }
    }

    private static string? Text(ChannelAccount member, string name) =>
        member.Properties is { } more && more.TryGetValue(name, out var value) && value.ValueKind == System.Text.Json.JsonValueKind.String ? value.GetString() : null;

    [LoggerMessage(2001, LogLevel.Warning, "A member of the team of section {SectionId} is on another section's list and was left there.")]
    private partial void LogInOtherSection(string sectionId);
}
