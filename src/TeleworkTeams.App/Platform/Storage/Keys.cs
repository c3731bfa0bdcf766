using System.Globalization;

namespace TeleworkTeams.App.Platform.Storage;

/// <summary>
/// Builds keys from parts. Ids come from outside and are opaque, so what a key may not hold
/// (<c>/ \ # ?</c>, control characters, and our own separator) is percent-encoded.
/// </summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model (disallowed characters in key fields).</remarks>
internal static class Keys
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var encoded = new string[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            encoded[i] = Part(parts[i]);
        }

        return string.Join('|', encoded);
    }

    public static string Part(string value)
    {
        foreach (var c in value)
        {
            if (IsSpecial(c))
            {
                return string.Concat(value.Select(x => IsSpecial(x) ? string.Create(CultureInfo.InvariantCulture, $"%{(int)x:X2}") : x.ToString()));
            }
        }

        return value;
    }

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Day(DateOnly date) => date.ToString("dd", CultureInfo.InvariantCulture);

    /// <summary>A bound just behind every key that begins with <paramref name="prefix"/> and the separator.</summary>
    public static string After(string prefix) => prefix + "}";

    private static bool IsSpecial(char c) => c is '/' or '\\' or '#' or '?' or '|' or '%' or '}' || char.IsControl(c);
}
