using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>Whose application, who acts, and which one; <paramref name="Draft"/> is what is wanted of it now, if anything.</summary>
internal sealed record About(string SectionId, string PersonId, string ActorId, string? ApplicationId = null, ApplicationDraft? Draft = null);

/// <summary>Everything that was read for a decision, with the rows that it will write.</summary>
internal sealed record Gathered(
    ApplicationFacts Facts, ApplicationRow? Row, ApplicantRow? Applicant, IReadOnlyList<TeleworkDayRow> Days, IReadOnlyList<Leave> SectionLeaves, IReadOnlyList<Person> Colleagues, IReadOnlyList<Approver> Approvers)
{
    /// <summary>Policy of the first day that the application or the draft is for.</summary>
    public TeleworkPolicy? PolicyOn(DateOnly date) => Facts.Policies.On(date)?.Policy;
}

/// <summary>Reads what the rules ask about an application.</summary>
internal sealed class GatherFacts(TeleworkTable table, ResourceTable resources, PolicyQueries policies, PeopleQueries people, SatelliteOfficeQueries offices, City city)
{
    /// <summary>Null: no such section or person, or no such application.</summary>
    public async Task<Gathered?> RunAsync(About about, CancellationToken cancellationToken)
    {
        var sectionTask = people.SectionNowAsync(about.SectionId, cancellationToken);
        var membersTask = people.PeopleOfAsync(about.SectionId, cancellationToken);
        var applicantTask = table.ApplicantAsync(about.SectionId, about.PersonId, cancellationToken);
        var timelineTask = policies.TimelineAsync(about.SectionId, cancellationToken);
        var row = about.ApplicationId is { } id ? await table.FindAsync(about.SectionId, about.PersonId, id, cancellationToken) : null;
        var (section, members, applicant, timeline) = (await sectionTask, await membersTask, await applicantTask, await timelineTask);
        if (section is null || members.FirstOrDefault(p => p.Id == about.PersonId) is not { } person)
        {
            return null;
        }

        var application = row?.ToApplication();
        var touched = new[] { about.Draft, application?.Draft }.Concat(application?.Kept ?? []).SelectMany(d => d?.Days ?? []);
        DateOnly[] dates = [.. touched.Select(d => d.Date).Distinct().Order()];
        var today = city.Today;
        var (from, to) = dates.Length == 0 ? (today, today) : (Week.MondayOf(dates[0]), Week.MondayOf(dates[^1]).AddDays(6));
        var daysTask = table.DaysAsync(section.Id, null, from, to, cancellationToken);
        var leavesTask = people.LeavesAsync(section.Id, from, to, cancellationToken);
        var awayTask = people.LeavesAsync(section.Id, today, today, cancellationToken);
        var freeTask = FreeAsync(about.Draft ?? application?.Draft, row, dates, timeline, cancellationToken);
        var (days, leaves) = (await daysTask, await leavesTask);
        var awayAllDay = (await awayTask).Where(l => l.Kind == LeaveKind.Day).Select(l => l.PersonId).ToHashSet();
        var approvers = TeleworkQueries.ApproversOf(section, members, person.Id, today, awayAllDay);
        var claims = days.SelectMany(d => d.ToClaims().Select(c => c.ToClaim(d.PersonId, d.ToDate()))).Where(c => c.ApplicationId != about.ApplicationId).ToList();
        return new Gathered(
            new ApplicationFacts
            {
                Person = person,
                Section = section,
                Policies = timeline,
                Calendar = city.Calendar,
                Zone = city.Zone,
                ActorId = about.ActorId,
                ActsAs = approvers.FirstOrDefault(a => a.PersonId == about.ActorId)?.Role,
                HasApprover = approvers.Count > 0,
                Application = application,
                OwnClaims = [.. claims.Where(c => c.PersonId == person.Id)],
                Leaves = [.. leaves.Where(l => l.PersonId == person.Id)],
                InOffice = InOffice(dates, members, claims, leaves),
                Free = await freeTask,
                IsRegistered = timeline.On((about.Draft ?? application?.Draft)?.Days[0].Date ?? today)?.Policy.Route?.Kind switch
                {
                    TeleworkRoute.FirstTimeOnly => applicant?.FirstApprovedId is not null,
                    _ => applicant?.RegistrationId is not null,
                },
                Site = await SiteAsync(about.Draft ?? application?.Draft, cancellationToken),
                Colleagues = members.Where(p => p.Id != person.Id && p.IsMemberOn(today)).Select(p => p.Id).ToHashSet(),
            },
            row, applicant, days, leaves, members, approvers);
    }

    /// <summary>Those of the section who are not away for a whole day, by leave, telework or both together.</summary>
    public static IReadOnlyDictionary<DateOnly, int> InOffice(
        IEnumerable<DateOnly> dates, IReadOnlyList<Person> members, IReadOnlyList<DayClaim> claims, IReadOnlyList<Leave> leaves)
    {
        var claimed = claims.ToLookup(c => (c.PersonId, c.Day.Date), c => c.Day.Part);
        var onLeave = leaves.ToLookup(l => (l.PersonId, l.Date), l => l.Kind);
        return dates.ToDictionary(d => d, d => members.Count(p => p.IsMemberOn(d) && !IsAway(claimed[(p.Id, d)].ToHashSet(), onLeave[(p.Id, d)].ToHashSet())));

        static bool IsAway(HashSet<DayPart> parts, HashSet<LeaveKind> kinds) =>
            parts.Contains(DayPart.Day) || kinds.Contains(LeaveKind.Day)
            || ((parts.Contains(DayPart.Morning) || kinds.Contains(LeaveKind.Morning)) && (parts.Contains(DayPart.Afternoon) || kinds.Contains(LeaveKind.Afternoon)));
    }

    /// <summary>Null: none is chosen. A site that is not there on one of the days has nothing that a rule asks for.</summary>
    private async Task<SiteFacts?> SiteAsync(ApplicationDraft? draft, CancellationToken cancellationToken)
    {
        if (draft is not { Spot: WorkSpot.Satellite, SiteId: { } id })
        {
            return null;
        }

        var first = await offices.SiteFactsAsync(id, draft.Days[0].Date, cancellationToken);
        var last = await offices.SiteFactsAsync(id, draft.Days[^1].Date, cancellationToken);
        return first is null || last is null ? new SiteFacts(false, false, false) : first;
    }

    private async Task<IReadOnlyDictionary<(string Id, DateOnly Date), int>> FreeAsync(
        ApplicationDraft? draft, ApplicationRow? row, DateOnly[] dates, PolicyTimeline policies, CancellationToken cancellationToken)
    {
        if (draft is null || ResourceHolds.Of(draft, ApplicationKind.Application, policies) is not { Count: > 0 } wanted)
        {
            return new Dictionary<(string, DateOnly), int>();
        }

        var own = row?.ToHolds().ToHashSet() ?? [];
        var held = new Dictionary<string, IReadOnlyDictionary<DateOnly, int>>();
        foreach (var id in wanted.Select(w => w.Hold.Id).Distinct())
        {
            held[id] = await resources.HeldAsync(id, dates[0], dates[^1], cancellationToken);
        }

        return wanted.ToDictionary(
            w => (w.Hold.Id, w.Hold.Date),
            w => w.Limit - held[w.Hold.Id].GetValueOrDefault(w.Hold.Date) + (own.Contains(w.Hold) ? 1 : 0));
    }
}
