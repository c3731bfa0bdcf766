using System.Globalization;
using Azure;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>
/// A transaction was refused as a whole, because of one of its actions; nothing of it was written.
/// <see cref="RequestFailedException.Status"/> and <see cref="RequestFailedException.ErrorCode"/> are those of that action.
/// </summary>
/// <param name="requestFailedException">The refusal; its data may name the index of the action under <c>FailedEntity</c>.</param>
public class TableTransactionFailedException(RequestFailedException requestFailedException)
    : RequestFailedException(
        requestFailedException.Status,
        requestFailedException.Message,
        requestFailedException.ErrorCode,
        requestFailedException.InnerException)
{
    internal const string IndexKey = "FailedEntity";

    /// <summary>Zero-based place of the refused action in the submitted list; null when the service did not say it.</summary>
    public int? FailedTransactionActionIndex { get; } =
        requestFailedException.Data[IndexKey] is string text
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
}
