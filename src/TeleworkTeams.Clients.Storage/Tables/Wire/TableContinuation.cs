using Azure;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>Where the next page begins. The service says it in headers and wants it back in the query.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/query-timeout-and-pagination</remarks>
internal sealed record TableContinuation(string? PartitionKey, string? RowKey, string? Table)
{
    public static TableContinuation? Of(Response response)
    {
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partitionKey);
        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var rowKey);
        response.Headers.TryGetValue("x-ms-continuation-NextTableName", out var table);
        return partitionKey is null && rowKey is null && table is null ? null : new(partitionKey, rowKey, table);
    }

    public void Write(Action<string, string?> append)
    {
        append("NextPartitionKey", PartitionKey);
        append("NextRowKey", RowKey);
        append("NextTableName", Table);
    }

    /// <summary>The token of a page, for a caller that continues later: escaped parts with a space between them.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { PartitionKey, RowKey, Table }.Select(part => part is null ? "-" : "=" + Uri.EscapeDataString(part)));

    /// <exception cref="FormatException">Not a token of <see cref="ToString"/>.</exception>
    public static TableContinuation? Parse(string? token)
    {
        if (string.IsNullOrEmpty(token))
        {
            return null;
        }

        var parts = token.Split(' ');
        return parts.Length == 3 && Array.TrueForAll(parts, part => part is "-" or ['=', ..])
            ? new(Part(parts[0]), Part(parts[1]), Part(parts[2]))
            : throw new FormatException("The continuation token is not one that a page of tables gave.");

        static string? Part(string part) => part == "-" ? null : Uri.UnescapeDataString(part[1..]);
    }
}
