using System.Globalization;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Wire;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>Who is in a conversation, and what a team is called.</summary>
internal sealed class Roster(CityChats chats, string tenantId)
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    /// <summary>Null: the app is there.</summary>
    public static WireAnswer? RefuseWithout(CityChats chats, Conversation conversation) => chats.HasApp(conversation)
        ? null
        : WireAnswer.Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public WireAnswer All(Conversation conversation) =>
        RefuseWithout(chats, conversation) ?? new WireAnswer(200, Accounts(MembersOf(conversation)));

    public WireAnswer Page(Conversation conversation, WireRequest request)
    {
        if (RefuseWithout(chats, conversation) is { } refusal)
        {
            return refusal;
        }

        // Teams takes 50 to 500 a page and moves other sizes into that range.
        var size = int.TryParse(request.Query["pageSize"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, SmallestPage, LargestPage)
            : 200;
        var token = request.Query["continuationToken"].ToString();
        var from = 0;
        if (token.Length > 0 && !(token.StartsWith("page-", StringComparison.Ordinal)
            && int.TryParse(token[5..], NumberStyles.None, CultureInfo.InvariantCulture, out from)))
        {
            return ConnectorService.Bad("Invalid continuation token.");
        }

        var members = MembersOf(conversation).ToList();
        var page = new JsonObject { ["members"] = Accounts(members.Skip(from).Take(size)) };
        if (from + size < members.Count)
        {
            page["continuationToken"] = $"page-{from + size}";
        }

        return new WireAnswer(200, page);
    }

    public WireAnswer Member(Conversation conversation, string id) =>
        RefuseWithout(chats, conversation)
        ?? (chats.FindPerson(id) is { } person && MembersOf(conversation).Contains(person)
            ? new WireAnswer(200, Account(person))
            : WireAnswer.Error(404, "MemberNotFoundInConversation", "Member not found in conversation."));

    public WireAnswer Team(Conversation conversation) => conversation.Section is not { } section
        ? ConnectorService.NotFound()
        : RefuseWithout(chats, conversation) ?? new WireAnswer(200, new JsonObject
        {
            ["id"] = section.TeamId,
            ["name"] = section.Name,
            ["aadGroupId"] = section.GroupId,
            ["type"] = "standard",
            ["tenantId"] = tenantId,
            ["channelCount"] = 1,
            ["memberCount"] = chats.City.PeopleOf(section).Count(),
        });

    private IEnumerable<DemoPerson> MembersOf(Conversation conversation) =>
        conversation.Section is { } section ? chats.City.PeopleOf(section) : [conversation.Person!];

    private JsonArray Accounts(IEnumerable<DemoPerson> people) => new([.. people.Select(Account)]);

    private JsonObject Account(DemoPerson person) => new()
    {
        ["id"] = CityChats.AddressOf(person),
        ["name"] = person.Name,
        ["objectId"] = person.Id,
        ["aadObjectId"] = person.Id,
        ["givenName"] = person.GivenName,
        ["surname"] = person.FamilyName,
        ["email"] = person.Email,
        ["userPrincipalName"] = person.Email,
        ["tenantId"] = tenantId,
        ["userRole"] = "user",
    };
}
