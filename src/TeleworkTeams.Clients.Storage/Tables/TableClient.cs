using Azure;
using Azure.Core;
using TeleworkTeams.Clients.Storage.Tables.Models;
using TeleworkTeams.Clients.Storage.Tables.Wire;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>
/// The rows of one table: the part of <c>Azure.Data.Tables.TableClient</c> that is needed here, with the same names.
/// It is made by <see cref="TableServiceClient.GetTableClient"/> and may be used from many threads at once.
/// </summary>
/// <remarks>
/// Which exceptions every method throws stands at <see cref="TableServiceClient"/>. A request is sent again after 408,
/// 429, 500, 502, 503, 504 and broken connections, so a write whose answer was lost may be refused because of its own
/// first attempt: an insert with 409 EntityAlreadyExists, an update or deletion with 412 UpdateConditionNotSatisfied.
/// A caller that reads the row again then finds what it wrote itself.
/// </remarks>
public class TableClient
{
    private readonly TableRest _rest = null!;

    /// <summary>For tests that derive from it.</summary>
    protected TableClient()
    {
        Name = "";
    }

    internal TableClient(TableRest rest, string name)
    {
        _rest = rest;
        Name = TableRest.CheckedName(name);
    }

    /// <summary>Name of the table; not case-sensitive for the service.</summary>
    public virtual string Name { get; }

    /// <summary>Name of the storage account.</summary>
    public virtual string AccountName => _rest.AccountName;

    /// <summary>The address of the table.</summary>
    public virtual Uri Uri => new(_rest.UrlOf(Name));

    /// <summary>
    /// Makes a filter from an interpolated string: the values become OData literals of their types, so that no value can
    /// change the meaning of the filter. Never build a filter in another way.
    /// </summary>
    /// <param name="filter">E.g. <c>$"PartitionKey eq {key} and At ge {instant}"</c>; values are string, char, enum (by name), bool, int, long, double, <see cref="Guid"/>, <see cref="DateTimeOffset"/> or byte[].</param>
    /// <exception cref="ArgumentException">A value is null or of a type that tables do not store.</exception>
    public static string CreateQueryFilter(FormattableString filter) => TableOdataFilter.Create(filter);

    /// <summary>Creates the table unless it is there.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="RequestFailedException">TableBeingDeleted (409) for a while after a deletion.</exception>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        Response.FromValue(new TableItem(Name), await _rest.CreateTableAsync(Name, cancellationToken).ConfigureAwait(false));

    /// <summary>Deletes the table with its rows; an answer of 404 (not there) is returned, not thrown.</summary>
    /// <param name="cancellationToken">Stops the call.</param>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _rest.DeleteTableAsync(Name, cancellationToken);

