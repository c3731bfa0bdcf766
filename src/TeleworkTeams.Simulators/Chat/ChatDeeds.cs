using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Simulators.Chat;

/// <summary>What visitors of the page do in the name of one of the staff.</summary>
internal sealed class ChatDeeds(ConnectorSimulator simulator, ConnectorSimulatorOptions options)
{
    private const int LongestText = 28_000;

    public async Task<JsonNode?> SayAsync(string person, JsonObject body)
    {
        var text = Text(body, "text") ?? "";
        if (text.Trim().Length == 0 || text.Length > LongestText)
        {
            throw new FormatException("A message has 1 to 28,000 characters.");
        }

        return Outcome(await ClientOf(person, body).SendTextAsync(text, SectionOf(body)));
    }

    public async Task<JsonNode?> PressAsync(string person, JsonObject body)
    {
        var data = body["data"] as JsonObject ?? [];
        var action = new CardAction("Action.Execute", Text(body, "title") ?? "", Text(body, "verb"), data);
        var id = Text(body, "messageId") ?? throw new FormatException("messageId is required.");
        return Outcome(await ClientOf(person, body).PressAsync(id, action, section: SectionOf(body)));
    }

    /// <summary>phase is query, fetchTask or submitAction. A query without a text is the first look, before anything was typed.</summary>
    public async Task<JsonNode?> ExtendAsync(string person, JsonObject body)
    {
        var phase = Text(body, "phase");
        if (phase == "query")
        {
            var skip = body["skip"]?.GetValue<int>() ?? 0;
            return WithBody(await ClientOf(person, body).SearchAsync(Text(body, "command") ?? "", Text(body, "text"), skip, parameter: Text(body, "parameter") ?? "query", section: SectionOf(body)));
        }

        var value = new JsonObject { ["commandId"] = Text(body, "command"), ["commandContext"] = "compose", ["context"] = new JsonObject { ["theme"] = "default" } };
        switch (phase)
        {
            case "fetchTask":
                break;
            case "submitAction":
                value["data"] = body["data"]?.DeepClone();
                break;
            default:
                throw new FormatException("phase is query, fetchTask or submitAction.");
        }

        return WithBody(await ClientOf(person, body).InvokeAsync("composeExtension/" + phase, value, section: SectionOf(body)));
    }

    /// <summary>The card of a hit becomes the person's own message; the bot hears nothing of it.</summary>
    public JsonNode Insert(string person, JsonObject body)
    {
        var card = body["card"] as JsonObject ?? throw new FormatException("card is required.");
        if (ActivityChecks.FaultOf(card, ActivityChecks.LargestCard) is { } fault)
        {
            throw new FormatException(fault);
        }

        ClientOf(person, body).Insert(card, SectionOf(body));
        return new JsonObject { ["ok"] = true };
    }

    public async Task<JsonNode?> AppAsync(string person, JsonObject body)
    {
        var client = ClientOf(person, body);
        var install = body["installed"]?.GetValue<bool>() ?? true;
        return Outcome((install, SectionOf(body)) switch
        {
            (true, null) => await client.InstallAsync(),
            (false, null) => await client.RemoveAsync(),
            (true, { } section) => await client.InstallInTeamAsync(section),
            (false, { } section) => await client.RemoveFromTeamAsync(section),
        });
    }

    /// <summary>One of speed, jumpMinutes and next.</summary>
    public async Task<JsonNode?> ClockAsync(JsonObject body)
    {
        if (options.Chat.Clock is not { } clock)
        {
            return null;
        }

        if (body["speed"]?.GetValue<double>() is { } speed)
        {
            clock.SetSpeed(Math.Clamp(speed, 0, 3600));
        }
        else if (body["jumpMinutes"]?.GetValue<double>() is { } minutes)
        {
            await clock.Jump(TimeSpan.FromMinutes(Math.Clamp(minutes, 0, 1440)), CancellationToken.None);
        }
        else if (clock.JumpToNext is { } next)
        {
            await next(CancellationToken.None);
        }

        return new JsonObject { ["ok"] = true };
    }

    // The page's language is the language of that person's Teams.
    private PersonClient ClientOf(string person, JsonObject body)
    {
        var client = simulator.Client(person);
        if (Text(body, "language") is { } language)
        {
            client.Locale = language == "en" ? "en-US" : "ja-JP";
        }

        return client;
    }

    private DemoSection? SectionOf(JsonObject body) => Text(body, "section") is { } id ? simulator.City.Section(id) : null;

    private static JsonObject Outcome(BotAnswer answer) => new()
    {
        ["ok"] = answer.Fault is null,
        ["fault"] = answer.Fault,
        ["message"] = answer.Message,
    };

    private static JsonObject WithBody(BotAnswer answer)
    {
        var outcome = Outcome(answer);
        outcome["body"] = answer.Body?.DeepClone();
        return outcome;
    }

    private static string? Text(JsonObject body, string name) => CardReader.TextOf(body, name);
}
