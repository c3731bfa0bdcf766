using Azure;

namespace TeleworkTeams.App.Platform.Storage;

/// <summary>The four members that every row has.</summary>
internal abstract class Row : ITableEntity
{
    public string PartitionKey { get; set; } = "";

    public string RowKey { get; set; } = "";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }
}
