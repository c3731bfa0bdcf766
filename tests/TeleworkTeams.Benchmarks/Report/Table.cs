namespace TeleworkTeams.Benchmarks.Report;

/// <summary>One benchmark's result, as a table in Markdown and the remarks that it cannot be read without.</summary>
internal sealed class Table(string title)
{
    private readonly List<string[]> _rows = [["What", "Goal", "Median", "Worst", "Result"]];
    private readonly List<string> _notes = [];

    /// <summary>A figure with the goal that it has to keep.</summary>
    public void Add(string what, string goal, string median, string worst, bool met) => _rows.Add([what, goal, median, worst, met ? "met" : "MISSED"]);

    /// <summary>A figure that explains another; it has no goal.</summary>
    public void Add(string what, string median, string worst) => _rows.Add([what, "", median, worst, ""]);

    public void Note(string text) => _notes.Add(text);

    public void Print(TextWriter to)
    {
        to.WriteLine();
        to.WriteLine($"## {title}");
        to.WriteLine();
        var widths = Enumerable.Range(0, _rows[0].Length).Select(i => _rows.Max(r => r[i].Length)).ToArray();
        for (var i = 0; i < _rows.Count; i++)
        {
            to.WriteLine("| " + string.Join(" | ", _rows[i].Select((c, k) => c.PadRight(widths[k]))) + " |");
            if (i == 0)
            {
                to.WriteLine("|" + string.Join("|", widths.Select(w => new string('-', w + 2))) + "|");
            }
        }

        to.WriteLine();
        foreach (var note in _notes)
        {
            to.WriteLine("- " + note);
        }
    }
}
