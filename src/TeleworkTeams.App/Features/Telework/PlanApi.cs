using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework;

/// <param name="OrderProblem">Why the head cannot order telework by the rules of today; null: it can be ordered.</param>
internal sealed record PlanDto(string Month, IReadOnlyList<PlanDateDto> Days, IReadOnlyList<PlanPersonDto> People, IReadOnlyList<CoverDto> Cover, bool CanDecide, string? OrderProblem);

internal sealed record PlanDateDto(string Date, bool BusinessDay, string? HolidayName, string? Half);

internal sealed record PlanPersonDto(string Id, string Name, string? UnitId, IReadOnlyList<PlanDayDto> Days, IReadOnlyList<LeaveDto> Leaves);

internal sealed record PlanDayDto(string Date, string Part, string Spot, string Place, string State);

/// <summary>A section's month: who teleworks when, and who stays.</summary>
internal sealed class PlanApi(PeopleQueries people, TeleworkQueries telework, PolicyQueries policies, City city)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sections/{sectionId}/plan", (string sectionId, string? month, Caller caller, PlanApi plan, CancellationToken token) => plan.ReadAsync(sectionId, month, caller, token));

    private async Task<IResult> ReadAsync(string sectionId, string? text, Caller caller, CancellationToken cancellationToken)
    {
        if (DraftForm.DateOf(text is null ? Keys.Date(city.Today) : text + "-01", city.Calendar) is not { } named)
        {
            return TeleworkAnswers.Problem(400, caller, TeleworkProblem.InvalidMonth);
        }

        // Three requests for a look: the caller, the days and the leave. What is read once for many is at most 20 s old.
        var section = await people.SectionAsync(sectionId, cancellationToken);
        var subject = await people.SubjectInSectionAsync(caller.PersonId, cancellationToken);
        if (section is null || Rights.RoleFor(Right.SeeBoard, subject, section, null, city.Today) is null)
        {
            return TypedResults.NotFound();
        }

        var first = new DateOnly(named.Year, named.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var (members, timeline) = (await people.PeopleOfAsync(sectionId, cancellationToken), await policies.TimelineAsync(sectionId, cancellationToken));
        var (held, leaves) = await ReadAsync(sectionId, first, last, cancellationToken);
        DateOnly[] dates = [.. Enumerable.Range(0, last.Day).Select(first.AddDays)];
        var shown = members.Where(p => section.CheckIns.Audience == Audience.Section || p.Id == caller.PersonId || Rights.RoleFor(Right.SeeMarks, subject, section, p, city.Today) is not null)
            .Where(p => p.IsMemberOn(first) || p.IsMemberOn(last)).ToList();
        return TypedResults.Ok(new PlanDto(
            Keys.Month(first), [.. dates.Select(d => new PlanDateDto(Keys.Date(d), city.Calendar.IsBusinessDay(d, section), city.Calendar.HolidayName(d), city.Calendar.ClosedHalf(d) is { } half ? WireWord.Of(half.Closed) : null))],
            People(shown, held, leaves, members), [.. Cover(dates, section, members, held, leaves, timeline)], CanDecide(section, members, leaves, caller), OrderProblem(timeline, caller)));
    }

    /// <summary>One request each for a month of 60 people; days beyond 1,000 are a page more.</summary>
    private async Task<(IReadOnlyList<TeleworkDay> Held, IReadOnlyList<Leave> Leaves)> ReadAsync(string sectionId, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var held = telework.BetweenAsync(sectionId, null, first, last, cancellationToken);
        var leaves = await people.LeavesAsync(sectionId, first, last, cancellationToken);
        return (await held, leaves);
    }

    private static IReadOnlyList<PlanPersonDto> People(IReadOnlyList<Person> shown, IReadOnlyList<TeleworkDay> held, IReadOnlyList<Leave> leaves, IReadOnlyList<Person> members)
    {
        var (days, away) = (held.ToLookup(h => h.PersonId), leaves.ToLookup(l => l.PersonId));
        var names = members.ToDictionary(p => p.Id, p => p.Name);
        return
        [
            .. shown.Select(p => new PlanPersonDto(
                p.Id, p.Name, p.UnitId,
                [.. days[p.Id].Select(d => new PlanDayDto(Keys.Date(d.Day.Date), WireWord.Of(d.Day.Part), WireWord.Of(d.Spot), WireWord.Of(d.Place), TeleworkContract.State(d.IsInForce)))],
                [.. away[p.Id].Select(l => LeaveQueries.Of(l, names))])),
        ];
    }

    private IEnumerable<CoverDto> Cover(
        DateOnly[] dates, Section section, IReadOnlyList<Person> members, IReadOnlyList<TeleworkDay> held, IReadOnlyList<Leave> leaves, PolicyTimeline timeline)
    {
        DateOnly[] open = [.. dates.Where(d => city.Calendar.IsBusinessDay(d, section))];
        var claims = held.Select(h => new DayClaim(h.ApplicationId, h.PersonId, h.Day, h.Spot, h.IsInForce)).ToList();
        var inOffice = GatherFacts.InOffice(open, members, claims, leaves);
        return open.Select(d => new CoverDto(Keys.Date(d), inOffice[d], members.Count(m => m.IsMemberOn(d)), timeline.On(d)?.Policy.Limits?.OfficeCover));
    }

    private string? OrderProblem(PolicyTimeline timeline, Caller caller)
    {
        var policy = timeline.On(city.Today)?.Policy;
        Finding? problem = policy is null
            ? new Finding(PolicyTopic.NoPolicy, FindingWeight.Refusal, city.Today)
            : policy.Route is { TakesOrders: false } route ? new Finding(PolicyTopic.OrdersNotAllowed, FindingWeight.Refusal) { Source = route.Source ?? policy.Source } : null;
        return problem is null ? null : TeleworkTexts.Finding(caller.Language, problem, policy, city.Zone);
    }

    private bool CanDecide(Section section, IReadOnlyList<Person> members, IReadOnlyList<Leave> leaves, Caller caller)
    {
        var away = leaves.Where(l => l.Date == city.Today && l.Kind == LeaveKind.Day).Select(l => l.PersonId).ToHashSet();
        return members.Any(m => TeleworkQueries.ApproversOf(section, members, m.Id, city.Today, away).Any(a => a.PersonId == caller.PersonId));
    }
}
