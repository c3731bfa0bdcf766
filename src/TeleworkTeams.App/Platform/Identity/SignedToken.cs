using System.Buffers.Text;
using System.Text.Json;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>
/// A token that has the only shape accepted here: three parts, at most 8 KB, RS256, a key id. Anything else – an encrypted or compressed
/// token above all – is refused before the token library sees it.
/// </summary>
internal sealed class SignedToken
{
    internal const int MaxLength = 8 * 1024;
    internal const string Algorithm = "RS256";

    private const int MaxKeyIdLength = 256;

    // Duplicate members are refused: two parsers may disagree about which of them counts.
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    private readonly JsonElement claims;

    private SignedToken(string raw, string keyId, JsonElement payload) => (Raw, KeyId, claims) = (raw, keyId, payload);

    internal string Raw { get; }

    internal string KeyId { get; }

    /// <summary>Null when the token has any other shape.</summary>
    internal static SignedToken? Read(string raw)
    {
        if (raw.Length is 0 or > MaxLength || raw.Split('.') is not [{ Length: > 0 } head, { Length: > 0 } body, { Length: > 0 } signature]
            || !Base64Url.IsValid(signature) || Part(head) is not { } header || Part(body) is not { } payload)
        {
            return null;
        }
        if (Text(header, "alg") != Algorithm || Text(header, "kid") is not { Length: > 0 and <= MaxKeyIdLength } keyId
            || header.TryGetProperty("zip", out _) || header.TryGetProperty("crit", out _) || header.TryGetProperty("enc", out _))
        {
            return null;
        }
        return new SignedToken(raw, keyId, payload);
    }

    /// <summary>A claim that is a string; null when absent or of another kind.</summary>
    internal string? Claim(string name) => Text(claims, name);

    /// <summary>A claim in seconds since 1970; null when absent or no whole number.</summary>
    internal long? Seconds(string name) =>
        claims.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) ? seconds : null;

    private static JsonElement? Part(string encoded)
    {
        if (!Base64Url.IsValid(encoded))
        {
            return null;
        }
        try
        {
            using var document = JsonDocument.Parse(Base64Url.DecodeFromChars(encoded), Strict);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String)
        {
            return null;
        }
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair.
            return null;
        }
    }
}
