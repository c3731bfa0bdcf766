using System.Globalization;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeleworkTeams.EndToEnd.Tests.City;

/// <summary>What tests do beside the pages: move the city's clock, look at stored days, let a colleague act.</summary>
public sealed class CityClient(LocalCity city)
{
    private static readonly HttpClient Http = new();
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private CityAddresses Addresses => city.Addresses;

    /// <summary>The city's time now, with its offset.</summary>
    public async Task<DateTimeOffset> NowAsync() =>
        DateTimeOffset.Parse((string)(await GetAsync(new Uri(Addresses.TownChat, "api/pulse?since=-1")))!["now"]!, CultureInfo.InvariantCulture);

    /// <summary>
    /// Moves the clock to the next working day's moment with this time of day: today's if it is still to come. The clock only
    /// goes forward, so tests that need the same time of day meet on different days.
    /// </summary>
    public async Task MoveToAsync(TimeOnly time)
    {
        var now = await NowAsync();
        var target = new DateTimeOffset(DateOnly.FromDateTime(now.Date), time, now.Offset);
        while (target <= now || target.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            target = target.AddDays(1);
        }

        // One order moves the clock by a day at most.
        for (var left = target - now; left > TimeSpan.Zero; left = target - await NowAsync())
        {
            await PostAsync("api/clock", new JsonObject { ["jumpMinutes"] = Math.Min(left.TotalMinutes, 1440) });
        }
    }

    /// <summary>Moves the clock to the first working day at or after <paramref name="date"/>, to a time that is still to come on it.</summary>
    public async Task MoveToAsync(DateOnly date, TimeOnly time)
    {
        do
        {
            await MoveToAsync(time);
        }
        while (DateOnly.FromDateTime((await NowAsync()).Date) < date);
    }

    /// <summary>The same on a day on which the Playground's visitor is not on leave: who is, gets no card.</summary>
    public async Task MoveToVisitorsDayAsync(TimeOnly time) =>
        await MoveToDayOfAsync((await CastAsync()).Members.First(m => city.Output.Contains($"({m.Name}さんとして)", StringComparison.Ordinal)), time);

    /// <summary>The same on a day on which the person is not on leave and has not reported yet, as other tests of the same morning may have done for them.</summary>
    public async Task MoveToDayOfAsync(Actor person, TimeOnly time)
    {
        JsonNode day;
        do
        {
            await MoveToAsync(time);
            day = await AskAsync(person.Id, "api/days/today");
        }
        while (day["leave"] is not null || day["checkIn"]?["start"] is not null);
    }

    /// <summary>The open days within the deadline, of its month and the next, on which the person has neither telework nor leave.</summary>
    public async Task<IReadOnlyList<string>> FreeDaysAsync(Cast cast, Actor person)
    {
        var first = (string)(await AskAsync(person.Id, "api/applications/form"))["firstDay"]!;
        var month = DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        List<string> free = [];
        foreach (var of in new[] { month, month.AddMonths(1) })
        {
            var plan = await AskAsync(person.Id, $"api/sections/{cast.SectionId}/plan?month={of.ToString("yyyy-MM", CultureInfo.InvariantCulture)}");
            var own = plan["people"]!.AsArray().First(p => (string?)p!["id"] == person.Id)!;
            var taken = own["days"]!.AsArray().Concat(own["leaves"]!.AsArray()).Select(d => (string?)d!["date"]).ToHashSet();
            free.AddRange(plan["days"]!.AsArray().Where(d => (bool)d!["businessDay"]!).Select(d => (string)d!["date"]!)
                .Where(d => string.CompareOrdinal(d, first) >= 0 && !taken.Contains(d)));
        }

        return free;
    }

