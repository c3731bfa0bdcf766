using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>
/// What a button sends back: an opaque id and a version, never facts to be believed. Filled by <c>Data = { ["day"] = "…", ["v"] = 3 }</c>.
/// </summary>
public sealed class ActionData : IEnumerable<KeyValuePair<string, ActionDataValue>>
{
    private readonly List<KeyValuePair<string, ActionDataValue>> members = [];

    /// <summary>Number of members.</summary>
    public int Count => members.Count;

    /// <summary>A member by key, compared ordinally; setting replaces. Getting an absent key throws <see cref="KeyNotFoundException"/>.</summary>
    public ActionDataValue this[string key]
    {
        get => IndexOf(key) is >= 0 and var at ? members[at].Value : throw new KeyNotFoundException(key);
        set
        {
            var member = KeyValuePair.Create(key, value);
            if (IndexOf(key) is >= 0 and var at)
            {
                members[at] = member;
            }
            else
            {
                members.Add(member);
            }
        }
    }

    /// <summary>Adds or replaces a member.</summary>
    public void Add(string key, ActionDataValue value) => this[key] = value;

    /// <summary>Whether the key is present.</summary>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, ActionDataValue>> GetEnumerator() => members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (key, value) in members)
        {
            json.WritePropertyName(key);
            value.WriteTo(json);
        }
        json.WriteEndObject();
    }

    private int IndexOf(string key) => members.FindIndex(member => string.Equals(member.Key, key, StringComparison.Ordinal));
}

/// <summary>A string, a Boolean or a number.</summary>
public readonly record struct ActionDataValue
{
    private readonly object? value;

    private ActionDataValue(object given) => value = given;

    /// <summary>A string.</summary>
    public static implicit operator ActionDataValue(string text) => new((object)text);

    /// <summary>A Boolean.</summary>
    public static implicit operator ActionDataValue(bool flag) => new(flag);

    /// <summary>A whole number.</summary>
    public static implicit operator ActionDataValue(long number) => new(number);

    /// <summary>A number.</summary>
    public static implicit operator ActionDataValue(double number) => new(number);

    /// <summary>The value as text, invariant.</summary>
    public override string ToString() => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    internal void WriteTo(Utf8JsonWriter json)
    {
        switch (value)
        {
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            default: json.WriteNullValue(); break;
        }
    }
}
