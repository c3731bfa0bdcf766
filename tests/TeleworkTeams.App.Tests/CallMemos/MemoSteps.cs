using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.CallMemos.Dialog;
using TeleworkTeams.App.Tests.Cards;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.CallMemos;

/// <summary>What people do with call memos. 佐藤 takes the calls, 鈴木 is called; both are without a role.</summary>
internal static class MemoSteps
{
    public static Task<TestCity> StartAsync(AzuriteFixture azurite, string at = "10:30", Action<TestSeed>? seed = null, params string[] settings) =>
        TestCity.StartAsync(azurite, staff: 7, at: at, seed: seed, settings: settings);

    public static async Task<JsonObject> OpenAsync(this PersonClient person) => CardOf(await InvokeAsync(person, "fetchTask", null));

    /// <summary>Presses the dialog's button: its data, what stands in the fields, and what is typed over it.</summary>
    public static async Task<JsonObject> SendAsync(this PersonClient person, JsonObject card, params (string Name, string Value)[] typed)
    {
        var data = card.OfType("Action.Submit").Single()["data"]!.DeepClone().AsObject();
        foreach (var input in card.OfType("Input."))
        {
            data[input.Text("id")!] = input.Text("value") ?? "";
        }

        foreach (var (name, value) in typed)
        {
            data[name] = value;
        }

        return CardOf(await InvokeAsync(person, "submitAction", data));
    }

    /// <summary>A call for the colleague with all that is usual.</summary>
    public static async Task<JsonObject> TakeAsync(this TestCity city, PersonClient? to = null, params (string Name, string Value)[] more) => await city.Sato.SendAsync(
        await city.Sato.OpenAsync(),
        [("to", (to ?? city.Suzuki).Person.Name), ("caller", "高橋"), ("number", "03-1234-5678"), ("subject", "補助金の件"), ("organisation", "みどり商会"), .. more]);

    /// <summary>Takes a call and brings it.</summary>
    public static async Task<ChatMessage> TakenAsync(this TestCity city, PersonClient? to = null, params (string Name, string Value)[] more)
    {
        (await city.TakeAsync(to, more)).Words().ShouldContain("受け付けました");
        await city.BeatAsync();
        return (to ?? city.Suzuki).Memos()[^1];
    }

    /// <summary>The bot's messages about memos, as they stand in the person's chat now.</summary>
    public static IReadOnlyList<ChatMessage> Memos(this PersonClient person) => [.. person.Cards().Where(m => m.Words().Contains("電話メモ", StringComparison.Ordinal))];

    public static JsonObject Taking(string personId, string? id = null) => new()
    {
        ["id"] = id ?? Guid.NewGuid().ToString(), ["personId"] = personId, ["caller"] = "高橋", ["organisation"] = "みどり商会", ["number"] = "03-1234-5678", ["subject"] = "補助金の件",
        ["wanted"] = "callBack", ["isUrgent"] = false, ["callBackAt"] = "2026-11-24T15:00", ["residentDataChecked"] = false,
    };

    /// <summary>Takes a call through the API, which must succeed.</summary>
    public static async Task<JsonNode> StoredAsync(this TestCity city, bool isUrgent = false)
    {
        var body = Taking(city.Suzuki.Person.Id);
        body["isUrgent"] = isUrgent;
        var (status, memo) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/memos", body);
        status.ShouldBe(201, memo?.ToJsonString());
        return memo!;
    }

    public static Task<(int Status, JsonNode? Body)> StepAsync(this TestCity city, PersonClient by, JsonNode memo, string what, object? body = null) =>
        city.CallAsync(by, HttpMethod.Post, $"/api/memos/{memo["id"]}/{what}", body ?? new { });

    public static async Task<int> CountAsync(this TestCity city, PersonClient person) =>
        (await city.Get<CallMemoQueries>().CountTakenAsync(city.Section.Id, new(2026, 4, 1), new(2027, 3, 31), TestContext.Current.CancellationToken)).GetValueOrDefault(person.Person.Id);

    private static JsonObject CardOf(BotAnswer answer)
    {
        answer.Fault.ShouldBeNull();
        ((string?)answer.Body!["task"]!["type"]).ShouldBe("continue", answer.Body.ToJsonString());
        return answer.Body["task"]!["value"]!["card"]!["content"]!.AsObject();
    }

    private static Task<BotAnswer> InvokeAsync(PersonClient person, string phase, JsonObject? data)
    {
        var value = new JsonObject { ["commandId"] = TakeDialog.CommandId, ["commandContext"] = "compose" };
        if (data is not null)
        {
            value["data"] = data.DeepClone();
        }

        return person.InvokeAsync("composeExtension/" + phase, value, cancellationToken: TestContext.Current.CancellationToken);
    }
}
