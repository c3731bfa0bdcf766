using System.Globalization;
using System.Text;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>One entry of a calendar.</summary>
/// <param name="Uid">Stays the same however the entry changes.</param>
/// <param name="ChangedAt">When it was changed last.</param>
/// <param name="Revision">How often it was changed, from 0 on.</param>
internal sealed record CalendarEntry(string Uid, DateTimeOffset From, DateTimeOffset To, string Summary, string Location, DateTimeOffset ChangedAt, int Revision);

/// <summary>
/// A calendar as text: CRLF behind each line, no line longer than 75 octets, times in UTC.
/// </summary>
/// <remarks>https://www.rfc-editor.org/rfc/rfc5545 (3.1 folding, 3.3.11 escapes), https://www.rfc-editor.org/rfc/rfc7986 (5.7 REFRESH-INTERVAL).</remarks>
internal static class CalendarText
{
    private const int LongestLine = 75;

    public static string Of(string name, IEnumerable<CalendarEntry> entries)
    {
        StringBuilder text = new();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//TeleworkTeams//Phone duty//JA");
        Line("CALSCALE:GREGORIAN");
        Line("METHOD:PUBLISH");
        Line($"NAME:{Escape(name)}");
        Line($"X-WR-CALNAME:{Escape(name)}");
        Line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        Line("X-PUBLISHED-TTL:PT1H");
        foreach (var entry in entries)
        {
            Line("BEGIN:VEVENT");
            Line($"UID:{entry.Uid}");
            Line($"DTSTAMP:{Utc(entry.ChangedAt)}");
            Line($"LAST-MODIFIED:{Utc(entry.ChangedAt)}");
            Line(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Revision}"));
            Line($"DTSTART:{Utc(entry.From)}");
            Line($"DTEND:{Utc(entry.To)}");
            Line($"SUMMARY:{Escape(entry.Summary)}");
            Line($"LOCATION:{Escape(entry.Location)}");
            Line("CLASS:PRIVATE");
            Line("TRANSP:OPAQUE");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return text.ToString();

        void Line(string line)
        {
            var octets = 0;
            foreach (var rune in line.EnumerateRunes())
            {
                if (octets + rune.Utf8SequenceLength > LongestLine)
                {
                    // The space counts as the next line's first octet.
                    text.Append("\r\n ");
                    octets = 1;
                }

                text.Append(rune);
                octets += rune.Utf8SequenceLength;
            }

            text.Append("\r\n");
        }
    }

    private static string Escape(string text) => string.Concat(text.Select(c => c switch
    {
        '\\' => "\\\\",
        ';' => "\\;",
        ',' => "\\,",
        '\n' => "\\n",
        _ when char.IsControl(c) => "",
        _ => c.ToString(),
    }));

    private static string Utc(DateTimeOffset at) => at.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
