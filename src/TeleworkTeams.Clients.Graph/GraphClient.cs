using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace TeleworkTeams.Clients.Graph;

/// <summary>
/// The calls of Microsoft Graph v1.0 that this product makes, one method each, on Azure.Core's pipeline: throttled and temporary answers
/// are retried as its options say, Retry-After included. Failures are <see cref="RequestFailedException"/> with <c>Status</c> and
/// <c>ErrorCode</c>.
/// </summary>
public sealed class GraphClient
{
    /// <summary>Graph takes at most this many ids in one presence call ("getPresencesByUserId", learn.microsoft.com).</summary>
    public const int MaxPresenceIds = 650;

    private const string UserFields =
        "id,displayName,givenName,surname,mail,userPrincipalName,department,jobTitle,employeeId,preferredLanguage,accountEnabled";

    private readonly HttpPipeline pipeline;
    private readonly Uri root;

    /// <summary>A client.</summary>
    /// <param name="endpoint">With the version, such as <c>https://graph.microsoft.com/v1.0</c>.</param>
    /// <param name="credential">The app's identity; null sends no token (a simulator).</param>
    /// <param name="options">Retries, transport, diagnostics.</param>
    public GraphClient(Uri endpoint, TokenCredential? credential, GraphClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        options ??= new GraphClientOptions();
        root = new Uri(endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
        pipeline = credential is null
            ? HttpPipelineBuilder.Build(options)
            : HttpPipelineBuilder.Build(options, new BearerTokenAuthenticationPolicy(credential, options.Scope));
    }

    /// <summary>A client over an HTTP client that exists already. Its handler should not follow redirects.</summary>
    public GraphClient(HttpClient http, Uri endpoint, TokenCredential? credential)
        : this(endpoint, credential, new GraphClientOptions { Transport = new HttpClientTransport(http) })
    {
    }

    /// <summary>
    /// The presence of people, in ⌈n/650⌉ calls one after the other. People whom Graph does not know are missing from the result.
    /// Needs <c>Presence.Read.All</c>; 1,500 calls in 30 s per app and tenant.
    /// </summary>
    public async Task<IReadOnlyList<Presence>> GetPresencesByUserIdAsync(IEnumerable<string> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var presences = new List<Presence>();
        foreach (var chunk in ids.Chunk(MaxPresenceIds))
        {
            var body = JsonSerializer.SerializeToUtf8Bytes(new PresenceRequest(chunk), GraphJson.Default.PresenceRequest);
            var page = await SendAsync(
                RequestMethod.Post, new Uri(root, "communications/getPresencesByUserId"), body, GraphJson.Default.CollectionPresence, cancellationToken)
                .ConfigureAwait(false);
            presences.AddRange(page.Value ?? []);
        }
        return presences;
    }

    /// <summary>One user by object id or user principal name; 404 when there is none. Needs <c>User.Read.All</c>.</summary>
    public Task<User> GetUserAsync(string idOrUserPrincipalName, CancellationToken cancellationToken = default) =>
        SendAsync(
            RequestMethod.Get, new Uri(root, $"users/{Segment(idOrUserPrincipalName)}?$select={UserFields}"), null, GraphJson.Default.User, cancellationToken);

    /// <summary>All users, page by page as they are read. Needs <c>User.Read.All</c>.</summary>
    /// <param name="filter">An OData filter, not yet escaped; null for all.</param>
    /// <param name="pageSize">1 to 999.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<User> ListUsersAsync(
        string? filter = null, int pageSize = 999, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var condition = filter is null ? "" : $"&$filter={Uri.EscapeDataString(filter)}";
        Uri? next = new(root, FormattableString.Invariant($"users?$select={UserFields}&$top={pageSize}{condition}"));
        while (next is not null)
        {
            var page = await SendAsync(RequestMethod.Get, next, null, GraphJson.Default.CollectionUser, cancellationToken).ConfigureAwait(false);
            foreach (var user in page.Value ?? [])
            {
                yield return user;
            }
            next = page.NextLink is null ? null : SameOrigin(page.NextLink);
        }
    }

