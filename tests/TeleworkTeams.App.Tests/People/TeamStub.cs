using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeleworkTeams.App.Tests.Security;

namespace TeleworkTeams.App.Tests.People;

/// <summary>A team's roster as Teams pages it, guests included, and an ear for what the bot says.</summary>
internal sealed class TeamStub : IAsyncDisposable
{
    private const string BotAddress = "28:bot";
    private readonly WebApplication host;
    private readonly ConcurrentQueue<string> said = new();
    private int activity;

    private TeamStub()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        host = builder.Build();
        host.MapGet("/v3/conversations/{id}/pagedmembers", (string? continuationToken) => Page(int.Parse(continuationToken ?? "0", null)));
        host.MapFallback(async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            said.Enqueue(await reader.ReadToEndAsync());
            return Results.Json(new { id = $"m{said.Count}" }, statusCode: 201);
        });
    }

    internal List<JsonObject[]> Pages { get; } = [];

    internal IReadOnlyCollection<string> Said => said;

    internal int PagesRead { get; private set; }

    private string ServiceUrl => host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    internal static async Task<TeamStub> StartAsync(params JsonObject[][] pages)
    {
        var stub = new TeamStub();
        stub.Pages.AddRange(pages);
        await stub.host.StartAsync(TestContext.Current.CancellationToken);
        return stub;
    }

    internal static JsonObject Member(string id, string role = "user") =>
        new() { ["id"] = $"29:{id}", ["name"] = $"{id}さん", ["aadObjectId"] = id, ["userRole"] = role };

    /// <summary>Sends an activity of the team's channel.</summary>
    internal Task<Answer> TellTeamAsync(Office office, string from, string type, Action<JsonObject> change) => TellAsync(office, from, type, json =>
    {
        json["conversation"] = new JsonObject { ["id"] = "19:team@thread", ["conversationType"] = "channel", ["isGroup"] = true };
        json["channelData"] = new JsonObject { ["team"] = new JsonObject { ["id"] = "19:team@thread", ["name"] = "新設課", ["aadGroupId"] = "group" } };
        change(json);
    });

    /// <summary>Sends an activity of somebody's personal chat.</summary>
    internal Task<Answer> TellAsync(Office office, string from, string type, Action<JsonObject> change)
    {
        var json = new JsonObject
        {
            ["type"] = type,
            ["id"] = $"a{Interlocked.Increment(ref activity)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = ServiceUrl,
            ["from"] = new JsonObject { ["id"] = $"29:{from}", ["aadObjectId"] = from },
            ["recipient"] = new JsonObject { ["id"] = BotAddress },
            ["conversation"] = new JsonObject { ["id"] = $"a:{from}", ["conversationType"] = "personal" },
        };
        change(json);
        return office.PostAsync(null, "/api/messages", json.ToJsonString());
    }

    internal static void BotAdded(JsonObject json) => json["membersAdded"] = new JsonArray(new JsonObject { ["id"] = BotAddress });

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private JsonObject Page(int number)
    {
        PagesRead++;
        var page = new JsonObject { ["members"] = new JsonArray([.. Pages[number].Select(m => m.DeepClone())]) };
        if (number + 1 < Pages.Count)
        {
            page["continuationToken"] = $"{number + 1}";
        }

        return page;
    }
}
