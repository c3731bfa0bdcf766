using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>Entities to JSON and back.</summary>
/// <remarks>
/// Everything but ASCII is written as \uXXXX. The service reads UTF-8 as well, but Azurite turns each chunk of a request into text by itself, so that a
/// character whose bytes lie in two chunks is lost: a row of 64 KB of Japanese came back with one character garbled.
/// </remarks>
internal static class EntityJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin) };

    public static void Write(IBufferWriter<byte> output, ITableEntity entity)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        if (entity is TableEntity dynamic)
        {
            DynamicEntity.Write(writer, dynamic);
        }
        else
        {
            EntityMap.Of(entity.GetType()).Write(writer, entity);
        }
    }

    /// <summary>One row: the answer to a read by key.</summary>
    public static T Read<T>(ReadOnlySpan<byte> json)
        where T : class, ITableEntity
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Read<T>(ref reader);
    }

    /// <summary>The rows of a page: <c>{"value": [ … ]}</c>.</summary>
    public static IReadOnlyList<T> ReadPage<T>(ReadOnlySpan<byte> json)
        where T : class, ITableEntity
    {
        var rows = new List<T>();
        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isRows = reader.ValueTextEquals("value"u8);
            reader.Read();
            if (!isRows)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                rows.Add(Read<T>(ref reader));
            }
        }

        return rows;
    }

    private static T Read<T>(ref Utf8JsonReader reader)
        where T : class, ITableEntity
    {
        var entity = Activator.CreateInstance<T>();
        if (entity is TableEntity dynamic)
        {
            DynamicEntity.Read(ref reader, dynamic);
        }
        else
        {
            EntityMap.Of(typeof(T)).Read(ref reader, entity);
        }

        return entity;
    }
}
