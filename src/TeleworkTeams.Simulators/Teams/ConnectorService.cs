using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeleworkTeams.Simulators.Wire;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>The Bot Connector's REST surface as Teams answers it (v3; microsoft/botbuilder-dotnet, libraries/Swagger/ConnectorAPI.json).</summary>
internal sealed class ConnectorService(CityChats chats, ConnectorSimulatorOptions options, Func<Uri> serviceUrl)
{
    private readonly Roster roster = new(chats, options.TenantId);

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
        ("GET", ["v3", "conversations", var id, "pagedmembers"]) => In(id, conversation => roster.Page(conversation, request)),
        ("GET", ["v3", "conversations", var id, "members", var member]) => In(id, conversation => roster.Member(conversation, member)),
        ("GET", ["v3", "conversations", var id, "members"]) => In(id, conversation => roster.All(conversation)),
        ("GET", ["v3", "teams", var id]) => In(id, roster.Team),
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
            if (ActivityChecks.Refuse(first as JsonObject, request.Bytes) is { } wrong)
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

        if (ActivityChecks.Refuse(activity, request.Bytes) is { } wrong)
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
        return RefuseSending(conversation) ?? ActivityChecks.Refuse(activity, request.Bytes)
            ?? (chats.Update(conversation, id, activity!) ? new WireAnswer(200, new JsonObject { ["id"] = id }, id) : NoActivity());
    }

    private WireAnswer? RefuseSending(Conversation conversation) =>
        chats.IsBlocked(conversation) && conversation.Person is not null
            ? WireAnswer.Error(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.")
            : Roster.RefuseWithout(chats, conversation);

    private WireAnswer In(string id, Func<Conversation, WireAnswer> work) =>
        chats.TryFind(id, out var conversation) ? work(conversation)
        : id.StartsWith("a:", StringComparison.Ordinal) || id.StartsWith("19:", StringComparison.Ordinal) ? NotFound()
        : Bad("Invalid conversation id.");

    internal static WireAnswer Bad(string message) => WireAnswer.Error(StatusCodes.Status400BadRequest, "BadSyntax", message);

    internal static WireAnswer NotFound() => WireAnswer.Error(404, "ConversationNotFound", "Conversation not found.");

    private static WireAnswer NoActivity() =>
        WireAnswer.Error(404, "ActivityNotFoundInConversation", "The activity ID provided could not be found in the conversation.");
}
