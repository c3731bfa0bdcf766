using System.Text.Json.Nodes;
using TeleworkTeams.EndToEnd.Tests.City;

namespace TeleworkTeams.EndToEnd.Tests.PhoneDuty;

/// <summary>A city of its own on a Tuesday morning: its rota is changed by nobody else. Without the Playground, which has one person only.</summary>
internal sealed class DutyCity(LocalCity city, Cast cast) : IAsyncDisposable
{
    public LocalCity City => city;

    public Cast Cast => cast;

    public CityClient Client => city.Client;

    private string Section => $"api/sections/{cast.SectionId}/duty";

    public static async Task<DutyCity> StartAsync()
    {
        var city = await LocalCity.StartAsync(TestContext.Current.CancellationToken, "--no-playground", "--at", "2026-11-24T09:00:00+09:00");
        return new DutyCity(city, await city.Client.CastAsync());
    }

    /// <summary>The published turns of members without a part of their own: who, when, on what.</summary>
    public async Task<IReadOnlyList<(Actor Person, string Date, string ShiftId, string KindId)>> TurnsAsync(string month)
    {
        var rota = await Client.AskAsync(cast.Head.Id, $"{Section}/{month}?view=published");
        return
        [
            .. from shift in rota["shifts"]!.AsArray()
               where !(bool)shift!["isPast"]!
               from turn in shift["turns"]!.AsArray()
               let person = cast.Members.FirstOrDefault(m => m.Id == (string)turn!["personId"]!)
               where person is not null
               select (person, (string)shift["date"]!, (string)shift["id"]!, (string)shift["kindId"]!),
        ];
    }

    /// <summary>Turns and memos of the fiscal year by person.</summary>
    public async Task<IReadOnlyDictionary<string, (int Turns, int Memos)>> LedgerAsync() =>
        (await Client.AskAsync(cast.Head.Id, $"{Section}/ledger?year=2026&from=2026-04-01&to=2027-03-31"))["rows"]!.AsArray()
            .ToDictionary(r => (string)r!["personId"]!, r => ((int)(double)r!["turns"]!, (int)r["memos"]!));

    /// <summary>The newest swap of somebody's turn.</summary>
    public async Task<JsonNode> SwapOfAsync(Actor person) =>
        (await Client.AskAsync(cast.Head.Id, $"{Section}/swaps"))["items"]!.AsArray().First(s => (string)s!["from"]!["id"]! == person.Id)!;

    /// <summary>Who of the section has a card with the text; waits until somebody does.</summary>
    public async Task<Actor> WhoHasCardAsync(string text)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(45));
        while (true)
        {
            foreach (var member in cast.Members)
            {
                if (await Client.HasCardAsync(member.Id, text))
                {
                    return member;
                }
            }

            await Task.Delay(500, patience.Token);
        }
    }

    public ValueTask DisposeAsync() => city.DisposeAsync();
}
