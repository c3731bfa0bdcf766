using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>One published RSA key, with the two members that say what it may sign.</summary>
/// <param name="Id">The key id.</param>
/// <param name="Key">The public key.</param>
/// <param name="Issuer">Entra: the issuer that the key belongs to, perhaps with <c>{tenantid}</c>; null when not published.</param>
/// <param name="Endorsements">Connector: the channels that the key may speak for.</param>
internal sealed record SigningKey(string Id, RsaSecurityKey Key, string? Issuer, IReadOnlyList<string> Endorsements)
{
    private const int SmallestModulus = 2048 / 8;

    /// <summary>Null for keys of another kind, for another use, too small, or unreadable: one odd key must not hide the others.</summary>
    internal static SigningKey? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || Text(json, "kty") != "RSA" || Text(json, "use") is not (null or "sig")
            || Text(json, "kid") is not { Length: > 0 } id || Text(json, "n") is not { } n || Text(json, "e") is not { } e)
        {
            return null;
        }
        if (!Base64Url.IsValid(n) || !Base64Url.IsValid(e))
        {
            return null;
        }
        var parameters = new RSAParameters { Modulus = Base64Url.DecodeFromChars(n), Exponent = Base64Url.DecodeFromChars(e) };
        return parameters.Modulus.Length < SmallestModulus
            ? null
            : new SigningKey(id, new RsaSecurityKey(parameters) { KeyId = id }, Text(json, "issuer"), Texts(json, "endorsements"));
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static IReadOnlyList<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
            : [];
}
