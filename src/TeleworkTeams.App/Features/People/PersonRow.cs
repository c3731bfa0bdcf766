using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>One member of staff. PK = tenant, RK = person: found by id alone, and in one section at a time.</summary>
internal sealed class PersonRow : Row
{
    public string SectionId { get; set; } = "";

    public string Name { get; set; } = "";

    public string Kana { get; set; } = "";

    public string? UnitId { get; set; }

    public string? PatternId { get; set; }

    /// <summary>yyyy-MM-dd, inclusive.</summary>
    public string? From { get; set; }

    /// <summary>yyyy-MM-dd, inclusive.</summary>
    public string? Until { get; set; }

    /// <summary>An <see cref="Domain.People.Employment"/> by its name; null: regular, and rows written before it was known.</summary>
    public string? Employment { get; set; }

    /// <summary>内線.</summary>
    public string? Extension { get; set; }

    /// <summary>The number of a lent phone or a 050 application.</summary>
    public string? WorkNumber { get; set; }

    /// <summary>The language that the person chose; null: the city's.</summary>
    public string? Language { get; set; }

    /// <summary>Whether approved days are put into the person's calendar; null: as the city has it.</summary>
    public bool? Outlook { get; set; }

    public DateTimeOffset? WelcomedAt { get; set; }

    public Person ToPerson() => new(Uri.UnescapeDataString(RowKey), Name, Kana, UnitId, PatternId, Date(From), Date(Until), EmploymentWords.Parse(Employment) ?? default)
    {
        Extension = Extension,
        WorkNumber = WorkNumber,
    };

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
