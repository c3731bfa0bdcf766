using System.Text.Json;

namespace TeleworkTeams.EndToEnd.Tests.City;

/// <summary>The line by which the local city says that it is ready: <c>ready {"app":"http://…", …}</c>.</summary>
/// <param name="App">The host: its API and the bot's endpoint.</param>
/// <param name="Tab">The tab, with the picker of who one is.</param>
/// <param name="TownChat">町のチャット.</param>
/// <param name="Gallery">All cards, drawn by the official renderer.</param>
/// <param name="Playground">The Agents Playground, or null when it does not run.</param>
public sealed record CityAddresses(Uri App, Uri Tab, Uri TownChat, Uri Gallery, Uri? Playground)
{
    private const string Prefix = "ready {";

    /// <summary>The addresses when the line is the ready line, else null.</summary>
    public static CityAddresses? Read(string line) => line.StartsWith(Prefix, StringComparison.Ordinal)
        ? JsonSerializer.Deserialize<CityAddresses>(line[(Prefix.Length - 1)..], JsonSerializerOptions.Web)
        : null;
}
