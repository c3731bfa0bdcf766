using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.Clients.Teams.Connector;

/// <summary>
/// What a bot does with conversations (<c>/v3/conversations</c>, Swagger of microsoft/botbuilder-dotnet). All members throw
/// <see cref="ErrorResponseException"/> when the connector refuses, <see cref="HttpRequestException"/> and
/// <see cref="TaskCanceledException"/> when it cannot be reached or does not answer in time.
/// </summary>
public sealed class Conversations
{
    private readonly ConnectorHttp connector;

    internal Conversations(ConnectorHttp http) => connector = http;

    /// <summary>Creates a conversation, or finds the one with the same person again.</summary>
    public async Task<ConversationResourceResponse> CreateConversationAsync(ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var body = JsonSerializer.SerializeToUtf8Bytes(parameters, ActivityJson.Wire.ConversationParameters);
        var answer = await connector.SendAsync(HttpMethod.Post, "v3/conversations", body, cancellationToken).ConfigureAwait(false);
        var id = answer?.Text("id");
        if (string.IsNullOrEmpty(id))
        {
            throw new ErrorResponseException(System.Net.HttpStatusCode.OK, "NoConversationId", null, answer?.GetRawText() ?? "");
        }
        return new ConversationResourceResponse(id, answer?.Text("activityId"), answer?.Text("serviceUrl"));
    }

    /// <summary>Adds an activity at the end of a conversation.</summary>
    public Task<ResourceResponse> SendToConversationAsync(string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Post, $"{Path(conversationId)}/activities", activity, cancellationToken);

    /// <summary>Adds an activity as an answer to another; in a channel that is its thread.</summary>
    public Task<ResourceResponse> ReplyToActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Post, Path(conversationId, activityId), activity, cancellationToken);

    /// <summary>Replaces an activity that the bot sent.</summary>
    public Task<ResourceResponse> UpdateActivityAsync(
        string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        WriteAsync(HttpMethod.Put, Path(conversationId, activityId), activity, cancellationToken);

    /// <summary>Removes an activity that the bot sent.</summary>
    public Task DeleteActivityAsync(string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        connector.SendAsync(HttpMethod.Delete, Path(conversationId, activityId), null, cancellationToken);

    /// <summary>Shows that the bot is writing.</summary>
    public Task SendTypingAsync(string conversationId, CancellationToken cancellationToken = default) =>
        SendToConversationAsync(conversationId, new Activity { Type = ActivityTypes.Typing }, cancellationToken);

    /// <summary>One page of the members. Teams takes sizes of 50 to 500; a page may be empty although another follows.</summary>
    public async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        string conversationId, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default)
    {
        var path = new StringBuilder(Path(conversationId)).Append("/pagedmembers");
        var separator = '?';
        if (pageSize is { } size)
        {
            path.Append(separator).Append("pageSize=").Append(size.ToString(CultureInfo.InvariantCulture));
            separator = '&';
        }
        if (!string.IsNullOrEmpty(continuationToken))
        {
            path.Append(separator).Append("continuationToken=").Append(Uri.EscapeDataString(continuationToken));
        }
        var answer = await connector.SendAsync(HttpMethod.Get, path.ToString(), null, cancellationToken).ConfigureAwait(false);
        var members = answer is { ValueKind: JsonValueKind.Object } page && page.TryGetProperty("members", out var list)
            ? list.AsList(ActivityReader.ReadAccount)
            : null;
        var next = answer?.Text("continuationToken");
        return new PagedMembersResult([.. members ?? []], string.IsNullOrEmpty(next) ? null : next);
    }

    /// <summary>All members, page by page as they are read. Ends with an error rather than in a circle if a token comes back twice.</summary>
    public async IAsyncEnumerable<ChannelAccount> GetConversationMembersAsync(
        string conversationId, int pageSize = 500, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? token = null;
        do
        {
            var page = await GetConversationPagedMembersAsync(conversationId, pageSize, token, cancellationToken).ConfigureAwait(false);
            foreach (var member in page.Members)
            {
                yield return member;
            }
            if (page.ContinuationToken is not null && page.ContinuationToken == token)
            {
                throw new InvalidOperationException("The connector gave the same continuation token twice.");
            }
            token = page.ContinuationToken;
        }
        while (token is not null);
    }

    /// <summary>One member by Teams id or Entra object id; a stranger is a 404.</summary>
    public async Task<ChannelAccount> GetConversationMemberAsync(string conversationId, string memberId, CancellationToken cancellationToken = default)
    {
        var answer = await connector.SendAsync(
            HttpMethod.Get, $"{Path(conversationId)}/members/{ConnectorHttp.Segment(memberId)}", null, cancellationToken).ConfigureAwait(false);
        return (answer is { } member ? ActivityReader.ReadAccount(member) : null) ?? new ChannelAccount { Id = memberId };
    }

    private async Task<ResourceResponse> WriteAsync(HttpMethod method, string path, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var answer = await connector.SendAsync(method, path, activity.ToUtf8Json(), cancellationToken).ConfigureAwait(false);
        return new ResourceResponse(answer?.Text("id"));
    }

    private static string Path(string conversationId) => $"v3/conversations/{ConnectorHttp.Segment(conversationId)}";

    private static string Path(string conversationId, string activityId) => $"{Path(conversationId)}/activities/{ConnectorHttp.Segment(activityId)}";
}
