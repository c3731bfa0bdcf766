using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace TeleworkTeams.App.Features.People;

internal sealed record PeopleCsvLine(int Number, string Id, string Name, string Kana, string Unit, string Pattern, string From, string Until);

internal sealed record PeopleCsvFile(IReadOnlyList<PeopleCsvLine> Lines, IReadOnlyList<(int Line, string? Column, PeopleProblem Problem)> Errors);

/// <summary>Reads a list of people as city halls write it: UTF-8 or Shift_JIS, with Japanese or English headings.</summary>
internal static class PeopleCsv
{
    private const int MostLines = 2_000;

    private static readonly Dictionary<string, string> Headings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["職員ID"] = "id", ["id"] = "id", ["氏名"] = "name", ["name"] = "name", ["カナ"] = "kana", ["ふりがな"] = "kana", ["kana"] = "kana", ["係"] = "unit", ["unit"] = "unit",
        ["勤務パターン"] = "pattern", ["pattern"] = "pattern", ["開始日"] = "from", ["from"] = "from", ["終了日"] = "until", ["until"] = "until",
    };

    public static PeopleCsvFile Read(byte[] bytes)
    {
        List<PeopleCsvLine> lines = [];
        List<(int, string?, PeopleProblem)> errors = [];
        using var reader = new StringReader(Decode(bytes));
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            BadDataFound = context => errors.Add((context.Context.Parser?.RawRow ?? 0, null, PeopleProblem.BrokenLine)),
            MissingFieldFound = null,
            HeaderValidated = null,
        });
        if (!csv.Read() || !csv.ReadHeader())
        {
            return new PeopleCsvFile([], [(1, null, PeopleProblem.MissingColumn)]);
        }

        var columns = csv.HeaderRecord!.Select((h, i) => (Name: Headings.GetValueOrDefault(h.Trim('﻿', ' ')), i)).Where(c => c.Name is not null)
            .GroupBy(c => c.Name!).ToDictionary(g => g.Key, g => g.First().i);
        foreach (var needed in new[] { "id", "name" }.Where(n => !columns.ContainsKey(n)))
        {
            errors.Add((1, needed, PeopleProblem.MissingColumn));
        }

        while (errors.All(e => e.Item3 is not (PeopleProblem.MissingColumn or PeopleProblem.TooManyLines)) && csv.Read())
        {
            if (csv.Parser.Count != csv.HeaderRecord!.Length)
            {
                errors.Add((csv.Parser.RawRow, null, PeopleProblem.BrokenLine));
                continue;
            }

            lines.Add(new PeopleCsvLine(csv.Parser.RawRow, Field("id"), Field("name"), Field("kana"), Field("unit"), Field("pattern"), Field("from"), Field("until")));
            if (lines.Count > MostLines)
            {
                errors.Add((csv.Parser.RawRow, null, PeopleProblem.TooManyLines));
            }
        }

        return new PeopleCsvFile(lines, errors);

        string Field(string name) => columns.TryGetValue(name, out var index) ? csv.GetField(index)?.Trim() ?? "" : "";
    }

    /// <summary>UTF-8 if it is valid UTF-8, else Shift_JIS as Excel in Japan writes it.</summary>
    private static string Decode(byte[] bytes)
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
