using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Wire;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>The Bot Connector's REST surface as Teams answers it (v3; microsoft/botbuilder-dotnet, libraries/Swagger/ConnectorAPI.json).</summary>
internal sealed class ConnectorService(CityChats chats, ConnectorSimulatorOptions options, Func<Uri> serviceUrl)
{
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    public (string? Person, string? Conversation) Subject(string path, WireRequest? request)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["v3", "conversations", var id, ..])
        {
            return (chats.TryFind(id, out var conversation) ? conversation.Person?.Id : null, id);
        }

        var member = request?.Json()?["members"] is JsonArray { Count: 1 } members ? CardReader.TextOf(members[0], "id") : null;
        return member is not null && chats.FindPerson(member) is { } person ? (person.Id, CityChats.PersonalId(person)) : (null, null);
    }

    public WireAnswer Handle(WireRequest request) => (request.Method, request.Segments) switch
    {
        ("POST", ["v3", "conversations"]) => Create(request),
        ("POST", ["v3", "conversations", var id, "activities"]) => In(id, conversation => Send(conversation, request, null)),
        ("POST", ["v3", "conversations", var id, "activities", var activity]) => In(id, conversation => Send(conversation, request, activity)),
        ("PUT", ["v3", "conversations", var id, "activities", var activity]) => In(id, conversation => Update(conversation, request, activity)),
        ("DELETE", ["v3", "conversations", var id, "activities", var activity]) => In(id, conversation => chats.Delete(conversation, activity)
            ? new WireAnswer(200, ActivityId: activity)
            : NoActivity()),
        ("GET", ["v3", "conversations", var id, "pagedmembers"]) => In(id, conversation => PagedMembers(conversation, request)),
        ("GET", ["v3", "conversations", var id, "members", var member]) => In(id, conversation => Member(conversation, member)),
        ("GET", ["v3", "conversations", var id, "members"]) => In(id, conversation => new WireAnswer(200, Accounts(MembersOf(conversation)))),
        ("GET", ["v3", "teams", var id]) => In(id, Team),
        ("GET", ["v3", "teams", var id, "conversations"]) => In(id, conversation => conversation.Section is { } section
            ? new WireAnswer(200, new JsonObject { ["conversations"] = new JsonArray(new JsonObject { ["id"] = section.TeamId }) })
            : NotFound()),
        _ => WireAnswer.Error(404, "ServiceError", $"No such operation: {request.Method} {string.Join('/', request.Segments)}."),
    };

    private WireAnswer Create(WireRequest request)
    {
        if (request.Json() is not { } body)
        {
            return Bad("The request's body is not a JSON object.");
        }

        if (body["isGroup"] is JsonValue group && group.TryGetValue<bool>(out var isGroup) && isGroup)
        {
            return Bad("Creating a group conversation is not supported for bots.");
        }

        var tenant = CardReader.TextOf(body, "tenantId") ?? CardReader.TextOf(body["channelData"]?["tenant"], "id");
        if (string.IsNullOrEmpty(tenant))
        {
            return Bad("The 'tenantId' field is required.");
        }

        if (tenant != options.TenantId)
        {
            return Bad("Unknown tenant.");
        }

        if (body["bot"] is JsonObject bot && CardReader.TextOf(bot, "id") is { } botId && botId != "28:" + options.BotId && botId != options.BotId)
        {
            return Bad("The bot's id is not that of the caller.");
        }

        if (body["members"] is not JsonArray { Count: 1 } members || CardReader.TextOf(members[0], "id") is not { } memberId)
        {
            return Bad("Exactly one member with an 'id' is required.");
        }

        if (chats.FindPerson(memberId) is not { } person)
        {
            return Bad("Invalid user identity in provided tenant.");
        }

        var conversation = chats.Personal(person);
        if (RefuseSending(conversation) is { } refusal)
        {
            return refusal;
        }

        string? activityId = null;
        if (body["activity"] is { } first)
        {
            if (ActivityChecks.Refuse(first as JsonObject) is { } wrong)
            {
                return wrong;
            }

            activityId = Deliver(conversation, (JsonObject)first, null);
        }

        var answer = new JsonObject { ["id"] = conversation.Id, ["serviceUrl"] = serviceUrl().ToString() };
        if (activityId is not null)
        {
            answer["activityId"] = activityId;
        }

        return new WireAnswer(201, answer, activityId);
    }

    private WireAnswer Send(Conversation conversation, WireRequest request, string? replyTo)
    {
        var activity = request.Json();
        if (RefuseSending(conversation) is { } refusal)
        {
            return refusal;
        }

        if (ActivityChecks.Refuse(activity) is { } wrong)
        {
            return wrong;
        }

        if (CardReader.TypeOf(activity!) == "typing")
        {
            return new WireAnswer(202, new JsonObject());
        }

        var id = Deliver(conversation, activity!, replyTo);
        return new WireAnswer(201, new JsonObject { ["id"] = id }, id);
    }

    private string Deliver(Conversation conversation, JsonObject activity, string? replyTo) =>
        chats.AddFromBot(conversation, activity, options.BotName, replyTo).Id;

    private WireAnswer Update(Conversation conversation, WireRequest request, string id)
    {
        var activity = request.Json();
        return RefuseSending(conversation) ?? ActivityChecks.Refuse(activity)
            ?? (chats.Update(conversation, id, activity!) ? new WireAnswer(200, new JsonObject { ["id"] = id }, id) : NoActivity());
    }

    private WireAnswer? RefuseSending(Conversation conversation) =>
        chats.IsBlocked(conversation) && conversation.Person is not null
            ? WireAnswer.Error(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.")
            : RefuseRoster(conversation);

    private WireAnswer? RefuseRoster(Conversation conversation) => chats.HasApp(conversation)
        ? null
        : WireAnswer.Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    private WireAnswer PagedMembers(Conversation conversation, WireRequest request)
    {
        if (RefuseRoster(conversation) is { } refusal)
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
            return Bad("Invalid continuation token.");
        }

        var members = MembersOf(conversation).ToList();
        var page = new JsonObject { ["members"] = Accounts(members.Skip(from).Take(size)) };
        if (from + size < members.Count)
        {
            page["continuationToken"] = $"page-{from + size}";
        }

        return new WireAnswer(200, page);
    }

    private WireAnswer Member(Conversation conversation, string id) =>
        RefuseRoster(conversation)
        ?? (chats.FindPerson(id) is { } person && MembersOf(conversation).Contains(person)
            ? new WireAnswer(200, Account(person))
            : WireAnswer.Error(404, "MemberNotFoundInConversation", "Member not found in conversation."));

    private WireAnswer Team(Conversation conversation) => conversation.Section is not { } section
        ? NotFound()
        : RefuseRoster(conversation) ?? new WireAnswer(200, new JsonObject
        {
            ["id"] = section.TeamId,
            ["name"] = section.Name,
            ["aadGroupId"] = section.GroupId,
            ["type"] = "standard",
            ["tenantId"] = options.TenantId,
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
        ["tenantId"] = options.TenantId,
        ["userRole"] = "user",
    };

    private WireAnswer In(string id, Func<Conversation, WireAnswer> work) =>
        chats.TryFind(id, out var conversation) ? work(conversation)
        : id.StartsWith("a:", StringComparison.Ordinal) || id.StartsWith("19:", StringComparison.Ordinal) ? NotFound()
        : Bad("Invalid conversation id.");

    private static WireAnswer Bad(string message) => WireAnswer.Error(StatusCodes.Status400BadRequest, "BadSyntax", message);

    private static WireAnswer NotFound() => WireAnswer.Error(404, "ConversationNotFound", "Conversation not found.");

    private static WireAnswer NoActivity() =>
        WireAnswer.Error(404, "ActivityNotFoundInConversation", "The activity ID provided could not be found in the conversation.");
}
