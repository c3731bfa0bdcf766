using System.Resources;

namespace TeleworkTeams.App.Platform.Localization;

/// <summary>The texts of one slice: <c>XTexts.resx</c> (Japanese, neutral) and <c>XTexts.en.resx</c>. A missing key is a bug and throws.</summary>
internal sealed class TextSet(Type owner)
{
    private readonly ResourceManager _resources = new(owner);

    public string Get(Language language, string key) =>
        _resources.GetString(key, language.Culture) ?? throw new MissingManifestResourceException($"{owner.Name} has no text '{key}'.");

    public string Get(Language language, string key, params ReadOnlySpan<object?> values) =>
        string.Format(language.Culture, Get(language, key), values);
}
