namespace TeleworkTeams.App.Platform.Identity;

/// <summary>The bearer token of a request.</summary>
internal static class BearerToken
{
    private const string Prefix = "Bearer ";

    /// <summary>Null unless there is exactly one Authorization header, of the scheme Bearer.</summary>
    internal static string? Of(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            ? header[Prefix.Length..].Trim()
            : null;
}
