using System.Globalization;
using System.Text.Json.Nodes;
using TeleworkTeams.Local.Processes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Local.City;

/// <summary>The Microsoft 365 Agents Playground, in which the user is one of the demo city's staff.</summary>
internal sealed class PlaygroundProcess : IAsyncDisposable
{
    private readonly NodeProcess _node;

    private PlaygroundProcess(NodeProcess node, int port)
    {
        _node = node;
        Address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/"));
    }

    public Uri Address { get; }

    /// <param name="folder">Where its settings and log are written.</param>
    /// <param name="bot">The bot's endpoint.</param>
    /// <param name="port">0: a free one. A busy port it silently replaces by another, which is why it is asked.</param>
    /// <exception cref="InvalidOperationException">It cannot start; one line says why.</exception>
    public static async Task<PlaygroundProcess> StartAsync(
        string folder, Uri bot, int port, DemoPerson visitor, ConnectorSimulator connector, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var settings = Path.Combine(folder, ".m365agentsplayground.yml");
        await File.WriteAllTextAsync(settings, Settings(visitor, connector).ToJsonString(), cancellationToken);
        var node = await NodeProcess.StartAsync(
            "@microsoft/m365agentsplayground/cli.js",
            ["-e", bot.AbsoluteUri, "-c", "msteams", "-p", port.ToString(CultureInfo.InvariantCulture), "--disable-telemetry"],
            new Dictionary<string, string>
            {
                ["TEAMSAPPTESTER_BROWSER"] = "none",
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = settings,
                ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder, "playground.log"),
                ["TZ"] = "Asia/Tokyo",
                ["NO_PROXY"] = "127.0.0.1,localhost",
            },
            "Listening on ",
            cancellationToken);
        return new PlaygroundProcess(node, int.Parse(node.ReadyLine.Split(' ')[^1], CultureInfo.InvariantCulture));
    }

    public ValueTask DisposeAsync() => _node.DisposeAsync();

    /// <summary>Its schema wants exactly five other users; JSON is YAML.</summary>
    private static JsonObject Settings(DemoPerson visitor, ConnectorSimulator connector)
    {
        var section = connector.City.Section(visitor.SectionId);
        var others = connector.City.PeopleOf(section).Where(p => p.Id != visitor.Id).Take(5);
        return new JsonObject
        {
            ["version"] = "0.1.1",
            ["tenantId"] = DemoCity.TenantId,
            ["bot"] = new JsonObject { ["id"] = "28:playground-bot", ["name"] = "まちの勤務連絡" },
            ["currentUser"] = User(visitor, connector),
            ["users"] = new JsonArray([.. others.Select(p => User(p, connector))]),
            ["personalChat"] = new JsonObject { ["id"] = "a:playground-" + visitor.Id },
            ["groupChat"] = new JsonObject { ["id"] = "19:playground@thread.v2", ["name"] = "打合せ" },
            ["team"] = new JsonObject
            {
                ["id"] = "19:playground-team@thread.tacv2",
                ["name"] = "試用チーム",
                ["aadGroupId"] = "00000000-0000-4000-8000-00000000e001",
                ["channels"] = new JsonArray(),
            },
        };
    }

    private static JsonObject User(DemoPerson person, ConnectorSimulator connector) => new()
    {
        ["id"] = connector.Client(person.Id).Address,
        ["name"] = person.Name,
        ["userPrincipleName"] = person.Email,
        ["aadObjectId"] = person.Id,
        ["givenName"] = person.GivenName,
        ["surname"] = person.FamilyName,
        ["email"] = person.Email,
    };
}