    /// <summary>Inserts a row. The ETag of the new row is in the headers of the answer.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="RequestFailedException">EntityAlreadyExists (409), TableNotFound (404).</exception>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/insert-entity</remarks>
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        using var message = _rest.Message(RequestMethod.Post, _rest.UrlOf(Name), entity);
        return await _rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a row by its key.</summary>
    /// <param name="partitionKey">First half of the key.</param>
    /// <param name="rowKey">Second half of the key.</param>
    /// <param name="select">The properties to read, keys included; null for all. Others keep their initial values.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="RequestFailedException">ResourceNotFound (404), TableNotFound (404).</exception>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/query-entities</remarks>
    public virtual async Task<Response<T>> GetEntityAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = GetMessage(partitionKey, rowKey, select);
        return Read<T>(await _rest.SendAsync(message, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads a row by its key; a row or a table that is not there is an answer without a value.</summary>
    /// <param name="partitionKey">First half of the key.</param>
    /// <param name="rowKey">Second half of the key.</param>
    /// <param name="select">The properties to read, keys included; null for all. Others keep their initial values.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        using var message = GetMessage(partitionKey, rowKey, select);
        var response = await _rest.SendAllowingMissingAsync(message, cancellationToken).ConfigureAwait(false);
        return response.Status == 404 ? new MissingEntity<T>(response) : Read<T>(response);
    }

    /// <summary>Inserts the row, or writes it over the existing one whatever its version.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="mode">What happens to properties that only the existing row has.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/insert-or-merge-entity</remarks>
    public virtual Task<Response> UpsertEntityAsync<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => WriteAsync(entity, default, mode, cancellationToken);

    /// <summary>Writes a row that exists, if it still has the given version.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="ifMatch">The version that was read; <see cref="ETag.All"/> for any.</param>
    /// <param name="mode">What happens to properties that only the existing row has.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException">The ETag is empty: without one the service would insert.</exception>
    /// <exception cref="RequestFailedException">UpdateConditionNotSatisfied (412), ResourceNotFound (404).</exception>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/update-entity2</remarks>
    public virtual Task<Response> UpdateEntityAsync<T>(T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity => string.IsNullOrEmpty(ifMatch.ToString())
            ? throw new ArgumentException("An update needs the ETag that was read, or ETag.All.", nameof(ifMatch))
            : WriteAsync(entity, ifMatch, mode, cancellationToken);

    /// <summary>Deletes a row; an answer of 404 (not there) is returned, not thrown.</summary>
    /// <param name="partitionKey">First half of the key.</param>
    /// <param name="rowKey">Second half of the key.</param>
    /// <param name="ifMatch">The version that was read; the default is any.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="RequestFailedException">UpdateConditionNotSatisfied (412).</exception>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/delete-entity1</remarks>
    public virtual async Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        using var message = _rest.Message(RequestMethod.Delete, _rest.UrlOf(Name, partitionKey, rowKey));
        message.Request.Headers.SetValue("If-Match", TableRest.IfMatch(ifMatch));
        return await _rest.SendAllowingMissingAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Deletes a row by the key that the entity has; see the other overload.</summary>
    /// <param name="entity">Only its keys count, not its ETag.</param>
    /// <param name="ifMatch">The version that was read; the default is any.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public virtual Task<Response> DeleteEntityAsync(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);

    /// <summary>
    /// The rows that match, ordered by partition key and row key (ordinal). Nothing is sent before the enumeration
    /// begins; a page may be empty without being the last.
    /// </summary>
    /// <param name="filter">Made by <see cref="CreateQueryFilter"/>; null for all rows.</param>
    /// <param name="maxPerPage">At most 1,000, which is also the default of the service.</param>
    /// <param name="select">The properties to read, keys included; null for all. Others keep their initial values.</param>
    /// <param name="cancellationToken">Stops the enumeration.</param>
    /// <exception cref="RequestFailedException">On enumeration: TableNotFound (404), InvalidInput (400) for a bad filter.</exception>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/query-entities</remarks>
    public virtual AsyncPageable<T> QueryAsync<T>(string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity => new TablePages<T>(
            _rest,
            (from, top) => _rest.QueryMessage(Name + "()", filter, select, top, from),
            static response => EntityJson.ReadPage<T>(response.Content.ToMemory().Span),
            maxPerPage,
            cancellationToken);

    /// <summary>Does all actions or none. The answers stand in the order of the actions, each with the ETag of its row.</summary>
    /// <param name="transactionActions">1 to 100 actions on different rows of one partition, 4 MiB together.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="ArgumentException">There is no action, or more than 100; nothing is sent.</exception>
    /// <exception cref="TableTransactionFailedException">An action was refused, and so all were.</exception>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions</remarks>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var actions = transactionActions.ToList();
        if (actions.Count is 0 or > 100)
        {
            throw new ArgumentException($"A transaction has 1 to 100 actions, not {actions.Count}.", nameof(transactionActions));
        }

        var content = TransactionContent.Write(_rest, Name, actions);
        using var message = _rest.Message(RequestMethod.Post, _rest.UrlOf("$batch"), content.Body);
        message.Request.Headers.SetValue("Content-Type", content.ContentType);
        var response = await _rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(TransactionResponse.Read(response, actions.Count), response);
    }

    private HttpMessage GetMessage(string partitionKey, string rowKey, IEnumerable<string>? select)
    {
        var url = _rest.UrlOf(Name, partitionKey, rowKey);
        return _rest.Message(RequestMethod.Get, select is null ? url : url + "?$select=" + Uri.EscapeDataString(string.Join(',', select)));
    }

    private static Response<T> Read<T>(Response response)
        where T : class, ITableEntity => Response.FromValue(EntityJson.Read<T>(response.Content.ToMemory().Span), response);

    private async Task<Response> WriteAsync(ITableEntity entity, ETag ifMatch, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        var method = mode == TableUpdateMode.Merge ? RequestMethod.Patch : RequestMethod.Put;
        using var message = _rest.Message(method, _rest.UrlOf(Name, entity.PartitionKey, entity.RowKey), entity, ifMatch);
        return await _rest.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }
}
