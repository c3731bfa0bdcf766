using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>The words of cover: CoverTexts.resx and CoverTexts.en.resx.</summary>
internal sealed class CoverTexts
{
    private static readonly TextSet Set = new(typeof(CoverTexts));

    private CoverTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);
}
