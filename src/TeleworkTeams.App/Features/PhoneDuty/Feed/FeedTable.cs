using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>A calendar address: RK = p|person, and h|hash for finding it. Of its secret only the hash is kept.</summary>
internal sealed class DutyFeedRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>SHA-256 of the secret, in hex.</summary>
    public string Hash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }
}

/// <summary>The calendar addresses: one a person at most, 256 random bits each. PK = tenant|feeds in the table of phone duty.</summary>
internal sealed class FeedTable(TableStore tables, Tenant tenant)
{
    private const int SecretBytes = 32;

    private TableClient Rows => tables[DutyTable.Table];

    private string Partition => Keys.Of(tenant.Id, "feeds");

    public Task<DutyFeedRow?> OfPersonAsync(string personId, CancellationToken cancellationToken) => FindAsync(Keys.Of("p", personId), cancellationToken);

    /// <summary>Whose address that is; null: nobody's, or not any more.</summary>
    public async Task<string?> PersonOfAsync(string secret, CancellationToken cancellationToken) =>
        Base64Url.IsValid(secret, out var length) && length == SecretBytes ? (await FindAsync($"h|{HashOf(secret)}", cancellationToken))?.PersonId : null;

    /// <summary>Makes a new address; the old one ends in the same moment.</summary>
    public Task<string> RenewAsync(string personId, DateTimeOffset now, CancellationToken cancellationToken) => Optimistic.RunAsync<string>(async token =>
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        var own = await OfPersonAsync(personId, token);
        List<TableTransactionAction> actions = [new(TableTransactionActionType.Add, New($"h|{HashOf(secret)}", personId, HashOf(secret), now))];
        if (own is not null)
        {
            actions.Add(new(TableTransactionActionType.Delete, New($"h|{own.Hash}", personId, own.Hash, now), Azure.ETag.All));
        }

        var renewed = New(Keys.Of("p", personId), personId, HashOf(secret), now);
        actions.Add(own is null ? new(TableTransactionActionType.Add, renewed) : new(TableTransactionActionType.UpdateReplace, renewed, own.ETag));
        await Rows.SubmitTransactionAsync(actions, token);
        return secret;
    }, cancellationToken);

    public Task RevokeAsync(string personId, CancellationToken cancellationToken) => Optimistic.RunAsync<bool>(async token =>
    {
        if (await OfPersonAsync(personId, token) is { } own)
        {
            await Rows.SubmitTransactionAsync(
                [new(TableTransactionActionType.Delete, own, own.ETag), new(TableTransactionActionType.Delete, New($"h|{own.Hash}", personId, own.Hash, own.CreatedAt), Azure.ETag.All)], token);
        }

        return true;
    }, cancellationToken);

    private static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));

    private DutyFeedRow New(string rowKey, string personId, string hash, DateTimeOffset at) =>
        new() { PartitionKey = Partition, RowKey = rowKey, PersonId = personId, Hash = hash, CreatedAt = at };

    private async Task<DutyFeedRow?> FindAsync(string rowKey, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<DutyFeedRow>(Partition, rowKey, cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }
}
