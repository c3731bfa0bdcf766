namespace TeleworkTeams.App.Platform.Http;

/// <summary>Headers of every answer. The tab may be framed by Teams, Outlook and Microsoft 365 alone.</summary>
/// <remarks>https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements (frame-ancestors).</remarks>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; " +
        "object-src 'none'; base-uri 'self'; form-action 'self'; " +
        "frame-ancestors 'self' teams.microsoft.com *.teams.microsoft.com *.cloud.microsoft outlook.office.com *.microsoft365.com *.office.com";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            headers.CacheControl = "no-store";
        }

        return next();
    });
}
