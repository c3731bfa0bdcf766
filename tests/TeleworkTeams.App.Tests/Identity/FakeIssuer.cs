using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TeleworkTeams.App.Tests.Identity;

/// <summary>A publisher of keys over HTTP, and a signer of any token that a test can think of.</summary>
internal sealed class FakeIssuer : HttpMessageHandler
{
    internal const string BotMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    private readonly Dictionary<string, List<object>> published = [];

    internal int KeyFetches { get; private set; }

    internal bool IsDown { get; set; }

    internal static RSA NewKey() => RSA.Create(2048);

    internal void Publish(string host, string keyId, RSA key, string? issuer = null, string[]? endorsements = null)
    {
        var parameters = key.ExportParameters(false);
        if (!published.TryGetValue(host, out var keys))
        {
            published[host] = keys = [];
        }
        keys.Add(new
        {
            kty = "RSA",
            use = "sig",
            kid = keyId,
            n = Base64Url.EncodeToString(parameters.Modulus),
            e = Base64Url.EncodeToString(parameters.Exponent),
            issuer,
            endorsements,
        });
    }

    internal void Withdraw(string host) => published.Remove(host);

    internal static string Sign(RSA key, string keyId, object payload, string algorithm = "RS256", object? header = null)
    {
        var head = Encode(header ?? new { alg = algorithm, kid = keyId, typ = "JWT" });
        var signed = $"{head}.{Encode(payload)}";
        var signature = algorithm switch
        {
            "RS256" => key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
            "RS512" => key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            // The classic confusion: the public key taken for a shared secret.
            "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()), Encoding.ASCII.GetBytes(signed)),
            _ => [],
        };
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
        {
            throw new HttpRequestException("down");
        }
        var host = request.RequestUri!.Host;
        object answer;
        if (request.RequestUri.AbsolutePath.EndsWith("/keys", StringComparison.Ordinal))
        {
            KeyFetches++;
            answer = new { keys = published.GetValueOrDefault(host) ?? [] };
        }
        else
        {
            answer = new { issuer = "x", jwks_uri = $"https://{host}/keys" };
        }
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(JsonSerializer.Serialize(answer)) });
    }

    private static string Encode(object part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));
}
