using System.Globalization;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>Writes the activities that Teams sends to a bot, field by field (microsoft/Agents, specs/activity/protocol-activity.md).</summary>
internal sealed class ActivityWriter(ConnectorSimulatorOptions options, CityChats chats, TimeProvider time, Func<Uri> serviceUrl)
{
    public JsonObject Bot() => new() { ["id"] = "28:" + options.BotId, ["name"] = options.BotName };

    public static JsonObject Person(DemoPerson person) => new()
    {
        ["id"] = CityChats.AddressOf(person),
        ["name"] = person.Name,
        ["aadObjectId"] = person.Id,
    };

    /// <summary>An activity of the person in the conversation, with everything that all of them carry.</summary>
    public JsonObject New(string type, DemoPerson person, Conversation conversation, string locale, string? id = null)
    {
        var now = time.GetUtcNow();
        var zone = options.Zone.HasIanaId ? options.Zone.Id : "Asia/Tokyo";
        var channelData = new JsonObject { ["tenant"] = new JsonObject { ["id"] = options.TenantId } };
        if (conversation.Section is { } section)
        {
            channelData["team"] = new JsonObject { ["id"] = section.TeamId, ["name"] = section.Name, ["aadGroupId"] = section.GroupId };
            channelData["channel"] = new JsonObject { ["id"] = section.TeamId };
            channelData["teamsTeamId"] = section.TeamId;
            channelData["teamsChannelId"] = section.TeamId;
        }

        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id ?? chats.NewId(),
            ["timestamp"] = now.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["localTimestamp"] = TimeZoneInfo.ConvertTime(now, options.Zone).ToString("O", CultureInfo.InvariantCulture),
            ["localTimezone"] = zone,
            ["channelId"] = "msteams",
            ["serviceUrl"] = serviceUrl().ToString(),
            ["from"] = Person(person),
            ["recipient"] = Bot(),
            ["conversation"] = ConversationOf(conversation),
            ["channelData"] = channelData,
            ["locale"] = locale,
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "clientInfo",
                ["locale"] = locale,
                ["country"] = "JP",
                ["platform"] = "Web",
                ["timezone"] = zone,
            }),
        };
    }

    private JsonObject ConversationOf(Conversation conversation)
    {
        var item = new JsonObject
        {
            ["id"] = conversation.Id,
            ["conversationType"] = conversation.Section is null ? "personal" : "channel",
            ["tenantId"] = options.TenantId,
        };
        if (conversation.Section is not null)
        {
            item["isGroup"] = true;
        }

        return item;
    }
}
