using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeleworkTeams.EndToEnd.Tests.Playground;

/// <summary>A bot that a test plays: it hands out what it is told and answers a press with a card.</summary>
internal sealed class ScriptedBot : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly HttpClient _connector = new();
    private readonly Func<JsonNode, JsonNode> _answerPress;

    public ScriptedBot(Func<JsonNode, JsonNode> answerPress)
    {
        _answerPress = answerPress;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Endpoint.AbsoluteUri);
        _listener.Start();
        _ = ListenAsync();
    }

    public Uri Endpoint { get; }

    /// <summary>All activities that have arrived, in their order.</summary>
    public ConcurrentQueue<JsonNode> Activities { get; } = new();

    /// <summary>Sends a message to the chat and returns its id.</summary>
    public async Task<string> SendAsync(Uri playground, JsonNode activity)
    {
        var address = new Uri(playground, $"_connector/v3/conversations/{Uri.EscapeDataString(PlaygroundProcess.PersonalChat)}/activities");
        using var response = await _connector.PostAsJsonAsync(address, activity);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return (string)(await response.Content.ReadFromJsonAsync<JsonNode>())!["id"]!;
    }

    /// <summary>Replaces a message of the chat.</summary>
    public async Task UpdateAsync(Uri playground, string id, JsonNode activity)
    {
        var address = new Uri(playground, $"_connector/v3/conversations/{Uri.EscapeDataString(PlaygroundProcess.PersonalChat)}/activities/{id}");
        using var response = await _connector.PutAsJsonAsync(address, activity);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public void Dispose()
    {
        _listener.Close();
        _connector.Dispose();
    }

    private async Task ListenAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            await AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        byte[] answer = [];
        if (context.Request.HttpMethod == "POST")
        {
            var activity = (await JsonNode.ParseAsync(context.Request.InputStream))!;
            Activities.Enqueue(activity);
            if ((string?)activity["type"] == "invoke")
            {
                var response = new JsonObject { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.card.adaptive", ["value"] = _answerPress(activity) };
                context.Response.ContentType = "application/json";
                answer = JsonSerializer.SerializeToUtf8Bytes(response);
            }
        }

        // The length is always said: the Playground first sends HEAD and takes a chunked answer to it for a broken one.
        context.Response.ContentLength64 = answer.Length;
        await context.Response.OutputStream.WriteAsync(answer);
        context.Response.Close();
    }
}
