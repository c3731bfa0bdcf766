using System.Globalization;
using System.Text.Json;

namespace TeleworkTeams.Clients.Storage.Tables.Wire;

/// <summary>How values of one type travel in JSON.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/payload-format-for-table-service-operations#property-types-in-a-json-feed</remarks>
/// <param name="typeName">The value of <c>@odata.type</c>; null where JSON itself says the type.</param>
/// <param name="write">Writes a value that is not null.</param>
/// <param name="read">Reads the token at which the reader stands, never null.</param>
internal sealed class EdmValue<T>(string? typeName, Action<Utf8JsonWriter, T> write, EdmValue<T>.Reader read)
{
    public delegate T Reader(ref Utf8JsonReader reader);

    public string? TypeName { get; } = typeName;

    public Action<Utf8JsonWriter, T> Write { get; } = write;

    public Reader Read { get; } = read;
}

/// <summary>The types that a table stores.</summary>
internal static class EdmValue
{
    public static readonly EdmValue<string> Text = new(
        null, static (writer, value) => writer.WriteStringValue(value), static (ref reader) => reader.GetString()!);

    public static readonly EdmValue<bool> Boolean = new(
        null, static (writer, value) => writer.WriteBooleanValue(value), static (ref reader) => reader.GetBoolean());

    public static readonly EdmValue<int> Int32 = new(
        null, static (writer, value) => writer.WriteNumberValue(value), static (ref reader) => reader.GetInt32());

    public static readonly EdmValue<long> Int64 = new("Edm.Int64", WriteInt64, ReadInt64);

    public static readonly EdmValue<double> Double = new("Edm.Double", WriteDouble, ReadDouble);

    public static readonly EdmValue<Guid> Guid = new(
        "Edm.Guid", static (writer, value) => writer.WriteStringValue(value), static (ref reader) => reader.GetGuid());

    public static readonly EdmValue<byte[]> Binary = new(
        "Edm.Binary", static (writer, value) => writer.WriteBase64StringValue(value), static (ref reader) => reader.GetBytesFromBase64());

    public static readonly EdmValue<DateTimeOffset> Instant = new(
        "Edm.DateTime", WriteInstant, static (ref reader) => reader.GetDateTimeOffset());

    /// <summary>Enums are stored by name, so that their numbers may change.</summary>
    public static EdmValue<T> Named<T>()
        where T : struct, Enum => new(
            null,
            static (writer, value) => writer.WriteStringValue(value.ToString()),
            static (ref reader) => Enum.Parse<T>(reader.GetString()!));

    /// <summary>The conversion of a type that a table stores; null for any other type.</summary>
    public static object? For(Type type) =>
        type == typeof(string) ? Text
        : type == typeof(int) ? Int32
        : type == typeof(long) ? Int64
        : type == typeof(bool) ? Boolean
        : type == typeof(double) ? Double
        : type == typeof(DateTimeOffset) ? Instant
        : type == typeof(Guid) ? Guid
        : type == typeof(byte[]) ? Binary
        : type.IsEnum ? typeof(EdmValue).GetMethod(nameof(Named))!.MakeGenericMethod(type).Invoke(null, null)
        : null;

    private static void WriteInt64(Utf8JsonWriter writer, long value)
    {
        Span<char> digits = stackalloc char[20];
        value.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteStringValue(digits[..length]);
    }

    private static long ReadInt64(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? reader.GetInt64()
        : long.Parse(reader.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static void WriteDouble(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
        }
    }

    private static double ReadDouble(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number
        ? reader.GetDouble()
        : double.Parse(reader.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture);

    // The service keeps instants in UTC to 100 nanoseconds.
    private static void WriteInstant(Utf8JsonWriter writer, DateTimeOffset value)
    {
        Span<char> text = stackalloc char[28];
        value.UtcDateTime.TryFormat(text, out var length, "yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
