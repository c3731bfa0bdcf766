using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>A satellite office. PK = tenant, RK = site.</summary>
internal sealed class SiteRow : Row
{
    /// <summary>The site as JSON; its largest plan stays far below the 64 KB of a property.</summary>
    public string Document { get; set; } = "";

    public Site ToSite() => JsonSerializer.Deserialize(Document, SeatJson.Default.Site)!;
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Site))]
[JsonSerializable(typeof(List<StoredBooking>))]
[JsonSerializable(typeof(SeatIntent))]
internal sealed partial class SeatJson : JsonSerializerContext;

/// <summary>The rows of sites; what was read is kept for 20 s and dropped at once when it is changed on this replica.</summary>
internal sealed class SiteTable(TableStore tables, Tenant tenant, TimeProvider time)
{
    public const string Table = "Sites";

    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(20);

    private (long At, IReadOnlyList<Site> Sites)? _kept;

    private TableClient Rows => tables[Table];

    /// <summary>All sites by name, at most 20 s old.</summary>
    public async Task<IReadOnlyList<Site>> AllAsync(CancellationToken cancellationToken)
    {
        if (_kept is { } kept && time.GetElapsedTime(kept.At) < Lifetime)
        {
            return kept.Sites;
        }

        var at = time.GetTimestamp();
        IReadOnlyList<Site> sites = [.. (await RowsAsync(cancellationToken)).Select(r => r.ToSite())];
        _kept = (at, sites);
        return sites;
    }

    public async Task<Site?> FindAsync(string id, CancellationToken cancellationToken) => (await AllAsync(cancellationToken)).FirstOrDefault(s => s.Id == id);

    /// <summary>All rows as they are now, temporary sites last, by name.</summary>
    public async Task<List<SiteRow>> RowsAsync(CancellationToken cancellationToken)
    {
        List<SiteRow> rows = [];
        await foreach (var row in Rows.QueryAsync<SiteRow>(TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return [.. rows.Select(r => (Row: r, Site: r.ToSite())).OrderBy(r => r.Site.Kind).ThenBy(r => r.Site.Name, StringComparer.Ordinal).Select(r => r.Row)];
    }

    public async Task<SiteRow?> FindRowAsync(string id, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<SiteRow>(tenant.Id, Keys.Part(id), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>Adds the site (no ETag) or replaces the one that was read.</summary>
    public async Task WriteAsync(Site site, Azure.ETag etag, CancellationToken cancellationToken)
    {
        var row = new SiteRow { PartitionKey = tenant.Id, RowKey = Keys.Part(site.Id), Document = JsonSerializer.Serialize(site, SeatJson.Default.Site) };
        _ = etag == default
            ? await Rows.AddEntityAsync(row, cancellationToken)
            : await Rows.UpdateEntityAsync(row, etag, TableUpdateMode.Replace, cancellationToken);
        _kept = null;
    }

    public async Task RemoveAsync(string id, CancellationToken cancellationToken)
    {
        await Rows.DeleteEntityAsync(tenant.Id, Keys.Part(id), Azure.ETag.All, cancellationToken);
        _kept = null;
    }
}
