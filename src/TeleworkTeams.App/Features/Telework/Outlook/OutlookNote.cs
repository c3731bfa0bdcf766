namespace TeleworkTeams.App.Features.Telework.Outlook;

/// <summary>
/// What the row of a day remembers of the events that were made for it: <c>transaction|event</c>, apart by spaces. An event that the
/// person has removed by hand stays remembered, so that it is not put back.
/// </summary>
internal sealed record OutlookNote(IReadOnlyDictionary<string, string> Events)
{
    public static OutlookNote Read(string? text) => new((text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(e => e.Split('|', 2)).Where(e => e.Length == 2).ToDictionary(e => e[0], e => e[1]));

    /// <summary>Empty: there is nothing any more.</summary>
    public override string ToString() => string.Join(' ', Events.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}|{e.Value}"));
}
