using System.Runtime.Serialization;
using Azure;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

public enum Weather
{
    Sunny,
    Rainy,
}

/// <summary>Every type that a property may have.</summary>
public sealed class SampleEntity : ITableEntity
{
    public string PartitionKey { get; set; } = "p";

    public string RowKey { get; set; } = "r";

    public DateTimeOffset? Timestamp { get; set; }

    public ETag ETag { get; set; }

    public string? Text { get; set; }

    public int Count { get; set; }

    public int? MaybeCount { get; set; }

    public long Big { get; set; }

    public long? MaybeBig { get; set; }

    public double Real { get; set; }

    public double? MaybeReal { get; set; }

    public bool Truth { get; set; }

    public bool? MaybeTruth { get; set; }

    public DateTimeOffset? At { get; set; }

    public Guid Id { get; set; }

    public Guid? MaybeId { get; set; }

    public byte[]? Bytes { get; set; }

    public Weather Weather { get; set; }

    public Weather? MaybeWeather { get; set; }

    [DataMember(Name = "OnTheWire")]
    public string? Renamed { get; set; }

    [IgnoreDataMember]
    public DateOnly Hidden { get; set; }
}
