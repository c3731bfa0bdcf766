using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;
using Azure;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>How one entity class travels; looked up by reflection once per class and process.</summary>
internal sealed class EntityMap
{
    private static readonly ConcurrentDictionary<Type, EntityMap> Maps = new();

    private readonly EntityMember[] _members;

    private EntityMap(Type type)
    {
        if (type.IsValueType)
        {
            throw new NotSupportedException($"{type.Name} is a struct; an entity is a class.");
        }

        _members = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name is not (nameof(ITableEntity.ETag) or nameof(ITableEntity.Timestamp)))
            .Where(property => property.GetIndexParameters().Length == 0)
            .Where(property => !property.IsDefined(typeof(IgnoreDataMemberAttribute)))
            .Select(property => EntityMember.Create(
                property, property.GetCustomAttribute<DataMemberAttribute>()?.Name ?? property.Name))];
    }

    public static EntityMap Of(Type type) => Maps.GetOrAdd(type, static found => new EntityMap(found));

    public void Write(Utf8JsonWriter writer, ITableEntity entity)
    {
        writer.WriteStartObject();
        foreach (var member in _members)
        {
            member.Write(writer, entity);
        }

        writer.WriteEndObject();
    }

    /// <summary>Fills the entity from the object at whose start the reader stands, and leaves the reader at its end.</summary>
    public void Read(ref Utf8JsonReader reader, ITableEntity entity)
    {
        var expected = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("odata.etag"u8))
            {
                reader.Read();
                entity.ETag = new ETag(reader.GetString()!);
            }
            else if (reader.ValueTextEquals("Timestamp"u8))
            {
                reader.Read();
                entity.Timestamp = EdmValue.Instant.Read(ref reader);
            }
            else
            {
                var member = Find(ref reader, ref expected);
                reader.Read();
                if (member is null)
                {
                    reader.Skip();
                }
                else
                {
                    member.Read(ref reader, entity);
                }
            }
        }
    }

    // The rows of a page name their properties in the same order, so the search begins where the last one ended.
    private EntityMember? Find(ref Utf8JsonReader reader, ref int expected)
    {
        for (var i = 0; i < _members.Length; i++)
        {
            var at = (expected + i) % _members.Length;
            if (_members[at].IsCalled(ref reader))
            {
                expected = at + 1;
                return _members[at];
            }
        }

        return null;
    }
}
