using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using TeleworkTeams.Local.Clock;
using TeleworkTeams.Local.Gallery;
using TeleworkTeams.Local.Processes;
using TeleworkTeams.Simulators.Chat;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Graph;
using TeleworkTeams.Simulators.Staff;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Local.City;

/// <summary>The app and everything that it talks to, running on this machine.</summary>
internal sealed class LocalCity : IAsyncDisposable
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    private readonly Stack<IAsyncDisposable> _running = new();
    private readonly CancellationTokenSource _life = new();
    private Task _staff = Task.CompletedTask;

    private LocalCity(CityClock clock) => Clock = clock;

    public CityClock Clock { get; }

    public required CityAddresses Addresses { get; init; }

    /// <summary>Why there is no Playground; null when there is one.</summary>
    public string? NoPlayground { get; private init; }

    public static async Task<LocalCity> StartAsync(LocalOptions options, Action<string> progress, CancellationToken cancellationToken)
    {
        var clock = new CityClock(options.At ?? Morning.Next(TimeProvider.System.GetUtcNow(), Tokyo), options.Speed);
        Stack<IAsyncDisposable> running = new();
        try
        {
            var (appPort, chatPort, playgroundPort) = options.Port == 0 ? (Ports.Free(), 0, 0) : (options.Port, options.Port + 1, options.Port + 2);
            if (options.Port != 0)
            {
                Ports.Demand(appPort, "app and tab");
                Ports.Demand(chatPort, "町のチャット");
            }

            SeedPolicy.Find(options.Policy);
            progress("storage");
            var folder = PrepareFolder(options);
            var azurite = await AzuriteProcess.StartAsync(Path.Combine(folder, "tables"), 0, cancellationToken);
            running.Push(azurite);

            progress("Teams and Graph");
            var demo = DemoCity.Midori();
            var graph = await GraphSimulator.StartAsync(new GraphSimulatorOptions { City = demo, Zone = Tokyo }, clock, cancellationToken);
            running.Push(graph);
            List<ChatLink> links = [new("タブ", "Tab", new Uri($"http://127.0.0.1:{appPort}/tab/")), new("カード一覧", "Card gallery", new Uri("/gallery", UriKind.Relative))];
            var connector = await ConnectorSimulator.StartAsync(
                new ConnectorSimulatorOptions
                {
                    Port = chatPort,
                    City = demo,
                    Zone = Tokyo,
                    BotName = "まちの勤務連絡",
                    BotEndpoint = new Uri($"http://127.0.0.1:{appPort}/api/messages"),
                    Chat = new ChatOptions
                    {
                        AdaptiveCardsScript = Path.Combine(NodeProcess.NodeModules, "adaptivecards", "dist", "adaptivecards.min.js"),
                        Clock = ControlsOf(clock),
                        Links = links,
                        Commands = PackageCommands.All(),
                        Gallery = () => CardGallery.All().Select(c => new Simulators.Chat.GalleryCard(c.Name, c.Language, c.Card.ToJson())),
                    },
                },
                clock, cancellationToken);
            running.Push(connector);

            progress("app");
            var visitor = options.Playground ? Visitor(demo) : null;
            var app = AppHost.Build(appPort, azurite.ConnectionString, graph.BaseUrl, clock, heartbeat: true);
            running.Push(app);
            await app.StartAsync(cancellationToken);
            if (!options.Keep)
            {
                await new SeedCity(app.Services, connector, visitor?.Id, options.Policy).RunAsync(cancellationToken);
            }

            PlaygroundProcess? playground = null;
            string? noPlayground = visitor is null ? "switched off (--no-playground)" : null;
            if (visitor is not null)
            {
                progress("Agents Playground");
                try
                {
                    playground = await PlaygroundProcess.StartAsync(
                        Path.Combine(folder, "playground"), new Uri($"http://127.0.0.1:{appPort}/api/messages"), playgroundPort, visitor, connector, cancellationToken);
                    running.Push(playground);
                }
                catch (InvalidOperationException e)
                {
                    noPlayground = e.Message;
                }
            }

            var city = new LocalCity(clock)
            {
                Addresses = new CityAddresses(
                    new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
                    connector.ChatUrl, playground?.Address, visitor?.Name),
                NoPlayground = noPlayground,
            };
            foreach (var part in running.Reverse())
            {
                city._running.Push(part);
            }

            var staff = new SimulatedStaff(connector, demo.People.Where(p => p.Id != visitor?.Id), clock, Tokyo);
            city._staff = staff.RunAsync(city._life.Token);
            return city;
        }
        catch
        {
            await StopAsync(running);
            clock.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _life.CancelAsync();
        await _staff;
        await StopAsync(_running);
        Clock.Dispose();
        _life.Dispose();
    }

    private static async Task StopAsync(Stack<IAsyncDisposable> running)
    {
        while (running.TryPop(out var part))
        {
            await part.DisposeAsync();
        }
    }

    /// <summary>Somebody without a special part: the visitor should see what most people see.</summary>
    private static DemoPerson Visitor(DemoCity demo) => demo.PeopleOf(demo.Sections[0])
        .First(p => p is { Role: DemoRole.Staff, PatternId: "normal", IsPersonnel: false, IsAdministrator: false });

    private static string PrepareFolder(LocalOptions options)
    {
        var folder = Path.GetFullPath(options.Data);
        var tables = Path.Combine(folder, "tables");
        if (!options.Keep && Directory.Exists(tables))
        {
            Directory.Delete(tables, recursive: true);
        }

        Directory.CreateDirectory(tables);
        return folder;
    }

    private static ClockControls ControlsOf(CityClock clock) => new()
    {
        Speed = () => clock.Speed,
        SetSpeed = speed => clock.Speed = Math.Clamp(speed, 0.1, 3600),
        Jump = (by, _) =>
        {
            clock.MoveTo(clock.GetUtcNow() + by);
            return Task.CompletedTask;
        },
        JumpToNext = _ =>
        {
            clock.MoveTo(Morning.NextMoment(clock.GetUtcNow(), Tokyo));
            return Task.CompletedTask;
        },
    };
}
