using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>The rows of people.</summary>
internal sealed class PeopleTable(TableStore tables, Tenant tenant)
{
    public const string Table = "People";

    private TableClient Rows => tables[Table];

    public async Task<PersonRow?> FindAsync(string personId, CancellationToken cancellationToken)
    {
        var found = await Rows.GetEntityIfExistsAsync<PersonRow>(tenant.Id, Keys.Part(personId), cancellationToken: cancellationToken);
        return found.HasValue ? found.Value : null;
    }

    public async Task<List<PersonRow>> OfSectionAsync(string sectionId, CancellationToken cancellationToken)
    {
        List<PersonRow> rows = [];
        await foreach (var row in Rows.QueryAsync<PersonRow>(
            TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id} and SectionId eq {sectionId}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    public async Task<List<PersonRow>> AllAsync(CancellationToken cancellationToken)
    {
        List<PersonRow> rows = [];
        await foreach (var row in Rows.QueryAsync<PersonRow>(TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    public PersonRow NewRow(string personId) => new() { PartitionKey = tenant.Id, RowKey = Keys.Part(personId) };

    public Task AddAsync(PersonRow row, CancellationToken cancellationToken) => Rows.AddEntityAsync(row, cancellationToken);

    public Task UpdateAsync(PersonRow row, CancellationToken cancellationToken) =>
        Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);

    /// <summary>Writes up to 100 rows together or none of them; rows without an ETag are added.</summary>
    public Task WriteTogetherAsync(IEnumerable<PersonRow> rows, CancellationToken cancellationToken) =>
        Rows.SubmitTransactionAsync(
            rows.Select(r => r.ETag == default
                ? new TableTransactionAction(TableTransactionActionType.Add, r)
                : new TableTransactionAction(TableTransactionActionType.UpdateReplace, r, r.ETag)),
            cancellationToken);
}
