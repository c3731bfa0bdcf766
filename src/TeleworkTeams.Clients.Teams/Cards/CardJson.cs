using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>Writes members only where they differ from the schema's default, so that cards stay small (Teams counts UTF-16).</summary>
internal static class CardJson
{
    // Relaxed: a card travels in a JSON body and never inside HTML; Japanese stays readable and short.
    internal static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] ToBytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using var json = new Utf8JsonWriter(buffer, Options);
        write(json);
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    internal static void Member(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    internal static void Member(this Utf8JsonWriter json, string name, bool value, bool unless = false)
    {
        if (value != unless)
        {
            json.WriteBoolean(name, value);
        }
    }

    internal static void Member(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    internal static void Member(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    internal static void Member<T>(this Utf8JsonWriter json, string name, T? value) where T : struct, Enum
    {
        if (value is { } member)
        {
            json.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(member.ToString()));
        }
    }

    internal static void Member(this Utf8JsonWriter json, string name, CardNode? value)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }

    internal static void Members<T>(this Utf8JsonWriter json, string name, IList<T> values, bool always = false) where T : CardNode
    {
        if (values.Count == 0 && !always)
        {
            return;
        }
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            value.WriteTo(json);
        }
        json.WriteEndArray();
    }
}
