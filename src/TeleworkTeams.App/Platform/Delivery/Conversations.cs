using System.Collections.Concurrent;
using Azure;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Identity;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>How a conversation is reached. PK = tenant, RK = <c>p|person</c> or <c>c|section</c>.</summary>
internal sealed class ConversationRow : Row
{
    public string ServiceUrl { get; set; } = "";

    /// <summary>Null until the first message creates it.</summary>
    public string? ConversationId { get; set; }

    /// <summary>The person's channel account id (29:…), or the directory object id where that is not known yet.</summary>
    public string? MemberId { get; set; }

    /// <summary>The bot's channel account id (28:…).</summary>
    public string? BotId { get; set; }

    /// <summary>Set when the channel said that the person cannot be reached; cleared when they are heard of again.</summary>
    public bool Blocked { get; set; }
}

/// <summary>The conversation references, always the newest that was heard.</summary>
internal sealed class Conversations(TableStore tables, Tenant tenant, TimeProvider time)
{
    public const string Table = "Conversations";

    private const int MostHeard = 20_000;
    private static readonly TimeSpan Lately = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, (string ServiceUrl, string? ConversationId, string? MemberId, long At)> _heard = new();

    private TableClient Rows => tables[Table];

    public static string PersonKey(string personId) => Keys.Of("p", personId);

    public static string SectionKey(string sectionId) => Keys.Of("c", sectionId);

    public async Task<ConversationRow?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<ConversationRow>(tenant.Id, key, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>All references, for lists; one request a thousand.</summary>
    public IAsyncEnumerable<ConversationRow> AllAsync(CancellationToken cancellationToken) =>
        Rows.QueryAsync<ConversationRow>(TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id}"), cancellationToken: cancellationToken);

    /// <summary>Whether the same was heard here within a minute, and nothing else became known of the conversation since.</summary>
    public bool HeardLately(string key, string serviceUrl, string? conversationId, string? memberId) =>
        _heard.TryGetValue(key, out var heard) && time.GetElapsedTime(heard.At) < Lately
        && heard.ServiceUrl == serviceUrl && heard.ConversationId == conversationId && heard.MemberId == memberId;

    /// <summary>Takes down what an incoming activity says; writes only what is new.</summary>
    public async Task HeardAsync(string key, string serviceUrl, string? conversationId, string? memberId, string? botId, CancellationToken cancellationToken)
    {
        var at = time.GetTimestamp();
        await Optimistic.RunAsync<bool>(async token =>
        {
            var row = await FindAsync(key, token);
            if (row is not null && row.ServiceUrl == serviceUrl && row.ConversationId == conversationId && row.MemberId == memberId && !row.Blocked)
            {
                return false;
            }

            var isNew = row is null;
            row ??= new ConversationRow { PartitionKey = tenant.Id, RowKey = key };
            row.ServiceUrl = serviceUrl;
            row.ConversationId = conversationId ?? row.ConversationId;
            row.MemberId = memberId ?? row.MemberId;
            row.BotId = botId ?? row.BotId;
            row.Blocked = false;
            await WriteAsync(row, isNew, token);
            return true;
        }, cancellationToken);
        Remember(key, (serviceUrl, conversationId, memberId, at));
    }

    public Task CreatedAsync(string key, string conversationId, CancellationToken cancellationToken) =>
        ChangeAsync(key, row => row.ConversationId = conversationId, cancellationToken);

    public Task ForgetAsync(string key, CancellationToken cancellationToken) =>
        ChangeAsync(key, row => row.ConversationId = null, cancellationToken);

    public Task BlockAsync(string key, CancellationToken cancellationToken) =>
        ChangeAsync(key, row => row.Blocked = true, cancellationToken);

    private Task ChangeAsync(string key, Action<ConversationRow> change, CancellationToken cancellationToken) =>
        Optimistic.RunAsync<bool>(async token =>
        {
            if (await FindAsync(key, token) is not { } row)
            {
                return false;
            }

            change(row);
            await WriteAsync(row, isNew: false, token);
            _heard.TryRemove(key, out _);
            return true;
        }, cancellationToken);

    private void Remember(string key, (string ServiceUrl, string? ConversationId, string? MemberId, long At) heard)
    {
        if (_heard.Count >= MostHeard)
        {
            _heard.Clear();
        }

        _heard[key] = heard;
    }

    private Task WriteAsync(ConversationRow row, bool isNew, CancellationToken cancellationToken) => isNew
        ? Rows.AddEntityAsync(row, cancellationToken)
        : Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
}