    /// <summary>Somebody applies for a day at home.</summary>
    public async Task ApplyAsync(string person, string date, string tasks)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Addresses.App, "api/applications"));
        request.Headers.Add("X-Local-Person", person);
        request.Content = JsonContent.Create(new
        {
            id = Guid.NewGuid(),
            draft = new
            {
                days = new[] { new { date, part = "day" } }, spot = "ownHome", tasks, extent = "案を作る", workLevel = 1,
                data = Array.Empty<string>(), resources = Array.Empty<string>(), confirmations = Array.Empty<string>(),
            },
        });
        using var response = await Http.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
    }

    /// <summary>What the app answers to somebody's tab.</summary>
    public async Task<JsonNode> AskAsync(string person, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Addresses.App, path));
        request.Headers.Add("X-Local-Person", person);
        using var response = await Http.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
        var body = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        if (response.Headers.ETag is { } etag && body is JsonObject)
        {
            body["etag"] = etag.ToString();
        }

        return body;
    }

    /// <summary>What somebody's tab sends, beside the pages.</summary>
    public async Task SendAsync(string person, HttpMethod method, string path, object body)
    {
        using var request = new HttpRequestMessage(method, new Uri(Addresses.App, path)) { Content = JsonContent.Create(body) };
        request.Headers.Add("X-Local-Person", person);
        using var response = await Http.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }

    /// <summary>Whether a card with the text stands in the person's chat with the bot.</summary>
    public async Task<bool> HasCardAsync(string person, string text) =>
        (await GetAsync(new Uri(Addresses.TownChat, $"api/chats/{person}")))!["messages"]!.AsArray()
            .Any(m => m!["card"] is { } card && card.ToJsonString(Readable).Contains(text, StringComparison.Ordinal));

    /// <summary>Saves a section's settings as somebody else does meanwhile.</summary>
    public async Task SaveSettingsAsync(string person, string section, Action<JsonNode> change)
    {
        var settings = await AskAsync(person, $"api/sections/{section}/settings");
        using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(Addresses.App, $"api/sections/{section}/settings"));
        request.Headers.Add("X-Local-Person", person);
        request.Headers.TryAddWithoutValidation("If-Match", (string)settings["etag"]!);
        foreach (var readOnly in new[] { "etag", "problems", "channelConnected" })
        {
            settings.AsObject().Remove(readOnly);
        }

        change(settings);
        request.Content = JsonContent.Create(settings);
        using var response = await Http.SendAsync(request);
        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
    }

    /// <summary>The person writes to the bot in Teams.</summary>
    public Task SayAsync(string person, string text) => PostAsync($"api/chats/{person}/messages", new JsonObject { ["text"] = text });

    /// <summary>The cast of the first section, 企画課.</summary>
    public async Task<Cast> CastAsync()
    {
        var demo = (await GetAsync(new Uri(Addresses.TownChat, "api/city")))!;
        var section = demo["sections"]![0]!;
        var id = (string)section["id"]!;
        var members = demo["people"]!.AsArray().Where(p => (string)p!["section"]! == id).Select(p => new Actor((string)p!["id"]!, (string)p["name"]!)).ToList();
        return new Cast(id, (string)section["name"]!, members[0], members[1], members[4], members[5], members);
    }

    /// <summary>Colleagues of the usual hours who are not on leave and have not reported today: nobody who has a part of their own.</summary>
    public async Task<IReadOnlyList<Actor>> UnreportedAsync(Cast cast)
    {
        var board = await AskAsync(cast.Head.Id, $"api/sections/{cast.SectionId}/board");
        string[] busy = [cast.Head.Id, cast.Deputy.Id, cast.Personnel.Id, cast.Administrator.Id];
        return [.. board["rows"]!.AsArray()
            .Where(r => (string)r!["state"]! == "none" && (string)r["patternStart"]! == "08:30" && !busy.Contains((string)r["personId"]!)
                && !city.Output.Contains($"({(string)r["name"]!}さんとして)", StringComparison.Ordinal))
            .Select(r => new Actor((string)r!["personId"]!, (string)r["name"]!))];
    }

    private static async Task<JsonNode?> GetAsync(Uri address) => await Http.GetFromJsonAsync<JsonNode>(address);

    private async Task PostAsync(string path, JsonObject body)
    {
        using var response = await Http.PostAsJsonAsync(new Uri(Addresses.TownChat, path), body);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path}: {await response.Content.ReadAsStringAsync()}");
    }
}

/// <summary>One of the staff.</summary>
public sealed record Actor(string Id, string Name);

/// <summary>The people of a section, with those who have a part of their own.</summary>
public sealed record Cast(string SectionId, string SectionName, Actor Head, Actor Deputy, Actor Personnel, Actor Administrator, IReadOnlyList<Actor> Members);
