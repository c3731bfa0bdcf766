using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Audit;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

internal sealed record BoardDto(
    string SectionId, string Name, string Date, bool BusinessDay, string? HolidayName, bool CanManage, bool IsFull,
    IReadOnlyList<UnitDto> Units, IReadOnlyList<string> Places, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<BoardRowDto> Rows);

internal sealed record UnitDto(string Id, string Name);

/// <param name="Planned">The place that is approved for the day; null: none.</param>
internal sealed record BoardRowDto(
    string PersonId, string Name, string Kana, string? UnitId, string PatternStart, string PatternEnd, bool IsSelf, string State, LeaveDto? Leave,
    string? Place, string? Start, string? End, string? Plan, IReadOnlyList<string> Marks, DateTimeOffset? AskedAt, bool CanActFor, string? Planned);

/// <summary>所属: who works where today. The marks are the manager's alone, and a manager's look is recorded (S-32).</summary>
internal sealed class BoardApi(PeopleQueries people, CheckInTable table, PolicyQueries policies, TeleworkQueries telework, Looks looks, City city)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sections/{sectionId}/board", (string sectionId, string? date, Caller caller, BoardApi board, CancellationToken token) =>
            board.ReadAsync(sectionId, date, caller, token));

    private async Task<Results<Ok<BoardDto>, NotFound, ProblemHttpResult>> ReadAsync(string sectionId, string? text, Caller caller, CancellationToken cancellationToken)
    {
        if ((text is null or "today" ? city.Today : CheckInForm.DateOf(text)) is not { } date || !city.Calendar.Knows(date))
        {
            return CheckInApi.Problem(400, caller, FormError.InvalidDate);
        }

        var section = await people.SectionNowAsync(sectionId, cancellationToken);
        var subject = await people.SubjectAsync(caller.PersonId, cancellationToken);
        if (section is null || Rights.RoleFor(Right.SeeBoard, subject, section, null, city.Today) is null)
        {
            return TypedResults.NotFound();
        }

        var members = (await people.PeopleOfAsync(sectionId, cancellationToken)).Where(p => p.IsMemberOn(date)).ToList();
        var roles = members.ToDictionary(p => p.Id, p => Rights.RoleFor(Right.SeeMarks, subject, section, p, city.Today));
        var isFull = section.CheckIns.Audience == Audience.Section;
        var records = (await table.BetweenAsync(sectionId, null, date, date, cancellationToken)).ToDictionary(r => r.PersonId);
        var leaves = (await people.LeavesAsync(sectionId, date, date, cancellationToken)).ToDictionary(l => l.PersonId);
        var planned = (await telework.OnAsync(sectionId, date, cancellationToken)).ToLookup(t => t.PersonId);
        var names = members.ToDictionary(p => p.Id, p => p.Name);
        await looks.RecordAsync(
            section.Id, caller.PersonId, names.GetValueOrDefault(caller.PersonId, ""), "board", Keys.Date(date), null,
            members.Where(m => roles[m.Id] is not null).Select(m => (m, roles[m.Id]!.Value)), cancellationToken);

        var policy = (await policies.TimelineAsync(sectionId, cancellationToken)).On(date)?.Policy;
        var rows = members
            .Where(p => isFull || roles[p.Id] is not null || p.Id == caller.PersonId)
            .Select(p => Row(section, p, date, records.GetValueOrDefault(p.Id), leaves.GetValueOrDefault(p.Id), [.. planned[p.Id]], roles[p.Id] is not null, policy, caller, names))
            .ToList();
        return TypedResults.Ok(new BoardDto(
            sectionId, section.Name, Keys.Date(date), city.Calendar.IsBusinessDay(date, section), city.Calendar.HolidayName(date),
            roles.Values.Any(r => r is not null), isFull || rows.Count == members.Count,
            [.. section.Units.Select(u => new UnitDto(u.Id, u.Name))], [.. section.CheckIns.Places.Select(CheckInForm.Word)], Counts(rows), rows));
    }

    /// <summary>One person's line, after something was entered for them.</summary>
    public async Task<BoardRowDto> RowAsync(Section section, Person person, DateOnly date, Caller caller, CancellationToken cancellationToken)
    {
        var record = await table.FindAsync(section.Id, person.Id, date, cancellationToken);
        var leave = await people.LeaveAsync(section.Id, person.Id, date, cancellationToken);
        var names = (await people.PeopleOfAsync(section.Id, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        var policy = (await policies.TimelineAsync(section.Id, cancellationToken)).On(date)?.Policy;
        return Row(section, person, date, record, leave, await telework.OnAsync(section.Id, person.Id, date, cancellationToken), true, policy, caller, names);
    }

    private BoardRowDto Row(
        Section section, Person person, DateOnly date, CheckInRow? row, Leave? leave, IReadOnlyList<TeleworkDay> planned, bool seesMarks, TeleworkPolicy? policy, Caller caller,
        IReadOnlyDictionary<string, string> names)
    {
        var record = row is { Details.Length: > 0 } ? row.ToCheckIn(city.Zone) : null;
        var standing = DayStanding.Of(person, section, date, record, leave, city.Calendar, city.Zone, city.Now, policy);
        var pattern = section.PatternOf(person, date, city.Calendar);
        return new BoardRowDto(
            person.Id, person.Name, person.Kana, person.UnitId, DayContract.Clock(pattern.Start), DayContract.Clock(pattern.End), person.Id == caller.PersonId,
            WireWord.Of(standing.State), leave is null ? null : LeaveQueries.Of(leave, names),
            record?.Place is { } place ? CheckInForm.Word(place) : null, DayContract.Clock(city.Zone, record?.StartedAt), DayContract.Clock(city.Zone, record?.EndedAt),
            record?.Plan, seesMarks ? Marks(standing, record, planned) : [], seesMarks ? row?.AskedAt : null,
            seesMarks && person.Id != caller.PersonId, planned.Count > 0 ? CheckInForm.Word(planned[0].Place) : null);
    }

    /// <summary>What the manager alone sees; another place than what is in force was taken down as it is, and is named.</summary>
    private static IReadOnlyList<string> Marks(DayStanding standing, CheckIn? record, IReadOnlyList<TeleworkDay> planned) =>
        [.. standing.Marks.Select(m => WireWord.Of(m)), .. TeleworkQueries.Differs(record?.Place, planned) ? ["placeDiffers"] : Array.Empty<string>()];

    private static Dictionary<string, int> Counts(IReadOnlyList<BoardRowDto> rows)
    {
        var counts = Enum.GetValues<Place>().ToDictionary(CheckInForm.Word, p => rows.Count(r => r.Place == CheckInForm.Word(p)));
        counts["leave"] = rows.Count(r => r.State == "leave");
        counts["ended"] = rows.Count(r => r.State == "ended");
        return counts;
    }
}
