using System.Globalization;
using System.Text;
using CsvHelper;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Reports;

/// <summary>An application that holds a person's day.</summary>
internal sealed record DayApplication(string Id, ApplicationState State);

/// <summary>
/// The month for an attendance system: a line for each person and business or reported day, minutes as numbers. UTF-8 with a byte
/// order mark, or Shift_JIS for systems that read nothing else; what that cannot write becomes 〓. No cell begins like a formula.
/// </summary>
internal static class AttendanceCsv
{
    private static readonly TextSet Texts = new(typeof(ReportTexts));

    private static readonly string[] Columns =
    [
        "Id", "Name", "Date", "Duty", "Start", "End", "Break", "Interruption", "HourlyLeave", "Worked", "Application", "Approval", "ReportedAt", "AcknowledgedBy",
    ];

    /// <param name="applications">By person and date.</param>
    /// <param name="names">Of those who may have acknowledged.</param>
    /// <param name="shiftJis">Whether Shift_JIS is wanted.</param>
    public static byte[] Write(
        IEnumerable<MonthRecord> records, Section section, ILookup<(string PersonId, DateOnly Date), DayApplication> applications, IReadOnlyDictionary<string, string> names,
        bool shiftJis, Language language, City city)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = !shiftJis }, leaveOpen: true))
        {
            foreach (var column in Columns)
            {
                csv.WriteField(Texts.Get(language, $"Attendance.{column}"));
            }

            csv.EndRecord();
            foreach (var record in records)
            {
                foreach (var day in record.Days.Where(d => d.IsBusinessDay || d.CheckIn is not null || d.Leave is not null))
                {
                    csv.WriteField(MonthCsv.Guard(record.Person.Id));
                    csv.WriteField(MonthCsv.Guard(record.Person.Name));
                    Write(csv, day, section.PatternOf(record.Person, day.Date, city.Calendar), [.. applications[(record.Person.Id, day.Date)]], names, language, city);
                    csv.EndRecord();
                }
            }
        }

        return shiftJis ? ShiftJis(Encoding.UTF8.GetString(stream.ToArray())) : stream.ToArray();
    }

    private static void Write(
        CsvWriter csv, MonthDay day, WorkPattern pattern, IReadOnlyList<DayApplication> applications, IReadOnlyDictionary<string, string> names, Language language, City city)
    {
        var checkIn = day.CheckIn;
        var minutes = checkIn is null ? null : DayMinutes.Of(checkIn, pattern, day.Leave, city.Zone);
        csv.WriteField(day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        csv.WriteField(string.Join('/', Duty(day, language)));
        csv.WriteField(MonthContract.Clock(city, checkIn?.StartedAt));
        csv.WriteField(MonthContract.Clock(city, checkIn?.EndedAt));
        foreach (var number in new[] { minutes?.Break, minutes?.Interruption, minutes?.HourlyLeave, minutes?.Worked })
        {
            csv.WriteField(number?.ToString(CultureInfo.InvariantCulture));
        }

        csv.WriteField(MonthCsv.Guard(string.Join(' ', applications.Select(a => a.Id).Distinct())));
        csv.WriteField(string.Join(' ', applications.Select(a => Texts.Get(language, $"Approval.{a.State}")).Distinct()));
        csv.WriteField(checkIn?.Report is { } report ? city.Zone.Local(report.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "");
        csv.WriteField(checkIn?.Acknowledgement is { } acknowledged ? MonthCsv.Guard(names.GetValueOrDefault(acknowledged.By, acknowledged.By)) : "");
    }

    /// <summary>Place and leave: 在宅, 休暇(全日), 在宅/休暇(午後).</summary>
    private static IEnumerable<string> Duty(MonthDay day, Language language)
    {
        if (day.CheckIn?.Place is { } place)
        {
            yield return Texts.Get(language, $"Place.{place}");
        }

        if (day.Leave is { } leave)
        {
            yield return leave.Kind == LeaveKind.Hours
                ? Texts.Get(language, "Attendance.LeaveHours")
                : Texts.Get(language, "Attendance.Leave", Texts.Get(language, $"Leave.{leave.Kind}"));
        }
    }

    private static byte[] ShiftJis(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(932, new EncoderReplacementFallback("〓"), DecoderFallback.ReplacementFallback).GetBytes(text);
    }
}
