using System.Text;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.App.Tests.Security;

internal static class StoredRows
{
    /// <summary>Every row of the office's tenant in every table, as one text.</summary>
    /// <param name="tenant">Where the host serves another than the office's own.</param>
    internal static async Task<string> AllAsync(Office office, string? tenant = null)
    {
        var text = new StringBuilder();
        foreach (var table in office.Services.GetServices<TableName>().Select(t => t.Name).Distinct())
        {
            await foreach (var row in office.Services.GetRequiredService<TableStore>()[table].QueryAsync<TableEntity>(cancellationToken: TestContext.Current.CancellationToken))
            {
                if (row.PartitionKey.Contains(tenant ?? office.Tenant, StringComparison.Ordinal))
                {
                    text.AppendJoin(' ', row.Select(p => $"{p.Key}={p.Value}")).AppendLine();
                }
            }
        }

        return text.ToString();
    }
}
