using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Graph;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Clients.Tests.Simulators;

/// <summary>A connector over みどり市, a stepped clock that stands at 8:15 in Tokyo, and a plain HTTP client in the place of the app.</summary>
public abstract class SimulatorTest : IAsyncLifetime
{
    protected const string Day = "2026-11-24";

    private readonly List<IAsyncDisposable> owned = [];

    internal SteppedTime Time { get; } = new(new DateTimeOffset(2026, 11, 24, 8, 15, 0, TimeSpan.FromHours(9)));

    protected DemoCity City { get; } = DemoCity.Midori();

    protected HttpClient Http { get; } = new();

    protected DemoPerson Someone => City.People[3];

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected async Task<ConnectorSimulator> ConnectorAsync(ConnectorSimulatorOptions? options = null)
    {
        var connector = await ConnectorSimulator.StartAsync(options ?? new ConnectorSimulatorOptions { City = City }, Time, Cancelled);
        owned.Add(connector);
        return connector;
    }

    protected async Task<GraphSimulator> GraphAsync(GraphSimulatorOptions? options = null)
    {
        var graph = await GraphSimulator.StartAsync(options ?? new GraphSimulatorOptions { City = City }, Time, Cancelled);
        Own(graph);
        return graph;
    }

    internal async Task<TinyBot> BotAsync(ConnectorSimulator connector)
    {
        var bot = await TinyBot.StartAsync();
        owned.Add(bot);
        connector.BotEndpoint = bot.Endpoint;
        return bot;
    }

    protected void Own(IAsyncDisposable thing) => owned.Add(thing);

    protected async Task<(int Status, JsonNode? Body, HttpResponseMessage Response)> CallAsync(Uri at, string method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(at, path));
        request.Content = body is null ? null : JsonContent.Create(body);
        var response = await Http.SendAsync(request, Cancelled);
        var text = await response.Content.ReadAsStringAsync(Cancelled);
        return ((int)response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text), response);
    }

    protected static string Code(JsonNode? body) => (string)body!["error"]!["code"]!;

    protected async Task<(int Status, JsonNode? Body, HttpResponseMessage Response)> SendAsync(ConnectorSimulator connector, DemoPerson person, JsonNode activity) =>
        await CallAsync(connector.ServiceUrl, "POST", $"v3/conversations/{connector.Client(person.Id).ConversationId}/activities", activity);

    protected static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    protected static JsonObject Message(JsonObject card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
    };

    protected static JsonObject Card(string title, params (string Title, string Verb, string? Place)[] actions) => new()
    {
        ["type"] = "AdaptiveCard",
        ["version"] = "1.5",
        ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = title }),
        ["actions"] = new JsonArray([.. actions.Select(action => new JsonObject
        {
            ["type"] = "Action.Execute",
            ["title"] = action.Title,
            ["verb"] = action.Verb,
            ["data"] = action.Place is null ? new JsonObject { ["day"] = Day } : new JsonObject { ["day"] = Day, ["place"] = action.Place },
        })]),
    };

    protected static JsonObject MorningCard() =>
        Card("おはようございます", ("庁舎", "checkIn.start", "office"), ("在宅", "checkIn.start", "home"));

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var thing in owned)
        {
            await thing.DisposeAsync();
        }

        Http.Dispose();
        GC.SuppressFinalize(this);
    }
}
