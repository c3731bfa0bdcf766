using System.Globalization;
using CsvHelper;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;

namespace TeleworkTeams.App.Features.Reports;

/// <summary>
/// The month for Excel: UTF-8 with a byte order mark, one line a business day or reported day, and no cell that Excel would take
/// for a formula (https://owasp.org/www-community/attacks/CSV_Injection).
/// </summary>
internal static class MonthCsv
{
    private static readonly TextSet Texts = new(typeof(ReportTexts));

    private static readonly CsvWriterOptions Format = CsvWriterOptions.Default with { WriteByteOrderMark = true };

    public static byte[] Write(IEnumerable<MonthRecord> records, Section section, Language language, City city)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Format, leaveOpen: true))
        {
            foreach (var column in new[] { "Id", "Name", "Unit", "Date", "Weekday", "Day", "Leave", "Place", "Start", "StartSource", "End", "EndSource", "Minutes", "Plan", "Result", "Deliverable", "Remark" })
            {
                csv.WriteField(Texts.Get(language, $"Csv.{column}"));
            }

            csv.EndRecord();
            foreach (var record in records)
            {
                foreach (var day in record.Days.Where(d => d.IsBusinessDay || d.CheckIn is not null || d.Leave is not null))
                {
                    Write(csv, record.Person, day, section, language, city);
                }
            }
        }

        return stream.ToArray();
    }

    private static void Write(CsvWriter csv, Person person, MonthDay day, Section section, Language language, City city)
    {
        var checkIn = day.CheckIn;
        csv.WriteField(Guard(person.Id));
        csv.WriteField(Guard(person.Name));
        csv.WriteField(Guard(section.Units.FirstOrDefault(u => u.Id == person.UnitId)?.Name));
        csv.WriteField(day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        csv.WriteField(day.Date.ToString("ddd", language.Culture));
        csv.WriteField(day.IsBusinessDay ? "" : day.HolidayName ?? Texts.Get(language, "Csv.Closed"));
        csv.WriteField(day.Leave is { } leave ? LeaveText(leave, language) : "");
        csv.WriteField(checkIn?.Place is { } place ? Texts.Get(language, $"Place.{place}") : "");
        csv.WriteField(MonthContract.Clock(city, checkIn?.StartedAt));
        csv.WriteField(checkIn?.StartOrigin is { } start ? Texts.Get(language, $"Source.{start.Source}") : "");
        csv.WriteField(MonthContract.Clock(city, checkIn?.EndedAt));
        csv.WriteField(checkIn?.EndOrigin is { } end ? Texts.Get(language, $"Source.{end.Source}") : "");
        csv.WriteField(day.Minutes?.ToString(CultureInfo.InvariantCulture));
        csv.WriteField(Guard(checkIn?.Plan));
        csv.WriteField(Guard(checkIn?.Result));
        csv.WriteField(Guard(checkIn?.Deliverable?.AbsoluteUri));
        csv.WriteField(string.Join(' ', Remarks(day, language)));
        csv.EndRecord();
    }

    private static IEnumerable<string> Remarks(MonthDay day, Language language)
    {
        if (day.StartMissing)
        {
            yield return Texts.Get(language, "Csv.StartMissing");
        }

        if (day.EndMissing)
        {
            yield return Texts.Get(language, "Csv.EndMissing");
        }

        if (day.CheckIn?.History.Count > 0)
        {
            yield return Texts.Get(language, "Csv.Corrected");
        }
    }

    private static string LeaveText(Leave leave, Language language) => leave.Kind == LeaveKind.Hours
        ? $"{DateText.Time(leave.From ?? default)}–{DateText.Time(leave.To ?? default)}"
        : Texts.Get(language, $"Leave.{leave.Kind}");

    /// <summary>A cell that begins like a formula, in half or full width, gets an apostrophe in front.</summary>
    internal static string? Guard(string? text) =>
        text is { Length: > 0 } && (text.TrimStart(' ', '　', '﻿', '​') is var shown) && shown.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(shown[0], StringComparison.Ordinal)
            ? "'" + text
            : text;
}
