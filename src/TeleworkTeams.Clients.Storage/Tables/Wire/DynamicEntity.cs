using System.Text.Json;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>How a <see cref="TableEntity"/> travels: its values say their types themselves.</summary>
internal static class DynamicEntity
{
    public static void Write(Utf8JsonWriter writer, TableEntity entity)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in entity)
        {
            if (value is not null && name is not (TableEntity.ETagName or nameof(ITableEntity.Timestamp)))
            {
                Write(writer, name, value);
            }
        }

        writer.WriteEndObject();
    }

    public static void Read(ref Utf8JsonReader reader, TableEntity entity)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        foreach (var property in document.RootElement.EnumerateObject())
        {
            if (property.Name.EndsWith(AnnotationName.Suffix, StringComparison.Ordinal) || property.Name == "odata.metadata")
            {
                continue;
            }

            var typeName = document.RootElement.TryGetProperty(property.Name + AnnotationName.Suffix, out var annotation)
                ? annotation.GetString()
                : property.Name == nameof(ITableEntity.Timestamp) ? EdmValue.Instant.TypeName : null;
            entity[property.Name] = Value(property.Value, typeName);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case string text: Write(writer, name, EdmValue.Text, text); break;
            case bool truth: Write(writer, name, EdmValue.Boolean, truth); break;
            case int number: Write(writer, name, EdmValue.Int32, number); break;
            case long number: Write(writer, name, EdmValue.Int64, number); break;
            case double number: Write(writer, name, EdmValue.Double, number); break;
            case Guid id: Write(writer, name, EdmValue.Guid, id); break;
            case byte[] bytes: Write(writer, name, EdmValue.Binary, bytes); break;
            case DateTimeOffset instant: Write(writer, name, EdmValue.Instant, instant); break;
            case Enum named: Write(writer, name, EdmValue.Text, named.ToString()); break;
            default: throw new NotSupportedException($"The property '{name}' is of type {value.GetType().Name}, which tables do not store.");
        }
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, EdmValue<T> conversion, T value)
    {
        if (conversion.TypeName is { } typeName)
        {
            writer.WriteString(name + AnnotationName.Suffix, typeName);
        }

        writer.WritePropertyName(name);
        conversion.Write(writer, value);
    }

    private static object? Value(JsonElement value, string? typeName) => (value.ValueKind, typeName) switch
    {
        (JsonValueKind.Null, _) => null,
        (_, "Edm.Int64") => Read(value, EdmValue.Int64),
        (_, "Edm.Double") => Read(value, EdmValue.Double),
        (_, "Edm.Guid") => value.GetGuid(),
        (_, "Edm.Binary") => value.GetBytesFromBase64(),
        (_, "Edm.DateTime") => value.GetDateTimeOffset(),
        (JsonValueKind.True or JsonValueKind.False, _) => value.GetBoolean(),
        (JsonValueKind.Number, _) => value.TryGetInt32(out var number) ? (object)number : value.GetDouble(),
        _ => value.GetString(),
    };

    private static T Read<T>(JsonElement value, EdmValue<T> conversion)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
        reader.Read();
        return conversion.Read(ref reader);
    }
}
