using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TeleworkTeams.Simulators.Chat;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Faults;
using TeleworkTeams.Simulators.Limits;
using TeleworkTeams.Simulators.Wire;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>
/// Teams as a bot meets it: the connector's endpoints below <see cref="ServiceUrl"/>, and on the other side the people of a city.
/// Serves 町のチャット at <see cref="ChatUrl"/>. Loopback only.
/// </summary>
public sealed class ConnectorSimulator : IAsyncDisposable
{
    private const string ServicePath = "/connector";

    private readonly ConnectorSimulatorOptions options;
    private readonly CityChats chats;
    private readonly BotPeer bot;
    private readonly ActivityWriter writer;
    private readonly WirePipeline pipeline;
    private readonly ConcurrentDictionary<string, Lazy<PersonClient>> clients = new();
    private WebApplication? host;
    private Uri address = new("http://127.0.0.1/");

    private ConnectorSimulator(ConnectorSimulatorOptions options, TimeProvider time)
    {
        this.options = options;
        chats = new CityChats(options.City, options.Installed, time, Judge);
        bot = new BotPeer(options, time);
        writer = new ActivityWriter(options, chats, time, () => ServiceUrl);
        var service = new ConnectorService(chats, options, () => ServiceUrl);
        pipeline = new WirePipeline(time, Faults, new LimitGate(options.Limits, time))
        {
            Handle = service.Handle,
            Subject = service.Subject,
            AcceptsToken = token => !options.RequireToken || (token is { Length: > 0 } && options.AcceptToken?.Invoke(token) != false),
            Unauthorized = () => WireAnswer.Error(401, "Unauthorized", "Authorization has been denied for this request."),
            ErrorBody = error => new JsonObject { ["error"] = new JsonObject { ["code"] = error.ErrorCode, ["message"] = error.ErrorMessage } },
        };
    }

    /// <summary>What bots are told to call back: <c>http://127.0.0.1:port/connector/</c>.</summary>
    public Uri ServiceUrl => new(address, ServicePath[1..] + "/");

    /// <summary>The page for people; its gallery is <c>gallery</c> below it.</summary>
    public Uri ChatUrl => address;

    /// <summary>Where the bot listens. Must be set before anybody does anything.</summary>
    public Uri? BotEndpoint
    {
        get => bot.Endpoint;
        set => bot.Endpoint = value;
    }

    public DemoCity City => options.City;

    public FaultScript Faults { get; } = new();

    public DeliveryJudge Judge { get; } = new();

    public IReadOnlyList<DuplicateCard> Duplicates => Judge.Duplicates;

    public IReadOnlyList<DeliveredCard> Delivered => Judge.AllDelivered;

    /// <summary>Every call of the bot, in the order in which they were answered.</summary>
    public IReadOnlyCollection<RecordedCall> Calls => pipeline.Calls;

    public IReadOnlyCollection<BotFault> BotFaults => bot.Faults;

    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<ConnectorSimulator> StartAsync(ConnectorSimulatorOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var simulator = new ConnectorSimulator(options, time);
        var page = new ChatPage(simulator, simulator.chats, options, time);
        (simulator.host, simulator.address) = await LoopbackHost.StartAsync(options.Port, context =>
            context.Request.Path.StartsWithSegments(ServicePath, out var rest)
                ? simulator.pipeline.RunAsync(context, rest.Value!.TrimStart('/'))
                : page.HandleAsync(context), cancellationToken);
        return simulator;
    }

    /// <summary>The same client every time.</summary>
    /// <exception cref="KeyNotFoundException">Nobody in the city has that id.</exception>
    public PersonClient Client(string personId) => clients.GetOrAdd(personId, id => new Lazy<PersonClient>(() =>
        new PersonClient(City.Person(id), chats, bot, writer, options.Locale))).Value;

    public ConnectorReport Report()
    {
        var calls = Calls.ToList();
        var delivered = Delivered;
        return new ConnectorReport(
            calls.Count,
            delivered.Count,
            Duplicates.Count,
            delivered.Count(card => card.Marked),
            delivered.Where(card => card.Kind.Length > 0).GroupBy(card => card.Kind).ToDictionary(group => group.Key, group => group.Count()),
            calls.Where(call => call.Status is 0 or >= 400).GroupBy(call => call.Status).ToDictionary(group => group.Key, group => group.Count()),
            MostInOneSecond(calls),
            BotFaults.Count);
    }

    private static int MostInOneSecond(List<RecordedCall> calls)
    {
        var times = calls.Select(call => call.At).Order().ToList();
        var (most, first) = (0, 0);
        for (var last = 0; last < times.Count; last++)
        {
            while (times[last] - times[first] >= TimeSpan.FromSeconds(1))
            {
                first++;
            }

            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    public async ValueTask DisposeAsync()
    {
        await LoopbackHost.StopAsync(host);
        bot.Dispose();
    }
}
