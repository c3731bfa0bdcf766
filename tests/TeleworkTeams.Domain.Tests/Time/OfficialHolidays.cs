namespace TeleworkTeams.Domain.Tests.Time;

/// <summary>The Cabinet Office's list of 1955–2027, dates and names as published (syukujitsu.csv, here in UTF-8).</summary>
/// <remarks>https://www8.cao.go.jp/chosei/shukujitsu/syukujitsu.csv</remarks>
internal static class OfficialHolidays
{
    public static readonly string Text = ReadText();

    /// <summary>The days, read here by the simplest of means so that the list judges our reader, too.</summary>
    public static readonly IReadOnlyDictionary<DateOnly, string> Days = Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
        .Select(line => line.Split(',')).ToDictionary(cells => DateOnly.ParseExact(cells[0], "yyyy/M/d", null), cells => cells[1]);

    private static string ReadText()
    {
        using var reader = new StreamReader(typeof(OfficialHolidays).Assembly.GetManifestResourceStream("syukujitsu.csv")!);
        return reader.ReadToEnd();
    }
}
