using Azure;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>One step of an entity group transaction.</summary>
/// <param name="actionType">What is done.</param>
/// <param name="entity">The row; for a deletion only its keys count.</param>
/// <param name="etag">The version that an update or deletion expects; the default expects none (<c>If-Match: *</c>).</param>
public class TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
{
    /// <summary>An action that expects no version of the row.</summary>
    /// <param name="actionType">What is done.</param>
    /// <param name="entity">The row; for a deletion only its keys count.</param>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <summary>What is done.</summary>
    public TableTransactionActionType ActionType { get; } = actionType;

    /// <summary>The row.</summary>
    public ITableEntity Entity { get; } = entity;

    /// <summary>The version that is expected; the default expects none.</summary>
    public ETag ETag { get; } = etag;
}
