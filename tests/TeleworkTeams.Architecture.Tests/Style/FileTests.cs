using System.Text.RegularExpressions;

namespace TeleworkTeams.Architecture.Tests.Style;

/// <summary>Files are short, finished, and read the clock from nowhere but what they are given.</summary>
public sealed partial class FileTests
{
    private const int HardCap = 400;
    private const int MedianCap = 60;

    /// <summary>Where a wire or a library leaves no other type, and why.</summary>
    private static readonly Dictionary<string, string> DateTimeNeeded = new()
    {
        ["src/TeleworkTeams.Clients.Storage/"] = "Edm.DateTime and the Date header of the shared-key signature, as in Azure.Data.Tables.",
        ["src/TeleworkTeams.Clients.Graph/"] = "Graph's dateTimeTimeZone has a property of that name.",
    };

    private static readonly IReadOnlyList<SourceFile> Sources = [.. Repository.Files("src", ".cs", ".ts", ".tsx"), .. Repository.Files("tests", ".cs", ".ts", ".tsx")];

    [Fact]
    public void No_file_is_longer_than_400_lines() =>
        Sources.Where(f => f.Lines > HardCap).Select(f => $"{f}: {f.Lines}").ShouldBeEmpty();

    [Fact]
    public void The_median_file_has_at_most_60_lines()
    {
        var lengths = Repository.Files("src", ".cs").Select(f => f.Lines).Order().ToArray();

        lengths[lengths.Length / 2].ShouldBeLessThanOrEqualTo(MedianCap);
    }

    [Fact]
    public void DateTime_stays_where_a_wire_needs_it() =>
        Sources.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) && f.Path.EndsWith(".cs", StringComparison.Ordinal) && !DateTimeNeeded.Keys.Any(k => f.Path.StartsWith(k, StringComparison.Ordinal)))
            .Where(f => DateTimeType().IsMatch(f.Code)).ShouldBeEmpty();

    [Fact]
    public void Now_comes_from_a_TimeProvider() =>
        Sources.Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) && f.Path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(f => SystemClock().IsMatch(f.Code)).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() => Sources.Where(f => LeftForLater().IsMatch(f.Text)).ShouldBeEmpty();

    [Fact]
    public void No_test_is_skipped_or_run_alone() =>
        Sources.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal) ? SkippedFact().IsMatch(f.Code) : SkippedSpec().IsMatch(f.Text)).ShouldBeEmpty();

    // The type, not a member of that name: DateOnly.FromDateTime(local.DateTime) is the bridge that the library offers.
    [GeneratedRegex(@"(?<![\w.])DateTime\b|\bSystem\.DateTime\b")]
    private static partial Regex DateTimeType();

    [GeneratedRegex(@"\bDateTimeOffset\.(?:Utc)?Now\b|\bDateTime\.(?:UtcNow|Now|Today)\b")]
    private static partial Regex SystemClock();

    // Written so that this file does not find itself.
    [GeneratedRegex(@"\bTOD[O]\b|\bFIXM[E]\b|\bNotImplementedExceptio[n]\b")]
    private static partial Regex LeftForLater();

    [GeneratedRegex(@"\[(?:Fact|Theory)\([^\]]*\bSkip\w*\s*=|\bAssert\.Skip\w*\(")]
    private static partial Regex SkippedFact();

    [GeneratedRegex(@"\b(?:it|test|describe)\.(?:skip|only|todo)\b")]
    private static partial Regex SkippedSpec();
}
