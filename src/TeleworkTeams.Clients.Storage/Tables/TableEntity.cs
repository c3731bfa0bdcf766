using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Azure;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>
/// A row without a class of its own: a dictionary whose values keep the types that the service stored. Its keys and its
/// timestamp are entries like the others. The getters return null for a property that is not there and throw
/// <see cref="InvalidOperationException"/> for one of another type.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name of the official package.")]
public sealed class TableEntity : ITableEntity, IDictionary<string, object?>
{
    internal const string ETagName = "odata.etag";

    private readonly Dictionary<string, object?> _properties;

    /// <summary>A row without keys.</summary>
    public TableEntity() => _properties = new Dictionary<string, object?>(StringComparer.Ordinal);

    /// <summary>A row with a key.</summary>
    /// <param name="partitionKey">See <see cref="ITableEntity.PartitionKey"/>.</param>
    /// <param name="rowKey">See <see cref="ITableEntity.RowKey"/>.</param>
    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>A row with a copy of the given properties.</summary>
    /// <param name="values">Names and values; the keys may be among them.</param>
    public TableEntity(IDictionary<string, object?> values) =>
        _properties = new Dictionary<string, object?>(values, StringComparer.Ordinal);

    /// <inheritdoc/>
    public string PartitionKey
    {
        get => GetString(nameof(PartitionKey))!;
        set => _properties[nameof(PartitionKey)] = value;
    }

    /// <inheritdoc/>
    public string RowKey
    {
        get => GetString(nameof(RowKey))!;
        set => _properties[nameof(RowKey)] = value;
    }

    /// <inheritdoc/>
    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(nameof(Timestamp));
        set => _properties[nameof(Timestamp)] = value;
    }

    /// <inheritdoc/>
    public ETag ETag
    {
        get => GetString(ETagName) is { Length: > 0 } tag ? new ETag(tag) : default;
        set => _properties[ETagName] = value.ToString();
    }

    /// <inheritdoc/>
    public int Count => _properties.Count;

    /// <inheritdoc/>
    public ICollection<string> Keys => _properties.Keys;

    /// <inheritdoc/>
    ICollection<object?> IDictionary<string, object?>.Values => _properties.Values;

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => false;

    /// <summary>A property; null when it is not there.</summary>
    /// <param name="key">Its name, case-sensitive.</param>
    public object? this[string key]
    {
        get => _properties.GetValueOrDefault(key);
        set => _properties[key] = value;
    }

    /// <summary>A text.</summary>
    /// <param name="key">Name of the property.</param>
    public string? GetString(string key) => Reference<string>(key);

    /// <summary>Bytes.</summary>
    /// <param name="key">Name of the property.</param>
    public byte[]? GetBinary(string key) => Reference<byte[]>(key);

    /// <summary>A truth value.</summary>
    /// <param name="key">Name of the property.</param>
    public bool? GetBoolean(string key) => Value<bool>(key);

    /// <summary>An instant; read from the service it is in UTC.</summary>
    /// <param name="key">Name of the property.</param>
    public DateTimeOffset? GetDateTimeOffset(string key) => Value<DateTimeOffset>(key);

    /// <summary>A floating-point number.</summary>
    /// <param name="key">Name of the property.</param>
    public double? GetDouble(string key) => Value<double>(key);

    /// <summary>A GUID.</summary>
    /// <param name="key">Name of the property.</param>
    public Guid? GetGuid(string key) => Value<Guid>(key);

    /// <summary>A number of 32 bits.</summary>
    /// <param name="key">Name of the property.</param>
    public int? GetInt32(string key) => Value<int>(key);

    /// <summary>A number of 64 bits.</summary>
    /// <param name="key">Name of the property.</param>
    public long? GetInt64(string key) => Value<long>(key);

    /// <inheritdoc/>
    public void Add(string key, object? value) => _properties.Add(key, value);

    /// <inheritdoc/>
    public bool ContainsKey(string key) => _properties.ContainsKey(key);

    /// <inheritdoc/>
    public bool Remove(string key) => _properties.Remove(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out object? value) => _properties.TryGetValue(key, out value);

    /// <inheritdoc/>
    public void Clear() => _properties.Clear();

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => AsPairs.Contains(item);

    /// <inheritdoc/>
    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) => AsPairs.Remove(item);

    /// <inheritdoc/>
    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        AsPairs.CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    IEnumerator<KeyValuePair<string, object?>> IEnumerable<KeyValuePair<string, object?>>.GetEnumerator() =>
        _properties.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => _properties.GetEnumerator();

    private ICollection<KeyValuePair<string, object?>> AsPairs => _properties;

    private T? Reference<T>(string key)
        where T : class => _properties.GetValueOrDefault(key) switch
        {
            null => null,
            T value => value,
            var other => throw OfAnotherType(key, other, typeof(T)),
        };

    private T? Value<T>(string key)
        where T : struct => _properties.GetValueOrDefault(key) switch
        {
            null => null,
            T value => value,
            var other => throw OfAnotherType(key, other, typeof(T)),
        };

    private static InvalidOperationException OfAnotherType(string key, object value, Type wanted) =>
        new($"The property '{key}' is of type {value.GetType().Name}, not {wanted.Name}.");
}
