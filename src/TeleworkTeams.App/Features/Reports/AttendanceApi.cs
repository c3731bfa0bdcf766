using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.Reports;

/// <summary>勤怠システム用CSV: the section's month with its applications, for those who may see the records. The look is recorded (S-32).</summary>
internal sealed class AttendanceApi(MonthApi months, PeopleQueries people, TeleworkQueries telework, City city)
{
    private static readonly TextSet Texts = new(typeof(ReportTexts));

    public static void Map(IEndpointRouteBuilder api) => api.MapGet(
        "/sections/{sectionId}/months/{month}/attendance.csv",
        (string sectionId, string month, string? encoding, Caller caller, AttendanceApi attendance, CancellationToken token) =>
            attendance.ReadAsync(sectionId, month, encoding, caller, token));

    private async Task<Results<FileContentHttpResult, NotFound, ProblemHttpResult>> ReadAsync(
        string sectionId, string text, string? encoding, Caller caller, CancellationToken cancellationToken)
    {
        if (MonthApi.MonthOf(text, city.Calendar) is not { } month)
        {
            return MonthApi.InvalidMonth(caller);
        }

        if (await months.VisibleAsync(sectionId, caller, cancellationToken) is not var (section, visible))
        {
            return TypedResults.NotFound();
        }

        if (encoding is not (null or "utf-8" or "shift_jis"))
        {
            return Problems.Of(400, "INVALID_ENCODING", Texts.Get(caller.Language, "Why.InvalidEncoding"), Texts.Get(caller.Language, "Why.InvalidEncoding.Next"));
        }

        await months.RecordLookAsync(section, visible, null, "attendance", text, caller, cancellationToken);
        var records = await months.RecordsAsync(section, [.. visible.Select(v => v.Person)], month, cancellationToken);
        var names = (await people.PeopleOfAsync(section.Id, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        var shiftJis = encoding == "shift_jis";
        return TypedResults.File(
            AttendanceCsv.Write(records, section, await ApplicationsAsync(sectionId, month, visible.Select(v => v.Person.Id).ToHashSet(), cancellationToken), names, shiftJis, caller.Language, city),
            $"text/csv; charset={(shiftJis ? "shift_jis" : "utf-8")}", $"{Texts.Get(caller.Language, "Attendance.FileName")}_{section.Name}_{text}.csv");
    }

    private async Task<ILookup<(string PersonId, DateOnly Date), DayApplication>> ApplicationsAsync(
        string sectionId, DateOnly month, HashSet<string> wanted, CancellationToken cancellationToken)
    {
        var days = (await telework.BetweenAsync(sectionId, null, month, month.AddMonths(1).AddDays(-1), cancellationToken)).Where(d => wanted.Contains(d.PersonId)).ToList();
        Dictionary<string, DayApplication> found = [];
        foreach (var few in days.DistinctBy(d => d.ApplicationId).Chunk(16))
        {
            foreach (var application in await Task.WhenAll(few.Select(d => telework.FindAsync(sectionId, d.PersonId, d.ApplicationId, cancellationToken))))
            {
                if (application is not null)
                {
                    found[application.Id] = new(application.Id, application.State);
                }
            }
        }

        return days.Where(d => found.ContainsKey(d.ApplicationId)).ToLookup(d => (d.PersonId, d.Day.Date), d => found[d.ApplicationId]);
    }
}
