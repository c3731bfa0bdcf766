using Azure;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>
/// One row of a table. A class that implements it is stored property by property: string, int, long, double, bool,
/// <see cref="DateTimeOffset"/>, <see cref="Guid"/>, byte[] and enums (by name), and their nullable forms. A property
/// that is null is left out. <c>[IgnoreDataMember]</c> keeps a property out of the row and <c>[DataMember(Name)]</c>
/// renames it. A property of any other type is refused with <see cref="NotSupportedException"/>. To be read, the class
/// needs a public constructor without parameters.
/// </summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model</remarks>
public interface ITableEntity
{
    /// <summary>First half of the key. Up to 1 KiB; Azure refuses <c>/ \ # ?</c> and control characters in it (Azurite does not).</summary>
    string PartitionKey { get; set; }

    /// <summary>Second half of the key, unique within the partition; the same characters are refused.</summary>
    string RowKey { get; set; }

    /// <summary>When the service last wrote the row. Read only on the wire: a value set here is never sent.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The version of the row that was read; never sent with the row but as <c>ifMatch</c>.</summary>
    ETag ETag { get; set; }
}
