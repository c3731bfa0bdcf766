using Spectre.Console;

namespace TeleworkTeams.Local.Day;

/// <summary>Prints a day's figures.</summary>
internal static class DayTable
{
    public static void Print(DayFigures f, string csv)
    {
        var table = new Table().Border(TableBorder.Rounded).Title($"{f.Date} · {f.Staff} 人 / people").AddColumn("").AddColumn(new TableColumn("").RightAligned()).HideHeaders();
        Row("カード 計画 / planned", f.Planned);
        Row("  送信 / sent", f.Sent);
        Row("  不明 / unknown", f.Unknown);
        Row("  届かない / unreachable", f.Unreachable);
        Row("  不要になった / not needed", f.Skipped);
        Row("  期限切れ・拒否 / failed", f.Failed);
        Row("始業の報告 / answered", f.Answered);
        Row("  保存された始業 / stored", f.Stored);
        foreach (var (place, count) in f.ByPlace)
        {
            Row($"  {place}", count);
        }

        Row("終業 / ended", f.Ended);
        Row("始業の未登録 / missing starts", f.MissingStart);
        Row("終業の未登録 / missing ends", f.MissingEnd);
        Row("訂正 / corrected", f.Corrected);
        Row("チャネルのカード / digests", f.Digests);
        Row("コネクタ: 届いた / delivered", f.Delivered);
        Row("コネクタ: 二重 / duplicates", f.Duplicates);
        Row("コネクタ: 紛失 / lost", f.Lost);
        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine(Markup.Escape("CSV: " + csv));
        AnsiConsole.MarkupLine(f.AddsUp ? "[green]合っています / everything adds up[/]" : "[red]合いません / it does not add up[/]");

        void Row(string name, int value) => table.AddRow(Markup.Escape(name), value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
