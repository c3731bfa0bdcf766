using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>The way to the bot: posts activities to it and judges its answers as Teams does.</summary>
internal sealed class BotPeer(ConnectorSimulatorOptions options, TimeProvider time) : IDisposable
{
    private const int AttemptsLikeTeams = 3;

    // The deadline is the request's own, so that it counts for each attempt anew.
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public Uri? Endpoint { get; set; } = options.BotEndpoint;

    public ConcurrentQueue<BotFault> Faults { get; } = new();

    public async Task<BotAnswer> PostAsync(JsonObject activity, string? person, CancellationToken cancellationToken)
    {
        var endpoint = Endpoint ?? throw new InvalidOperationException("No bot endpoint is set.");
        var payload = activity.ToJsonString();
        var label = CardReader.TextOf(activity, "name") ?? CardReader.TypeOf(activity);
        var isInvoke = CardReader.TypeOf(activity) == "invoke";
        BotAnswer answer;
        var attempt = 0;
        do
        {
            answer = await OnceAsync(endpoint, payload, CardReader.TextOf(activity, "id")!, isInvoke, cancellationToken);
            if (answer.Fault is not null)
            {
                Faults.Enqueue(new BotFault(time.GetUtcNow(), person, label, answer.Status, answer.Elapsed, answer.Fault));
            }
        }
        while (options.RetryLikeTeams && ++attempt < AttemptsLikeTeams && answer.Status is 0 or >= 500);
        return answer;
    }

    private async Task<BotAnswer> OnceAsync(Uri endpoint, string payload, string id, bool isInvoke, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.BotTimeout);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, endpoint)
            {
                Content = new StringContent(payload, Encoding.UTF8, "application/json"),
            };
            if (options.BotToken is { } source && await source(deadline.Token) is { } token)
            {
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            }

            using var response = await http.SendAsync(request, deadline.Token);
            var text = await response.Content.ReadAsStringAsync(deadline.Token);
            var elapsed = Stopwatch.GetElapsedTime(started);
            var status = (int)response.StatusCode;
            var body = Parse(text);
            return new BotAnswer(status, body, elapsed, FaultOf(status, text, body, isInvoke), id);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new BotAnswer(0, null, Stopwatch.GetElapsedTime(started), $"No answer within {options.BotTimeout.TotalSeconds:0.#} s.", id);
        }
        catch (HttpRequestException failure)
        {
            return new BotAnswer(0, null, Stopwatch.GetElapsedTime(started), $"No connection: {failure.HttpRequestError}.", id);
        }
    }

    private static string? FaultOf(int status, string text, JsonNode? body, bool isInvoke)
    {
        if (isInvoke ? status != 200 : status is < 200 or > 202)
        {
            return $"HTTP {status}.";
        }

        if (text.Length > 0 && body is null && isInvoke)
        {
            return "The answer is not JSON.";
        }

        if (body is JsonObject answer && answer["statusCode"] is JsonValue inner && inner.TryGetValue<int>(out var code) && code != 200)
        {
            return $"HTTP 200 with statusCode {code}.";
        }

        return CardReader.TextOf(body, "type") == CardReader.AdaptiveCardType ? ActivityChecks.FaultOf(body!["value"], ActivityChecks.LargestCard) : null;
    }

    private static JsonNode? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Dispose() => http.Dispose();
}
