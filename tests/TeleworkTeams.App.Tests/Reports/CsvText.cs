using System.Text;

namespace TeleworkTeams.App.Tests.Reports;

/// <summary>Reads CSV by RFC 4180 and by nothing else.</summary>
internal static class CsvText
{
    internal static List<List<string>> Parse(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted)
            {
                if (text[i] != '"')
                {
                    cell.Append(text[i]);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (text[i] == '"')
            {
                cell.Length.ShouldBe(0, "a quote in the middle of a cell");
                quoted = true;
            }
            else if (text[i] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (text[i] == '\r')
                {
                    text[++i].ShouldBe('\n');
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        return rows;
    }
}
