using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.People;

/// <summary>The words of this slice: PeopleTexts.resx and PeopleTexts.en.resx.</summary>
internal sealed class PeopleTexts
{
    private static readonly TextSet Set = new(typeof(PeopleTexts));

    private PeopleTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);

    /// <summary>What is wrong with a setting, a line or a request.</summary>
    public static string Why(Language language, PeopleProblem problem, params ReadOnlySpan<object?> values) => Set.Get(language, $"Why.{problem}", values);

    public static string Code(PeopleProblem problem) => Problems.CodeOf(problem);
}
