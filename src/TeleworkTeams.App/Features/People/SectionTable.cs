using System.Text.Json;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>The rows of sections.</summary>
internal sealed class SectionTable(TableStore tables, Tenant tenant)
{
    public const string Table = "Sections";

    private TableClient Rows => tables[Table];

    public async Task<SectionRow?> FindAsync(string sectionId, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<SectionRow>(tenant.Id, Keys.Part(sectionId), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    public async Task<List<SectionRow>> AllAsync(CancellationToken cancellationToken)
    {
        List<SectionRow> rows = [];
        await foreach (var row in Rows.QueryAsync<SectionRow>(TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    public SectionRow NewRow(Section section)
    {
        var row = new SectionRow { PartitionKey = tenant.Id, RowKey = Keys.Part(section.Id) };
        row.Set(section);
        return row;
    }

    public Task AddAsync(SectionRow row, CancellationToken cancellationToken) => Rows.AddEntityAsync(row, cancellationToken);

    public Task UpdateAsync(SectionRow row, CancellationToken cancellationToken) =>
        Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);
}