    /// <summary>Time zone, automatic replies and working hours of a mailbox. Needs <c>MailboxSettings.Read</c>.</summary>
    public Task<MailboxSettings> GetMailboxSettingsAsync(string userId, CancellationToken cancellationToken = default) =>
        SendAsync(
            RequestMethod.Get,
            new Uri(root, $"users/{Segment(userId)}/mailboxSettings?$select=timeZone,automaticRepliesSetting,workingHours"),
            null,
            GraphJson.Default.MailboxSettings,
            cancellationToken);

    /// <summary>
    /// Creates an event in the mailbox's own calendar ("Create event", learn.microsoft.com/graph/api/user-post-events). Repeating it with
    /// the same <see cref="Event.TransactionId"/> makes no second event: the answer is the one that is there, or 409
    /// <c>ErrorDuplicateTransactionId</c> when the content differs. Needs <c>Calendars.ReadWrite</c>.
    /// </summary>
    public Task<Event> CreateEventAsync(string userId, Event body, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return SendAsync(
            RequestMethod.Post,
            new Uri(root, $"users/{Segment(userId)}/events"),
            JsonSerializer.SerializeToUtf8Bytes(body, GraphJson.Default.Event),
            GraphJson.Default.Event,
            cancellationToken);
    }

    /// <summary>Deletes an event; one that is gone already is no failure ("Delete event"). Needs <c>Calendars.ReadWrite</c>.</summary>
    public async Task DeleteEventAsync(string userId, string eventId, CancellationToken cancellationToken = default)
    {
        using var message = pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Delete;
        message.Request.Uri.Reset(new Uri(root, $"users/{Segment(userId)}/events/{Segment(eventId)}"));
        await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (message.Response.Status is not (204 or 404))
        {
            throw new RequestFailedException(message.Response);
        }
    }

    /// <summary>Events of the mailbox's own calendar that touch the range, page by page ("List calendarView"). Needs <c>Calendars.Read</c>.</summary>
    /// <param name="userId">The mailbox.</param>
    /// <param name="start">First moment, inclusive.</param>
    /// <param name="end">Last moment, exclusive.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<Event> ListCalendarViewAsync(
        string userId, DateTimeOffset start, DateTimeOffset end, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Uri? next = new(root, FormattableString.Invariant(
            $"users/{Segment(userId)}/calendarView?startDateTime={start.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}&endDateTime={end.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}&$select=id,subject,start,end,isAllDay,showAs,transactionId&$top=100"));
        while (next is not null)
        {
            var page = await SendAsync(RequestMethod.Get, next, null, GraphJson.Default.CollectionEvent, cancellationToken).ConfigureAwait(false);
            foreach (var item in page.Value ?? [])
            {
                yield return item;
            }
            next = page.NextLink is null ? null : SameOrigin(page.NextLink);
        }
    }

    private async Task<T> SendAsync<T>(RequestMethod method, Uri uri, byte[]? body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(uri);
        message.Request.Headers.Add(HttpHeader.Common.JsonAccept);
        if (body is not null)
        {
            message.Request.Headers.Add(HttpHeader.Common.JsonContentType);
            message.Request.Content = RequestContent.Create(body);
        }
        await pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (message.Response.Status is not (200 or 201))
        {
            throw new RequestFailedException(message.Response);
        }
        try
        {
            return JsonSerializer.Deserialize(message.Response.Content.ToMemory().Span, type)
                ?? throw new RequestFailedException(message.Response);
        }
        catch (JsonException error)
        {
            throw new RequestFailedException(message.Response, error);
        }
    }

    private static string Segment(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (id.Trim('.').Length == 0)
        {
            throw new ArgumentException("An id cannot consist of dots.", nameof(id));
        }
        return Uri.EscapeDataString(id);
    }

    /// <summary>The address of the next page comes from the answer, and the token would go wherever it says.</summary>
    private Uri SameOrigin(string nextLink) =>
        Uri.TryCreate(nextLink, UriKind.Absolute, out var next)
            && Uri.Compare(next, root, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0
            ? next
            : throw new InvalidOperationException("Graph's next page lies on another host; it is not followed.");
}
