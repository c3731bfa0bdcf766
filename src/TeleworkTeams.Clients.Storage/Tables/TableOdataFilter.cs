using System.Globalization;

namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>Writes the values of an interpolated string as OData literals, so that no value can change the filter.</summary>
/// <remarks>https://learn.microsoft.com/rest/api/storageservices/querying-tables-and-entities#constructing-filter-strings</remarks>
internal static class TableOdataFilter
{
    public static string Create(FormattableString filter)
    {
        var literals = new object[filter.ArgumentCount];
        for (var i = 0; i < literals.Length; i++)
        {
            literals[i] = Literal(filter.GetArgument(i), i);
        }

        return string.Format(CultureInfo.InvariantCulture, filter.Format, literals);
    }

    private static string Literal(object? value, int place) => value switch
    {
        string text => Quoted(text),
        char character => Quoted(character.ToString()),
        Enum named => Quoted(named.ToString()),
        bool truth => truth ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        double number when double.IsFinite(number) => Real(number),
        Guid id => $"guid'{id:D}'",
        DateTimeOffset instant => "datetime'" + instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture) + "'",
        byte[] bytes => "X'" + Convert.ToHexStringLower(bytes) + "'",
        null => throw new ArgumentException($"Argument {place} of the filter is null: a property that is null is not stored, so nothing can be compared with it."),
        _ => throw new ArgumentException($"Argument {place} of the filter is of type {value.GetType().Name}, which tables do not store."),
    };

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    // Without a point or an exponent the service takes the literal for a whole number of 32 bits.
    private static string Real(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
