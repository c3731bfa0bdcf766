using System.Text;
using CsvHelper;

namespace TeleworkTeams.App.Features.People;

internal sealed record PeopleCsvLine(int Number, string Id, string Name, string Kana, string Unit, string Pattern, string From, string Until, string Employment)
{
    /// <summary>Null: the file has no such column and says nothing about it.</summary>
    public string? Extension { get; init; }

    /// <inheritdoc cref="Extension"/>
    public string? WorkNumber { get; init; }
}

internal sealed record PeopleCsvFile(IReadOnlyList<PeopleCsvLine> Lines, IReadOnlyList<(int Line, string? Column, PeopleProblem Problem)> Errors);

/// <summary>Reads a list of people as city halls write it: UTF-8 or Shift_JIS, with Japanese or English headings.</summary>
internal static class PeopleCsv
{
    private const int MostLines = 2_000;

    private static readonly Dictionary<string, string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["職員ID"] = "id", ["id"] = "id", ["氏名"] = "name", ["name"] = "name", ["カナ"] = "kana", ["ふりがな"] = "kana", ["kana"] = "kana", ["係"] = "unit", ["unit"] = "unit",
        ["勤務パターン"] = "pattern", ["pattern"] = "pattern", ["開始日"] = "from", ["from"] = "from", ["終了日"] = "until", ["until"] = "until",
        ["任用"] = "employment", ["任用の種類"] = "employment", ["employment"] = "employment",
        ["内線"] = "extension", ["内線番号"] = "extension", ["extension"] = "extension",
        ["業務用番号"] = "workNumber", ["業務用電話番号"] = "workNumber", ["workNumber"] = "workNumber",
    };

    public static PeopleCsvFile Read(byte[] bytes)
    {
        List<PeopleCsvLine> lines = [];
        List<(int Line, string? Column, PeopleProblem Problem)> errors = [];
        var options = CsvReaderOptions.Default with
        {
            Separator = ',',
            TrimWhitespace = true,
            TrackLineNumbers = true,
            AllowLineBreaksInQuotes = false,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => errors.Add(((int)record.LineNumber, null, PeopleProblem.BrokenLine)),
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
        };
        using var csv = CsvReader.FromText(Decode(bytes).TrimStart('\uFEFF'), options);
        csv.ReadHeader();
        var columns = csv.Headers.Select((h, i) => (Name: Headings.GetValueOrDefault(h.Trim()), Index: i)).Where(c => c.Name is not null)
            .GroupBy(c => c.Name!).ToDictionary(g => g.Key, g => g.First().Index);
        foreach (var needed in new[] { "id", "name" }.Where(n => !columns.ContainsKey(n)))
        {
            errors.Add((1, needed, PeopleProblem.MissingColumn));
        }

        while (columns.ContainsKey("id") && columns.ContainsKey("name") && csv.Read())
        {
            var line = (int)csv.LineNumber;
            if (lines.Count == MostLines)
            {
                errors.Add((line, null, PeopleProblem.TooManyLines));
                break;
            }

            lines.Add(new PeopleCsvLine(line, Field("id"), Field("name"), Field("kana"), Field("unit"), Field("pattern"), Field("from"), Field("until"), Field("employment"))
            {
                Extension = Own("extension"),
                WorkNumber = Own("workNumber"),
            });
        }

        return new PeopleCsvFile(lines, errors);

        string Field(string name) => columns.TryGetValue(name, out var index) ? csv.GetString(index).Trim() : "";

        string? Own(string name) => columns.ContainsKey(name) ? Field(name) : null;
    }

    /// <summary>UTF-8 if it is valid UTF-8, else Shift_JIS as Excel in Japan writes it.</summary>
    public static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            return Encoding.GetEncoding(932).GetString(bytes);
        }
    }
}
