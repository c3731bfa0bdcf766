using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Tests.People;
using TeleworkTeams.App.Tests.Security;
using TeleworkTeams.Clients.Teams.Cards;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Reports;

/// <summary>T17: each hostile text as somebody's name, plan and result, seen on the board, in the month, in the file and on the card.</summary>
public sealed class HostileTextTests
{
    [Fact]
    public async Task A_hostile_text_is_shown_as_what_it_is_and_does_nothing()
    {
        var texts = HostileTexts.All;
        texts.Count.ShouldBeGreaterThan(200);
        await using var office = await Office.StartAsync().MoveInAsync();
        await using var team = await TeamStub.StartAsync();
        var table = office.Services.GetRequiredService<PeopleTable>();
        foreach (var chunk in Enumerable.Range(0, texts.Count).Chunk(100))
        {
            await table.WriteTogetherAsync(
                chunk.Select(i =>
                {
                    var row = table.NewRow(Id(i));
                    (row.SectionId, row.Name, row.UnitId) = (Citizens, texts[i], "c1");
                    return row;
                }), Cancel);
        }

        await ForEachAsync(texts, async i => (await office.PostAsync(Id(i), "/api/days/today/start", new { place = "home", plan = texts[i] })).Status.ShouldBe(200, texts[i]));
        office.Clock.MoveTo(Office.Morning.AddHours(7));
        await ForEachAsync(texts, async i => (await office.PostAsync(Id(i), "/api/days/today/end", new { result = texts[i] })).Status.ShouldBe(200, texts[i]));

        await TheBoardShowsThemAsync(office, texts);
        await TheFileHoldsThemAsync(office, texts);
        await TheCardShowsThemAsync(office, team, texts);
    }

    [Theory]
    [InlineData("\"\\uD800\"")]
    [InlineData("\"a\\uDC00b\"")]
    [InlineData("{\"x\":1}")]
    [InlineData("7")]
    public async Task A_text_that_is_none_is_refused(string json)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        (await office.PostAsync(Sato, "/api/days/today/start", $"{{\"place\":\"home\",\"plan\":{json}}}")).Status.ShouldBeOneOf(200, 400);

        (await office.GetAsync(Sato, "/api/months/2026-11")).Status.ShouldBe(200);
        (await office.GetAsync(Sato, "/api/months/2026-11/csv")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Ten_thousand_characters_are_too_many()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        (await office.PostAsync(Sato, "/api/days/today/start", new { place = "home", plan = new string('長', 10_000) })).Code.ShouldBe("TEXT_TOO_LONG");
        (await office.GetAsync(Sato, "/api/days/today")).Json["checkIn"].ShouldBeNull();
    }

    private static async Task TheBoardShowsThemAsync(Office office, IReadOnlyList<string> texts)
    {
        var rows = (await office.GetAsync(CitizensHead, "/api/sections/citizens/board")).Json["rows"]!.AsArray().ToDictionary(r => (string)r!["personId"]!);
        for (var i = 0; i < texts.Count; i++)
        {
            ((string)rows[Id(i)]!["plan"]!, (string)rows[Id(i)]!["name"]!).ShouldBe((texts[i].Trim(), texts[i]));
        }
    }

    private static async Task TheFileHoldsThemAsync(Office office, IReadOnlyList<string> texts)
    {
        var file = await office.GetAsync(CitizensHead, "/api/sections/citizens/months/2026-11/csv");
        var rows = CsvText.Parse(Encoding.UTF8.GetString(file.Bytes[3..]));
        rows.ShouldAllBe(r => r.Count == 17);
        var today = rows.Where(r => r[3] == "2026-11-24").ToDictionary(r => r[0]);
        for (var i = 0; i < texts.Count; i++)
        {
            foreach (var (cell, typed) in new[] { (today[Id(i)][1], texts[i]), (today[Id(i)][13], texts[i].Trim()), (today[Id(i)][14], texts[i].Trim()) })
            {
                var seen = cell.TrimStart(' ', '　', '​', '﻿');
                "=+-@\t\r\n＝＋－＠".ShouldNotContain(seen[..1], customMessage: $"Excel would take this for a formula: {cell}");
                cell.ShouldBeOneOf(typed, "'" + typed);
            }
        }
    }

    private static async Task TheCardShowsThemAsync(Office office, TeamStub team, IReadOnlyList<string> texts)
    {
        await ForEachAsync(texts, async i => (await team.TellAsync(office, Id(i), "message", json =>
        {
            json["id"] = $"asked-{i}";
            json["text"] = "今日";
        })).Status.ShouldBe(200));
        await office.BeatAsync();

        var cards = team.Said.Select(s => JsonNode.Parse(s)!).Where(s => s["replyToId"] is not null).ToDictionary(s => (string)s["replyToId"]!);
        for (var i = 0; i < texts.Count; i++)
        {
            var facts = All(cards[$"asked-{i}"]).OfType<JsonObject>().Where(o => (string?)o["type"] == "FactSet").SelectMany(o => o["facts"]!.AsArray()).Select(f => (string)f!["value"]!).ToList();
            facts.Count(f => f == CardText.Escape(texts[i].Trim())).ShouldBe(2, texts[i]);
            foreach (var fact in facts)
            {
                ItIsPlain(fact);
            }
        }
    }

    /// <summary>Nothing that Markdown or the card's macros could take for theirs, and no character that turns the line around.</summary>
    private static void ItIsPlain(string fact)
    {
        for (var i = 0; i < fact.Length; i++)
        {
            if (@"*_~[]()#+!|<>&`".Contains(fact[i], StringComparison.Ordinal))
            {
                (i > 0 && fact[i - 1] == '\\').ShouldBeTrue(fact);
            }

            (char.IsControl(fact[i]) && fact[i] != '\n').ShouldBeFalse(fact);
            (fact[i] is (>= '‪' and <= '‮') or (>= '⁦' and <= '⁩')).ShouldBeFalse(fact);
        }

        fact.ShouldNotContain("{{");
        fact.ShouldNotContain("s://");
        fact.ShouldNotContain("p://");
    }

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => All(p.Value)).Prepend(o),
        JsonArray a => a.SelectMany(All),
        _ => [],
    };

    private static Task ForEachAsync(IReadOnlyList<string> texts, Func<int, Task> act) =>
        Parallel.ForEachAsync(Enumerable.Range(0, texts.Count), new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = Cancel }, async (i, _) => await act(i));

    private static string Id(int number) => $"text-{number}";
}
