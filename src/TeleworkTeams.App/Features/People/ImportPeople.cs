using Azure;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

internal sealed record ImportError(int Line, string? Column, string Code, string Message);

internal sealed record ImportLine(int Line, string Id, string Name, string Action, string? Message);

internal sealed record ImportResult(IReadOnlyList<ImportLine> Lines, int Adds, int Updates, int Same, IReadOnlyList<ImportError> Errors, bool Applied);

/// <summary>The section's list from a CSV file: every bad line is named, and with any bad line nothing is written.</summary>
internal sealed class ImportPeople(PeopleTable table, PeopleCache cache)
{
    public async Task<ImportResult> RunAsync(SectionRow sectionRow, byte[] csv, bool apply, Language language, CancellationToken cancellationToken)
    {
        var section = sectionRow.ToSection();
        var file = PeopleCsv.Read(csv);
        List<ImportError> errors = [.. file.Errors.Select(e => Error(e.Line, e.Column, e.Problem))];
        List<ImportLine> lines = [];
        List<PersonRow> changed = [];
        HashSet<string> seen = [];
        foreach (var line in file.Lines)
        {
            var found = await table.FindAsync(line.Id, cancellationToken);
            var problems = Check(line, section, found, seen).ToList();
            errors.AddRange(problems.Select(p => Error(line.Number, p.Column, p.Problem)));
            if (problems.Count > 0)
            {
                lines.Add(new ImportLine(line.Number, line.Id, line.Name, "error", PeopleTexts.Why(language, problems[0].Problem)));
                continue;
            }

            var row = found ?? table.NewRow(line.Id);
            var before = (row.SectionId, row.ToPerson());
            row.SectionId = section.Id;
            (row.Name, row.Kana) = (line.Name, line.Kana);
            (row.UnitId, row.PatternId) = (UnitOf(section, line.Unit)?.Id, PatternOf(section, line.Pattern)?.Id);
            (row.From, row.Until) = (Blank(line.From), Blank(line.Until));
            row.Employment = EmploymentWords.Stored(line.Employment) ?? row.Employment; // a file without it says nothing about it
            row.Extension = line.Extension is { } extension ? WorkPhone.Extension(extension) : row.Extension;
            row.WorkNumber = line.WorkNumber is { } number ? WorkPhone.Number(number) : row.WorkNumber;
            var isSame = found is not null && before == (row.SectionId, row.ToPerson());
            lines.Add(new ImportLine(line.Number, line.Id, line.Name, found is null ? "add" : isSame ? "same" : "update", null));
            if (!isSame)
            {
                changed.Add(row);
            }
        }

        var mayApply = apply && errors.Count == 0;
        if (mayApply)
        {
            await WriteAsync(changed, cancellationToken);
        }

        return new ImportResult(
            [.. lines.OrderBy(l => l.Line)], lines.Count(l => l.Action == "add"), lines.Count(l => l.Action == "update"), lines.Count(l => l.Action == "same"),
            [.. errors.OrderBy(e => e.Line)], mayApply);

        ImportError Error(int line, string? column, PeopleProblem problem) => new(line, column, PeopleTexts.Code(problem), PeopleTexts.Why(language, problem));
    }

    /// <summary>A list of up to 100 changes is written whole or not at all; a longer one in such pieces, and importing it again completes it.</summary>
    private async Task WriteAsync(List<PersonRow> rows, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var chunk in rows.Chunk(100))
            {
                await table.WriteTogetherAsync(chunk, cancellationToken);
            }
        }
        finally
        {
            cache.Clear();
        }
    }

    private static IEnumerable<(string Column, PeopleProblem Problem)> Check(PeopleCsvLine line, Section section, PersonRow? found, HashSet<string> seen)
    {
        if (line.Id.Length == 0)
        {
            yield return ("id", PeopleProblem.Required);
        }
        else if (!seen.Add(line.Id))
        {
            yield return ("id", PeopleProblem.DuplicateLine);
        }
        else if (line.Id.Length > 128)
        {
            yield return ("id", PeopleProblem.TooLong);
        }
        else if (found is not null && found.SectionId != section.Id)
        {
            yield return ("id", PeopleProblem.InOtherSection);
        }

        if (line.Name.Length is 0 or > 60)
        {
            yield return ("name", line.Name.Length == 0 ? PeopleProblem.Required : PeopleProblem.TooLong);
        }

        if (line.Kana.Length > 60)
        {
            yield return ("kana", PeopleProblem.TooLong);
        }

        if (line.Unit.Length > 0 && UnitOf(section, line.Unit) is null)
        {
            yield return ("unit", PeopleProblem.UnknownUnit);
        }

        if (line.Pattern.Length > 0 && PatternOf(section, line.Pattern) is null)
        {
            yield return ("pattern", PeopleProblem.UnknownPattern);
        }

        if (line.Employment.Length > 0 && EmploymentWords.Parse(line.Employment) is null)
        {
            yield return ("employment", PeopleProblem.UnknownEmployment);
        }

        if (line.Extension is { Length: > 0 } && WorkPhone.Extension(line.Extension) is null)
        {
            yield return ("extension", PeopleProblem.InvalidExtension);
        }

        if (line.WorkNumber is { Length: > 0 } && WorkPhone.Number(line.WorkNumber) is null)
        {
            yield return ("workNumber", PeopleProblem.InvalidWorkNumber);
        }

        if (line.From.Length > 0 && EnterLeave.Date(line.From) is null)
        {
            yield return ("from", PeopleProblem.InvalidDate);
        }

        if (line.Until.Length > 0 && EnterLeave.Date(line.Until) is null)
        {
            yield return ("until", PeopleProblem.InvalidDate);
        }
        else if (line.From.Length > 0 && line.Until.Length > 0 && string.CompareOrdinal(line.Until, line.From) < 0)
        {
            yield return ("until", PeopleProblem.EndBeforeStart);
        }
    }

    private static Unit? UnitOf(Section section, string text) => section.Units.FirstOrDefault(u => u.Id == text || u.Name == text);

    private static WorkPattern? PatternOf(Section section, string text) => section.Patterns.FirstOrDefault(p => p.Id == text || p.Name == text);

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
