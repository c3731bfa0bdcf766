using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.City;

/// <summary>What people do and see.</summary>
internal sealed partial class TestCity
{
    /// <summary>Writes a message and waits for the answer.</summary>
    public async Task<ChatMessage> WriteAsync(PersonClient person, string text)
    {
        (await person.SendTextAsync(text, cancellationToken: TestContext.Current.CancellationToken)).Status.ShouldBe(200);
        await BeatAsync();
        var answer = person.Messages[^1];
        answer.IsFromBot.ShouldBeTrue($"no answer to '{text}'");
        return answer;
    }

    /// <summary>Calls the tab's API as somebody.</summary>
    public async Task<(int Status, JsonNode? Body)> CallAsync(PersonClient person, HttpMethod method, string path, object? body = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        request.Headers.Add("X-Local-Person", person.Person.Id);
        request.Headers.Add("Accept-Language", "ja");
        request.Content = body is null ? null : JsonContent.Create(body);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text));
    }

    /// <summary>Sends bytes to the bot's door, whatever they are.</summary>
    public async Task<(int Status, string Body)> PostAsync(byte[] body)
    {
        using var http = new HttpClient();
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        using var answer = await http.PostAsync(new Uri(Address, "/api/messages"), content, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

internal static class CardExtensions
{
    /// <summary>Everything that stands on a card to be read, a line each: texts, facts, titles of buttons, contents of fields.</summary>
    /// <summary>Types into a search beside the message box; null: its first look.</summary>
    public static Task<BotAnswer> FindAsync(this PersonClient person, string command, string? text, int skip = 0) =>
        person.SearchAsync(command, text, skip, cancellationToken: TestContext.Current.CancellationToken);

    public static string Words(this JsonObject card) => string.Join('\n', Values(card));

    public static string Words(this ChatMessage message) => message.Card() is { } card ? card.Words() : message.Text;

    public static string Words(this BotAnswer answer) => (answer.Card ?? throw new InvalidOperationException($"No card: {answer.Fault}")).Words();

    /// <summary>The city's time of day, to the minute: 8:15.</summary>
    public static string? Clock(this DateTimeOffset? at) =>
        at is { } value ? TestCity.Zone.TimeOf(value).ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture) : null;

    public static IReadOnlyList<string> Buttons(this ChatMessage message) => [.. message.Actions().Select(a => a.Title)];

    /// <summary>The code on a card that says that nothing was done; null on any other.</summary>
    public static string? Code(this JsonObject card) =>
        (string?)card["fallbackText"] is { } text && text.StartsWith("error:", StringComparison.Ordinal) ? text["error:".Length..] : null;

    public static string? Code(this BotAnswer answer) => answer.Card?.Code();

    /// <summary>What stands in a field of the card.</summary>
    public static string? Field(this JsonObject card, string id) =>
        (string?)Nodes(card).OfType<JsonObject>().First(n => n["id"] is JsonValue v && v.ToString() == id)["value"];

    /// <summary>The bot's messages that nobody asked for.</summary>
    public static IReadOnlyList<ChatMessage> Cards(this PersonClient person) => [.. person.Messages.Where(m => m.IsFromBot)];

    /// <summary>The last message of the bot.</summary>
    public static ChatMessage Card(this PersonClient person) => person.Messages.Last(m => m.IsFromBot);

    public static Task<BotAnswer> PressAsync(this PersonClient person, ChatMessage message, string titleOrVerb, params (string Name, string Value)[] inputs)
    {
        var values = new JsonObject();
        foreach (var (name, value) in inputs)
        {
            values[name] = value;
        }

        return person.PressAsync(message.Id, titleOrVerb, values, cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>Presses a button that was on the message once, whatever is there now.</summary>
    public static Task<BotAnswer> PressOldAsync(this PersonClient person, ChatMessage message, CardAction action) =>
        person.PressAsync(message.Id, action, cancellationToken: TestContext.Current.CancellationToken);

    public static Task<BotAnswer> PostAsync(this PersonClient person, string type, Action<JsonObject> change) =>
        person.SendRawAsync(type, change, cancellationToken: TestContext.Current.CancellationToken);

    public static CardAction Button(this ChatMessage message, string titleOrVerb) => message.Actions().First(a => a.Title == titleOrVerb || a.Verb == titleOrVerb);

    private static IEnumerable<string> Values(JsonNode card) => Nodes(card).OfType<JsonObject>()
        .SelectMany(n => n.Where(p => p.Key is "text" or "title" or "value" or "label"))
        .Select(p => p.Value).OfType<JsonValue>().Select(v => v.ToString());

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject item => item.Where(p => p.Key != "data").SelectMany(p => Nodes(p.Value)).Prepend(item),
        JsonArray list => list.SelectMany(Nodes),
        _ => [],
    };
}
