using System.Text.Json;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Simulators.Chat;

/// <summary>What the pages read.</summary>
internal sealed class ChatView(ConnectorSimulator simulator, CityChats chats, ConnectorSimulatorOptions options, TimeProvider time)
{
    public JsonObject City() => new()
    {
        ["name"] = chats.City.Name,
        ["bot"] = options.BotName,
        ["zone"] = options.Zone.Id,
        ["sections"] = new JsonArray([.. chats.City.Sections.Select(section => new JsonObject
        {
            ["id"] = section.Id,
            ["name"] = section.Name,
            ["headId"] = section.HeadId,
            ["units"] = new JsonArray([.. section.Units.Select(unit => new JsonObject { ["id"] = unit.Id, ["name"] = unit.Name })]),
        })]),
        ["people"] = new JsonArray([.. chats.City.People.Select(Person)]),
        ["commands"] = new JsonArray([.. options.Chat.Commands.Select(command => new JsonObject
        {
            ["id"] = command.Id,
            ["title"] = command.Title,
            ["titleEnglish"] = command.TitleEnglish,
            ["isAction"] = command.IsAction,
            ["parameter"] = command.Parameter,
            ["prompt"] = command.Prompt,
            ["promptEnglish"] = command.PromptEnglish,
            ["runsAtOnce"] = command.RunsAtOnce,
        })]),
        ["links"] = new JsonArray([.. options.Chat.Links.Select(link => new JsonObject
        {
            ["title"] = link.Title,
            ["titleEnglish"] = link.TitleEnglish,
            ["address"] = link.Address.ToString(),
        })]),
        ["clock"] = new JsonObject { ["controls"] = options.Chat.Clock is not null, ["next"] = options.Chat.Clock?.JumpToNext is not null },
    };

    /// <summary>The time, and the chats that have changed after the revision <paramref name="since"/>.</summary>
    public JsonObject Pulse(long since)
    {
        var revision = chats.Revision;
        return new JsonObject
        {
            ["revision"] = revision,
            ["now"] = TimeZoneInfo.ConvertTime(time.GetUtcNow(), options.Zone).ToString("O"),
            ["speed"] = options.Chat.Clock?.Speed() ?? 1,
            ["chats"] = new JsonArray([.. (since == revision ? [] : chats.Overview()).Where(chat => chat.Revision > since).Select(chat => new JsonObject
            {
                ["person"] = chat.Conversation.Person?.Id,
                ["section"] = chat.Conversation.Section?.Id,
                ["revision"] = chat.Revision,
                ["fromBot"] = chat.FromBot,
                ["hasApp"] = chat.HasApp,
            })]),
        };
    }

    /// <summary>The 1:1 chat, or the section's channel as the person sees it; null: no such person or section.</summary>
    public JsonObject? Chat(string personId, string? sectionId)
    {
        if (chats.City.FindPerson(personId) is not { } person)
        {
            return null;
        }

        var conversation = sectionId is null ? chats.Personal(person) : chats.Channel(chats.City.Section(sectionId));
        return new JsonObject
        {
            ["revision"] = conversation.Revision,
            ["hasApp"] = chats.HasApp(conversation),
            ["messages"] = new JsonArray([.. chats.SeenBy(conversation, person).Select(Message)]),
        };
    }

    public JsonArray Gallery() => new([.. options.Chat.Gallery().Select(card => new JsonObject
    {
        ["name"] = card.Name,
        ["language"] = card.Language,
        ["card"] = JsonNode.Parse(card.Json),
    })]);

    public JsonNode Report() => JsonSerializer.SerializeToNode(simulator.Report(), JsonSerializerOptions.Web)!;

    private static JsonObject Person(DemoPerson person) => new()
    {
        ["id"] = person.Id,
        ["name"] = person.Name,
        ["kana"] = person.Kana,
        ["title"] = person.JobTitle,
        ["section"] = person.SectionId,
        ["unit"] = person.UnitId,
    };

    private JsonObject Message(ChatMessage message) => new()
    {
        ["id"] = message.Id,
        ["fromId"] = message.FromId,
        ["fromName"] = message.FromName,
        ["text"] = message.Text,
        ["card"] = message.Card(),
        ["at"] = TimeZoneInfo.ConvertTime(message.At, options.Zone).ToString("O"),
        ["updated"] = message.Updated,
    };
}
