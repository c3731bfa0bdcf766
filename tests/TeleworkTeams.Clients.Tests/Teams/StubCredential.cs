using Azure.Core;

namespace TeleworkTeams.Clients.Tests.Teams;

/// <summary>Hands out one known token and keeps the scopes that were asked for.</summary>
internal sealed class StubCredential : TokenCredential
{
    internal const string Token = "the-bots-secret-token";

    internal List<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        Scopes.AddRange(requestContext.Scopes);
        return new AccessToken(Token, DateTimeOffset.MaxValue);
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
