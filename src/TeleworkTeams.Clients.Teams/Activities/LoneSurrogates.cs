using System.Globalization;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>
/// JSON may spell half a surrogate pair (<c>"\ud83d"</c>), which no .NET string should hold: System.Text.Json throws when it is read, late
/// and far from the edge. The escape is overwritten by <c>\ufffd</c>, which has the same length.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    internal static byte[] Replaced(ReadOnlySpan<byte> utf8)
    {
        var json = utf8.ToArray();
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] != (byte)'\\')
            {
                continue;
            }
            if (CodeUnitAt(json, i) is not { } unit)
            {
                // Any other escape is two characters long; the second may be a backslash itself.
                i++;
                continue;
            }
            if (char.IsHighSurrogate(unit) && CodeUnitAt(json, i + EscapeLength) is { } next && char.IsLowSurrogate(next))
            {
                i += (2 * EscapeLength) - 1;
                continue;
            }
            if (char.IsSurrogate(unit))
            {
                "\\ufffd"u8.CopyTo(json.AsSpan(i));
            }
            i += EscapeLength - 1;
        }
        return json;
    }

    private static char? CodeUnitAt(ReadOnlySpan<byte> json, int index) =>
        json.Length - index >= EscapeLength && json[index] == (byte)'\\' && json[index + 1] == (byte)'u'
        && ushort.TryParse(json.Slice(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
