using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>A role over the whole city. PK = tenant, RK = role|person.</summary>
internal sealed class CityRoleRow : Row
{
    public string PersonId { get; set; } = "";

    public Role Role { get; set; }

    public string AppointedBy { get; set; } = "";
}

/// <summary>Personnel and administrators: our own table, never a directory group's name.</summary>
internal sealed class CityRoleTable(TableStore tables, Tenant tenant, IOptions<CityOptions> city)
{
    public const string Table = "CityRoles";

    private TableClient Rows => tables[Table];

    public async Task<List<CityRoleRow>> AllAsync(CancellationToken cancellationToken)
    {
        List<CityRoleRow> rows = [.. city.Value.Administrators.Select(id => new CityRoleRow { PersonId = id, Role = Role.Administrator })];
        await foreach (var row in Rows.QueryAsync<CityRoleRow>(TableClient.CreateQueryFilter($"PartitionKey eq {tenant.Id}"), cancellationToken: cancellationToken))
        {
            if (!rows.Any(r => r.PersonId == row.PersonId && r.Role == row.Role))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    public async Task<bool> HasAsync(string personId, Role role, CancellationToken cancellationToken)
    {
        if (role == Role.Administrator && city.Value.Administrators.Contains(personId))
        {
            return true;
        }

        var found = await Rows.GetEntityIfExistsAsync<CityRoleRow>(tenant.Id, Key(personId, role), cancellationToken: cancellationToken);
        return found.HasValue;
    }

    public async Task AppointAsync(string personId, Role role, string by, CancellationToken cancellationToken) =>
        await Rows.UpsertEntityAsync(
            new CityRoleRow { PartitionKey = tenant.Id, RowKey = Key(personId, role), PersonId = personId, Role = role, AppointedBy = by },
            TableUpdateMode.Replace, cancellationToken);

    public async Task DismissAsync(string personId, Role role, CancellationToken cancellationToken) =>
        await Rows.DeleteEntityAsync(tenant.Id, Key(personId, role), Azure.ETag.All, cancellationToken);

    private static string Key(string personId, Role role) => Keys.Of(role.ToString(), personId);
}
