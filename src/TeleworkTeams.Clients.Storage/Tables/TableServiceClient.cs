using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using TeleworkTeams.Clients.Storage.Tables.Models;
using TeleworkTeams.Clients.Storage.Tables.Wire;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>
/// The tables of one storage account: the part of <c>Azure.Data.Tables.TableServiceClient</c> that is needed here, with
/// the same names. It may be used from many threads at once and lives as long as the application.
/// </summary>
/// <remarks>
/// https://learn.microsoft.com/rest/api/storageservices/table-service-rest-api
/// <para>Every method that calls the service throws <see cref="RequestFailedException"/> when the service refuses, and
/// <see cref="AggregateException"/> with one inner <see cref="RequestFailedException"/> (status 0) per attempt when it
/// cannot be reached: the retries of the pipeline collect them. Cancellation is <see cref="OperationCanceledException"/>.</para>
/// </remarks>
public class TableServiceClient
{
    private readonly TableRest _rest = null!;

    /// <summary>With name and key of the account; for Azurite.</summary>
    /// <param name="connectionString">As the portal shows it, or <c>UseDevelopmentStorage=true</c>. Signatures (SAS) are not supported.</param>
    /// <exception cref="FormatException">A part is missing or not as it must be.</exception>
    public TableServiceClient(string connectionString)
        : this(connectionString, null)
    {
    }

    /// <summary>With name and key of the account; for Azurite.</summary>
    /// <param name="connectionString">As the portal shows it, or <c>UseDevelopmentStorage=true</c>. Signatures (SAS) are not supported.</param>
    /// <param name="options">How requests are sent; null for the defaults.</param>
    /// <exception cref="FormatException">A part is missing or not as it must be.</exception>
    public TableServiceClient(string connectionString, TableClientOptions? options = null)
    {
        var parsed = TableConnectionString.Parse(connectionString);
        _rest = Rest(parsed.Endpoint, parsed.Credential, options);
    }

    /// <summary>With a token of Microsoft Entra ID, e.g. that of a managed identity.</summary>
    /// <param name="endpoint">The table endpoint of the account, https.</param>
    /// <param name="tokenCredential">Asked for the scope <c>https://storage.azure.com/.default</c>.</param>
    /// <param name="options">How requests are sent; null for the defaults.</param>
    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
    {
        var bearer = new BearerTokenAuthenticationPolicy(tokenCredential, "https://storage.azure.com/.default");
        _rest = new TableRest(endpoint, bearer, endpoint.Host.Split('.')[0], options ?? new TableClientOptions());
    }

    /// <summary>With name and key of the account.</summary>
    /// <param name="endpoint">The table endpoint of the account.</param>
    /// <param name="credential">Signs the requests.</param>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(endpoint, credential, null)
    {
    }

    /// <summary>With name and key of the account.</summary>
    /// <param name="endpoint">The table endpoint of the account.</param>
    /// <param name="credential">Signs the requests.</param>
    /// <param name="options">How requests are sent; null for the defaults.</param>
    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options) =>
        _rest = Rest(endpoint, credential, options);

    /// <summary>For tests that derive from it.</summary>
    protected TableServiceClient()
    {
    }

    /// <summary>Name of the storage account.</summary>
    public virtual string AccountName => _rest.AccountName;

    /// <summary>The table endpoint of the account.</summary>
    public virtual Uri Uri => _rest.Endpoint;

    /// <summary>Makes a filter whose values cannot change its meaning; see <see cref="TableClient.CreateQueryFilter"/>.</summary>
    /// <param name="filter">An interpolated string, e.g. <c>$"TableName eq {name}"</c>.</param>
    public static string CreateQueryFilter(FormattableString filter) => TableOdataFilter.Create(filter);

    /// <summary>A client for one table. Nothing is sent, so the table need not exist.</summary>
    /// <param name="tableName">3 to 63 letters and digits, beginning with a letter.</param>
    public virtual TableClient GetTableClient(string tableName) => new(_rest, tableName);

    /// <summary>Creates the table unless it is there.</summary>
    /// <param name="tableName">3 to 63 letters and digits, beginning with a letter.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="RequestFailedException">TableBeingDeleted (409) for a while after a deletion.</exception>
    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    /// <summary>Deletes the table with its rows; an answer of 404 (not there) is returned, not thrown.</summary>
    /// <param name="tableName">The table.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        _rest.DeleteTableAsync(TableRest.CheckedName(tableName), cancellationToken);

    /// <summary>The tables of the account.</summary>
    /// <param name="filter">Made by <see cref="CreateQueryFilter"/>; null for all.</param>
    /// <param name="maxPerPage">At most 1,000, which is also the default of the service.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/query-tables</remarks>
    public virtual AsyncPageable<TableItem> QueryAsync(string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new TablePages<TableItem>(
            _rest, (from, top) => _rest.QueryMessage("Tables", filter, null, top, from), ReadTables, maxPerPage, cancellationToken);

    private static TableRest Rest(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options) =>
        new(endpoint, new SharedKeyLitePolicy(credential, TimeProvider.System), credential.AccountName, options ?? new TableClientOptions());

    private static IReadOnlyList<TableItem> ReadTables(Response response)
    {
        using var document = JsonDocument.Parse(response.Content.ToMemory());
        return [.. document.RootElement.GetProperty("value").EnumerateArray()
            .Select(table => new TableItem(table.GetProperty("TableName").GetString()!))];
    }
}
