using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Faults;
using TeleworkTeams.Simulators.Limits;
using TeleworkTeams.Simulators.Wire;

namespace TeleworkTeams.Simulators.Graph;

/// <summary>Microsoft Graph v1.0 as far as the app needs it, over the people of a city. Loopback only.</summary>
public sealed class GraphSimulator : IAsyncDisposable
{
    private const string Version = "/v1.0";

    private readonly WirePipeline pipeline;
    private readonly GraphService service;
    private WebApplication? host;
    private Uri address = new("http://127.0.0.1/");

    private GraphSimulator(GraphSimulatorOptions options, TimeProvider time)
    {
        City = options.City;
        service = new GraphService(options, time, () => BaseUrl);
        pipeline = new WirePipeline(time, Faults, new LimitGate(options.Limits, time))
        {
            Handle = service.Handle,
            Subject = (path, _) => (path.Split('/') is ["users", var id, ..] ? id : null, path),
            AcceptsToken = token => !options.RequireToken || (token is { Length: > 0 } && options.AcceptToken?.Invoke(token) != false),
            Unauthorized = () => WireAnswer.Error(401, "InvalidAuthenticationToken", "Access token is empty."),
            ErrorBody = error => ErrorBody(error, time.GetUtcNow()),
        };
    }

    /// <summary><c>http://127.0.0.1:port/v1.0/</c>, in place of <c>https://graph.microsoft.com/v1.0/</c>.</summary>
    public Uri BaseUrl => new(address, Version[1..] + "/");

    public DemoCity City { get; }

    public FaultScript Faults { get; } = new();

    /// <summary>Every call, in the order in which they were answered.</summary>
    public IReadOnlyCollection<RecordedCall> Calls => pipeline.Calls;

    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<GraphSimulator> StartAsync(GraphSimulatorOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        var simulator = new GraphSimulator(options, time);
        (simulator.host, simulator.address) = await LoopbackHost.StartAsync(options.Port, context =>
        {
            if (context.Request.Path.StartsWithSegments(Version, out var rest))
            {
                return simulator.pipeline.RunAsync(context, rest.Value!.TrimStart('/'));
            }

            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }, cancellationToken);
        return simulator;
    }

    /// <summary>Until it is set again; null: as the schedule says.</summary>
    public void SetPresence(string personId, SimulatedPresence? presence) => service.Presence.Set(personId, presence);

    /// <summary>Automatic replies from <paramref name="from"/> inclusive to <paramref name="to"/> exclusive.</summary>
    public void SetOutOfOffice(string personId, DateTimeOffset from, DateTimeOffset to) => service.Presence.SetAbsence(personId, from, to);

    /// <summary>What stands in the person's calendar, as they would see it in Outlook.</summary>
    public IReadOnlyList<JsonObject> EventsOf(string personId) => service.Calendars.Of(personId);

    private static JsonObject ErrorBody(WireAnswer error, DateTimeOffset now) => new()
    {
        ["error"] = new JsonObject
        {
            ["code"] = error.Status == 429 ? "TooManyRequests" : error.ErrorCode,
            ["message"] = error.ErrorMessage,
            ["innerError"] = new JsonObject
            {
                ["date"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
                ["request-id"] = Guid.NewGuid().ToString(),
                ["client-request-id"] = Guid.NewGuid().ToString(),
            },
        },
    };

    public ValueTask DisposeAsync() => LoopbackHost.StopAsync(host);
}
