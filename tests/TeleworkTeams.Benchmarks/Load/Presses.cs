using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace TeleworkTeams.Benchmarks.Load;

/// <summary>Presses of 在宅 on morning cards, as Teams sends them, and the clients that send them.</summary>
internal static class Presses
{
    public const string Plan = "議会資料の作成、予算の確認";
    public const string BotId = "28:00000000-0000-0000-0000-0000000000b0";

    /// <summary>The activity of one press.</summary>
    public static byte[] Activity(Staff person, string tenant) => System.Text.Encoding.UTF8.GetBytes(new JsonObject
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["id"] = "f:" + person.Id,
        ["timestamp"] = "2026-11-23T23:20:00.0000000Z",
        ["localTimestamp"] = "2026-11-24T08:20:00.0000000+09:00",
        ["localTimezone"] = "Asia/Tokyo",
        ["channelId"] = "msteams",
        ["serviceUrl"] = CityHall.ServiceUrl,
        ["from"] = new JsonObject { ["id"] = person.Address, ["name"] = "職員", ["aadObjectId"] = person.Id },
        ["recipient"] = new JsonObject { ["id"] = BotId, ["name"] = "bot" },
        ["conversation"] = new JsonObject { ["id"] = person.ConversationId, ["conversationType"] = "personal", ["tenantId"] = tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenant } },
        ["locale"] = "ja-JP",
        ["replyToId"] = person.CardId,
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject
            {
                ["type"] = "Action.Execute",
                ["title"] = "在宅",
                ["verb"] = "checkIn.start",
                ["data"] = new JsonObject { ["day"] = "2026-11-24", ["person"] = person.Id, ["place"] = "home", ["plan"] = Plan, ["verb"] = "checkIn.start" },
            },
            ["trigger"] = "manual",
        },
    }.ToJsonString());

    /// <summary>A request of which the answer has to be good.</summary>
    public static async Task SendAsync(HttpClient http, Uri to, byte[]? body, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body ?? []);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await http.PostAsync(to, content, cancellationToken);
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        if (!answer.IsSuccessStatusCode || (body is not null && (text.Contains("error:", StringComparison.Ordinal) || !text.Contains("checkIn.end", StringComparison.Ordinal))))
        {
            throw new InvalidOperationException($"A press was answered with {(int)answer.StatusCode} {text[..Math.Min(text.Length, 400)]}");
        }
    }

    public static HttpClient NewClient() => new(new SocketsHttpHandler { MaxConnectionsPerServer = 512, PooledConnectionLifetime = TimeSpan.FromMinutes(30) });

    /// <summary>So many clients, each with its next request as soon as the last is answered. Returns requests a second.</summary>
    public static async Task<double> ClosedAsync(int clients, IReadOnlyList<Func<Task>> requests)
    {
        var queue = new ConcurrentQueue<Func<Task>>(requests);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => Task.Run(async () =>
        {
            while (queue.TryDequeue(out var request))
            {
                await request();
            }
        })));
        return requests.Count / watch.Elapsed.TotalSeconds;
    }

    /// <summary>
    /// Requests at even distances, whatever became of the ones before. Returns milliseconds from the moment at which each was due, so
    /// that waiting for a slow peer counts.
    /// </summary>
    public static async Task<double[]> OpenAsync(double perSecond, IReadOnlyList<Func<Task>> requests, CancellationToken cancellationToken)
    {
        var latencies = new double[requests.Count];
        var running = new Task[requests.Count];
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < requests.Count; i++)
        {
            var due = TimeSpan.FromSeconds(i / perSecond);
            while (Stopwatch.GetElapsedTime(start) < due)
            {
                await Task.Delay(1, cancellationToken);
            }

            var (index, request) = (i, requests[i]);
            running[i] = Task.Run(
                async () =>
                {
                    await request();
                    latencies[index] = (Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds;
                },
                cancellationToken);
        }

        await Task.WhenAll(running);
        return latencies;
    }
}
