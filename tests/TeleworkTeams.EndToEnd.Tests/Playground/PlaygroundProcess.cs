using System.Diagnostics;
using System.Globalization;

namespace TeleworkTeams.EndToEnd.Tests.Playground;

/// <summary>The Agents Playground, alone, for a bot that a test plays itself.</summary>
internal sealed class PlaygroundProcess : IAsyncDisposable
{
    public const string PersonalChat = "a:sato-hanako";
    public const string Person = "aaaaaaaa-0000-4000-8000-000000000101";

    private readonly Process _process;
    private readonly string _folder;

    private PlaygroundProcess(Process process, string folder, int port)
    {
        _process = process;
        _folder = folder;
        Address = new Uri($"http://localhost:{port}/");
    }

    public Uri Address { get; }

    public static async Task<PlaygroundProcess> StartAsync(Uri bot, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("telework-playground-").FullName;
        var configuration = Path.Combine(folder, ".m365agentsplayground.yml");
        await File.WriteAllTextAsync(configuration, Configuration(), cancellationToken);
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
            ArgumentList =
            {
                Path.Combine(BuildFacts.LocalFolder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js"),
                "-e", bot.AbsoluteUri, "-c", "msteams", "-p", "0", "--disable-telemetry",
            },
        };
        start.Environment["TEAMSAPPTESTER_BROWSER"] = "none";
        start.Environment["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = configuration;
        start.Environment["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(folder, "playground.log");
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith("Listening on ", StringComparison.Ordinal))
            {
                return new PlaygroundProcess(process, folder, int.Parse(line["Listening on ".Length..], CultureInfo.InvariantCulture));
            }
        }

        throw new InvalidOperationException("The Playground ended before it was ready.");
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The schema demands exactly five other users, and JSON is YAML.</summary>
    private static string Configuration() => $$"""
        {
          "version": "0.1.1",
          "tenantId": "11111111-1111-4111-8111-111111111111",
          "bot": { "id": "28:bot", "name": "勤務の見える化" },
          "currentUser": {{User("佐藤", "花子", 101)}},
          "users": [ {{string.Join(", ", Enumerable.Range(102, 5).Select(number => User("職員", $"{number}", number)))}} ],
          "personalChat": { "id": "{{PersonalChat}}" },
          "groupChat": { "id": "19:group@thread.v2", "name": "打ち合わせ" },
          "team": { "id": "19:general@thread.tacv2", "name": "市民課", "aadGroupId": "aaaaaaaa-0000-4000-8000-000000000200", "channels": [] }
        }
        """;

    private static string User(string surname, string givenName, int number) => $$"""
        { "id": "29:{{number}}", "name": "{{surname}} {{givenName}}", "userPrincipleName": "u{{number}}@example.jp", "email": "u{{number}}@example.jp",
          "aadObjectId": "aaaaaaaa-0000-4000-8000-000000000{{number}}", "givenName": "{{givenName}}", "surname": "{{surname}}" }
        """;
}
