using System.Buffers;
using System.Text;
using Azure.Core;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>
/// Writes a transaction: one multipart batch with one multipart change set, each part of which is a whole HTTP request.
/// </summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions</remarks>
internal sealed class TransactionContent
{
    private readonly ArrayBufferWriter<byte> _body = new(16 * 1024);
    private readonly string _batch = "batch_" + Guid.NewGuid().ToString("D");
    private readonly string _changes = "changeset_" + Guid.NewGuid().ToString("D");

    private TransactionContent()
    {
    }

    public ReadOnlyMemory<byte> Body => _body.WrittenMemory;

    public string ContentType => "multipart/mixed; boundary=" + _batch;

    public static TransactionContent Write(TableRest rest, string table, IReadOnlyList<TableTransactionAction> actions)
    {
        var content = new TransactionContent();
        content.Line("--" + content._batch);
        content.Line("Content-Type: multipart/mixed; boundary=" + content._changes);
        content.Line();
        foreach (var action in actions)
        {
            content.Line("--" + content._changes);
            content.Line("Content-Type: application/http");
            content.Line("Content-Transfer-Encoding: binary");
            content.Line();
            content.Write(rest, table, action);
        }

        content.Line($"--{content._changes}--");
        content.Line($"--{content._batch}--");
        return content;
    }

    private void Write(TableRest rest, string table, TableTransactionAction action)
    {
        var entity = action.Entity;
        var isAdd = action.ActionType is TableTransactionActionType.Add;
        Line($"{Method(action.ActionType)} {(isAdd ? rest.UrlOf(table) : rest.UrlOf(table, entity.PartitionKey, entity.RowKey))} HTTP/1.1");
        Line("Accept: application/json;odata=minimalmetadata");
        Line("DataServiceVersion: 3.0");
        if (action.ActionType is TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace
            or TableTransactionActionType.Delete)
        {
            Line("If-Match: " + TableRest.IfMatch(action.ETag));
        }

        if (action.ActionType is TableTransactionActionType.Delete)
        {
            Line();
            Line();
            return;
        }

        Line("Prefer: return-no-content");
        Line("Content-Type: application/json");
        Line();
        EntityJson.Write(_body, entity);
        Line();
    }

    private static RequestMethod Method(TableTransactionActionType type) => type switch
    {
        TableTransactionActionType.Add => RequestMethod.Post,
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => RequestMethod.Patch,
        TableTransactionActionType.UpdateReplace or TableTransactionActionType.UpsertReplace => RequestMethod.Put,
        TableTransactionActionType.Delete => RequestMethod.Delete,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private void Line(string text = "") => Encoding.UTF8.GetBytes(text + "\r\n", _body);
}
