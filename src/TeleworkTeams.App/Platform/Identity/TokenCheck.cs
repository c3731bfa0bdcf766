using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>What both schemes ask of a token: signature by the published key, exact issuer, exact audience, lifetime.</summary>
internal static class TokenCheck
{
    /// <summary>Clocks may differ by this much, inclusive.</summary>
    internal static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private static readonly JsonWebTokenHandler Library = new();

    internal static bool IsValid(SignedToken token, SigningKey key, string issuer, string audience, DateTimeOffset now)
    {
        // The library also takes lists of audiences; a token of ours names one.
        if (token.Claim("iss") != issuer || token.Claim("aud") != audience || !IsInLifetime(token, now))
        {
            return false;
        }
        return Library.ValidateToken(token.Raw, new TokenValidationParameters
        {
            IssuerSigningKey = key.Key,
            ValidAlgorithms = [SignedToken.Algorithm],
            ValidIssuer = issuer,
            ValidAudience = audience,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            TryAllIssuerSigningKeys = false,
            // The library asks the system's clock; this one is the app's.
            LifetimeValidator = (_, _, _, _) => IsInLifetime(token, now),
            // A cached provider of an older key was once taken for a newer one under the same id.
            CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false },
        }).IsValid;
    }

    private static bool IsInLifetime(SignedToken token, DateTimeOffset now)
    {
        var (seconds, skew) = (now.ToUnixTimeSeconds(), (long)Skew.TotalSeconds);
        return token.Seconds("exp") is { } expires
            && seconds - skew <= expires
            && (token.Seconds("nbf") is not { } notBefore || seconds + skew >= notBefore);
    }
}
