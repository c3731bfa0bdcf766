using System.Text.Json.Nodes;

namespace TeleworkTeams.Local.City;

/// <summary>Where a visitor goes.</summary>
internal sealed record CityAddresses(Uri App, Uri TownChat, Uri? Playground, string? VisitorName)
{
    public Uri Tab => new(App, "tab/");

    public Uri Gallery => new(TownChat, "gallery");

    /// <summary>For programs that start a city.</summary>
    public string ToJson() => new JsonObject
    {
        ["app"] = App.AbsoluteUri,
        ["tab"] = Tab.AbsoluteUri,
        ["townChat"] = TownChat.AbsoluteUri,
        ["gallery"] = Gallery.AbsoluteUri,
        ["playground"] = Playground?.AbsoluteUri,
    }.ToJsonString();
}
