using System.Net;

namespace TeleworkTeams.Clients.Teams.Connector;

/// <summary>The connector answered with something else than success. Redirects count: they are never followed.</summary>
/// <remarks>
/// Classify by <see cref="StatusCode"/>: a 403 often carries no code. Once more later: 412, 429, 502, 504 (but after a 5xx the message may
/// have been delivered). Never: 400, 401, 403, 404, 413. ("Send and receive messages", MicrosoftDocs/msteams-docs.)
/// </remarks>
public sealed class ErrorResponseException : Exception
{
    /// <summary>A failure.</summary>
    public ErrorResponseException(HttpStatusCode statusCode, string? errorCode, TimeSpan? retryAfter, string body)
        : base($"The connector answered {(int)statusCode}{(errorCode is null ? "" : $" ({errorCode})")}.")
    {
        StatusCode = statusCode;
        ErrorCode = errorCode;
        RetryAfter = retryAfter;
        Body = body;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The code in the body, such as <c>ConversationNotFound</c>; null when the body was no connector error.</summary>
    public string? ErrorCode { get; }

    /// <summary>The wait that the connector asked for, never negative; null when it asked for none.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>The first 16 KB of the body as text. May hold what a person wrote: not for logs.</summary>
    public string Body { get; }
}
