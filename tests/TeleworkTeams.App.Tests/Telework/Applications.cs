using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>What people do with applications, through HTTP.</summary>
internal static class Applications
{
    public static async Task<TestCity> StartAsync(AzuriteFixture azurite, string rules = Rules.Usual, int staff = 7, string at = "10:30", Action<TestSeed>? seed = null, DateOnly? date = null)
    {
        var city = await TestCity.StartAsync(azurite, staff, date: date, at: at, seed: seed);
        await city.SetRulesAsync(rules);
        return city;
    }

    /// <summary>A draft of whole days.</summary>
    public static JsonObject Draft(params string[] dates) => PartOf("day", dates);

    public static JsonObject PartOf(string part, params string[] dates) => new()
    {
        ["days"] = new JsonArray([.. dates.Select(d => new JsonObject { ["date"] = d, ["part"] = part })]),
        ["spot"] = "ownHome",
        ["tasks"] = "議会資料の作成",
        ["workLevel"] = 1,
    };

    public static JsonObject With(this JsonObject draft, string name, JsonNode value)
    {
        draft[name] = value;
        return draft;
    }

    public static Task<(int Status, JsonNode? Body)> SubmitAsync(this TestCity city, PersonClient person, JsonObject draft, string? id = null) =>
        city.CallAsync(person, HttpMethod.Post, "/api/applications", new JsonObject { ["id"] = id ?? Guid.NewGuid().ToString("N"), ["draft"] = draft.DeepClone() });

    /// <summary>Submits, which must succeed.</summary>
    public static async Task<JsonNode> AppliedAsync(this TestCity city, PersonClient person, params string[] dates)
    {
        var (status, body) = await city.SubmitAsync(person, Draft(dates));
        status.ShouldBe(201, body?.ToJsonString());
        return body!;
    }

    public static Task<(int Status, JsonNode? Body)> DecideAsync(this TestCity city, PersonClient by, JsonNode application, string what = "approve", object? body = null, int? round = null)
    {
        var sent = System.Text.Json.JsonSerializer.SerializeToNode(body ?? new { })!.AsObject();
        sent["round"] = round ?? (int)application["round"]!;
        return city.CallAsync(by, HttpMethod.Post, $"/api/sections/{city.Section.Id}/applications/{application["id"]}/{what}", sent);
    }

    /// <summary>Changes what was read, under its ETag.</summary>
    public static async Task<(int Status, JsonNode? Body)> ChangeAsync(this TestCity city, PersonClient person, JsonNode read, JsonObject draft)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(city.Address, $"/api/applications/{read["id"]}"));
        request.Headers.Add("X-Local-Person", person.Person.Id);
        request.Headers.TryAddWithoutValidation("If-Match", (string?)read["etag"]);
        request.Content = System.Net.Http.Json.JsonContent.Create(new JsonObject { ["draft"] = draft.DeepClone() });
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    public static async Task<JsonNode> ReadAsync(this TestCity city, PersonClient person, JsonNode application)
    {
        var (status, body) = await city.CallAsync(person, HttpMethod.Get, $"/api/applications/{application["id"]}");
        status.ShouldBe(200);
        return body!;
    }

    /// <summary>The person's days in the section's plan: <c>2026-11-26 ownHome inForce</c>.</summary>
    public static async Task<IReadOnlyList<string>> PlanAsync(this TestCity city, PersonClient person, string month = "2026-11")
    {
        var (status, body) = await city.CallAsync(person, HttpMethod.Get, $"/api/sections/{city.Section.Id}/plan?month={month}");
        status.ShouldBe(200);
        var own = body!["people"]!.AsArray().Single(p => (string?)p!["id"] == person.Person.Id)!;
        return [.. own["days"]!.AsArray().Select(d => $"{d!["date"]} {d["spot"]} {d["state"]}")];
    }

    public static string Codes(this JsonNode? body) => string.Join(',', body!["findings"]!.AsArray().Select(f => (string?)f!["code"]));

    public static string Messages(this JsonNode? body) => string.Join('\n', body!["findings"]!.AsArray().Select(f => (string?)f!["message"]));
}
