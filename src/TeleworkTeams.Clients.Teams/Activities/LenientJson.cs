using System.Globalization;
using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>Reads what is there and readable, and takes everything else for absent.</summary>
internal static class LenientJson
{
    internal static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate in a name, possible only in elements that did not come through the byte reader.
            return "\uFFFD";
        }
    }

    internal static string? AsString(this JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return null;
        }
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    internal static bool? AsBoolean(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    internal static DateTimeOffset? AsInstant(this JsonElement element) =>
        DateTimeOffset.TryParse(element.AsString(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant
            : null;

    internal static JsonElement? AsObject(this JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.Clone() : null;

    internal static IList<T>? AsList<T>(this JsonElement element, Func<JsonElement, T?> read) where T : class =>
        element.AsList(read, item => item!);

    internal static IList<TItem>? AsList<TRead, TItem>(this JsonElement element, Func<JsonElement, TRead?> read, Func<TRead?, TItem> item)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return null;
        }
        var items = new List<TItem>(Math.Min(element.GetArrayLength(), 256));
        foreach (var entry in element.EnumerateArray())
        {
            if (read(entry) is { } value)
            {
                items.Add(item(value));
            }
        }
        return items;
    }

    /// <summary>A member that is an object.</summary>
    internal static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Object
            ? member
            : null;

    /// <summary>A member that is a string.</summary>
    internal static string? Text(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member.AsString() : null;
}
