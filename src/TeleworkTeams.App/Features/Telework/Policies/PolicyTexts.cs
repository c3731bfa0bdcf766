using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>The words of policies: PolicyTexts.resx and PolicyTexts.en.resx.</summary>
internal sealed class PolicyTexts
{
    private static readonly TextSet Set = new(typeof(PolicyTexts));

    private PolicyTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);

    /// <summary>What is wrong with a document, as far as it can be seen without knowing what it means.</summary>
    public static string Why(Language language, PolicyError error, params ReadOnlySpan<object?> values) => Get(language, $"Error.{error}", values);
}
