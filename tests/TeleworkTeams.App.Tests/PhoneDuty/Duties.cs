using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.PhoneDuty;

/// <summary>An answer of the rota's API.</summary>
internal sealed record DutyAnswer(int Status, JsonNode? Body, string ETag)
{
    public string? Code => (string?)Body?["code"];

    public JsonArray Shifts => Body!["shifts"]!.AsArray();

    /// <summary>Those who have a shift.</summary>
    public IReadOnlyList<string> On(string shiftId) =>
        [.. Shifts.Single(s => (string)s!["id"]! == shiftId)!["turns"]!.AsArray().Select(t => (string)t!["personId"]!)];

    /// <summary>Everybody's turns together.</summary>
    public IReadOnlyList<string> Everybody => [.. Shifts.SelectMany(s => s!["turns"]!.AsArray()).Select(t => (string)t!["personId"]!)];
}

/// <summary>What people do with the rota, through HTTP.</summary>
internal static class Duties
{
    public static PersonClient Boss(this TestCity city) => city.Client(0);

    public static string Path(this TestCity city, string rest) => $"/api/sections/{city.Section.Id}/duty/{rest}";

    /// <summary>Phone in the morning with two, in the afternoon with one; everybody but the head takes turns.</summary>
    public static JsonObject Rules(this TestCity city, int cover = 2, int mostPerDay = 1) => new()
    {
        ["kinds"] = new JsonArray(new JsonObject
        {
            ["id"] = "phone",
            ["name"] = "電話",
            ["shifts"] = new JsonArray(Shift("am", "08:30", "12:30", cover), Shift("pm", "12:30", "17:15", 1)),
        }),
        ["members"] = new JsonArray([.. city.Demo.People.Where(p => p.SectionId == city.Section.Id).Skip(1).Select(p => new JsonObject { ["personId"] = p.Id })]),
        ["mostPerDay"] = mostPerDay,
        ["share"] = "equal",
        ["memoWeight"] = 0,
        ["gapNoticeAt"] = "16:00",
    };

    public static JsonObject Shift(string id, string from, string to, int cover) => new() { ["id"] = id, ["from"] = from, ["to"] = to, ["cover"] = cover };

    public static async Task<DutyAnswer> DutyAsync(this TestCity city, PersonClient person, HttpMethod method, string rest, object? body = null, string? ifMatch = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, new Uri(city.Address, city.Path(rest)));
        request.Headers.Add("X-Local-Person", person.Person.Id);
        request.Headers.Add("Accept-Language", "ja");
        if (ifMatch is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        }

        request.Content = body is null ? null : JsonContent.Create(body);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var json = text.Length == 0 ? null : JsonNode.Parse(text);
        answer.Headers.TryGetValues("ETag", out var eTags);
        return new DutyAnswer((int)answer.StatusCode, json, eTags?.FirstOrDefault() ?? "");
    }

    public static Task<DutyAnswer> ReadAsync(this TestCity city, PersonClient person, string rest) => city.DutyAsync(person, HttpMethod.Get, rest);

    public static async Task<DutyAnswer> SetRulesAsync(this TestCity city, JsonObject rules) =>
        await city.DutyAsync(city.Boss(), HttpMethod.Put, "rules", rules, (await city.ReadAsync(city.Boss(), "rules")).ETag);

    public static Task<DutyAnswer> DrawAsync(this TestCity city, string month) => city.DutyAsync(city.Boss(), HttpMethod.Post, $"{month}/draft", new JsonObject());

    public static Task<DutyAnswer> PublishAsync(this TestCity city, string month, string eTag) => city.DutyAsync(city.Boss(), HttpMethod.Post, $"{month}/publish", null, eTag);

    public static Task<DutyAnswer> EditAsync(this TestCity city, string month, string eTag, bool preview, params (string Shift, string Person, string Set)[] changes) => city.DutyAsync(
        city.Boss(), HttpMethod.Put, $"{month}/draft?preview={(preview ? "true" : "false")}",
        new JsonObject
        {
            ["changes"] = new JsonArray([.. changes.Select(c => new JsonObject { ["shiftId"] = c.Shift, ["personId"] = c.Person, ["set"] = c.Set })]),
        },
        eTag);

    /// <summary>Rules, a draft of the month, published.</summary>
    public static async Task<DutyAnswer> PublishedAsync(this TestCity city, string month, JsonObject? rules = null)
    {
        if (rules is not null)
        {
            (await city.SetRulesAsync(rules)).Status.ShouldBe(200);
        }

        var drawn = await city.DrawAsync(month);
        drawn.Status.ShouldBe(200, drawn.Body?.ToJsonString());
        var published = await city.PublishAsync(month, drawn.ETag);
        published.Status.ShouldBe(200, published.Body?.ToJsonString());
        return published;
    }
}
