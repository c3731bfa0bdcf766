using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>Finds out what a person can apply for: by the same rules that decide in the end.</summary>
internal sealed class ApplyViews(GatherFacts gather, TeleworkTable table, IOptions<TabOptions> tab, City city)
{
    /// <summary>Days ahead for which claims and leave are read beforehand.</summary>
    private const int DaysAhead = 28;

    private static readonly HashSet<PolicyTopic> OfPerson =
        [PolicyTopic.NoPolicy, PolicyTopic.OrderOnly, PolicyTopic.NotRegistered, PolicyTopic.NoApprover, PolicyTopic.NotAMember, PolicyTopic.Eligibility];

    public async Task<ApplyView?> OfAsync(Member member, CancellationToken cancellationToken)
    {
        var (section, person, today) = (member.Section.Id, member.Person.Id, city.Today);
        var probe = new ApplicationDraft { Days = [new(today, DayPart.Day), new(today.AddDays(DaysAhead), DayPart.Day)], Spot = WorkSpot.OwnHome, Tasks = "-" };
        if (await gather.RunAsync(new About(section, person, person, null, probe), cancellationToken) is not { } gathered)
        {
            return null;
        }

        var facts = gathered.Facts;
        var last = gathered.Applicant?.LastId is { } id ? await table.FindAsync(section, person, id, cancellationToken) : null;
        var first = Deadlines.FirstOpenDay(city.Now, facts.Policies, facts.Calendar, facts.Section, facts.Zone, facts.PatternOn);
        var policy = gathered.PolicyOn(first ?? today);
        var on = probe with { Days = [new(first ?? today, DayPart.Day)] };
        var kind = ApplicationRules.KindFor(on, facts, city.Now);
        var problem = ApplicationRules.Check(on, kind, facts, city.Now).FirstOrDefault(f => OfPerson.Contains(f.Topic) && f.Weight != FindingWeight.Warning);
        ApplicationKind? becomes = problem switch
        {
            null => kind,
            { Topic: PolicyTopic.NotRegistered } => ApplicationKind.Registration,
            { Weight: FindingWeight.Overridable } when policy?.Exceptions?.HeadMayAllow == true => kind,
            _ => null,
        };
        var free = first is { } open ? FirstFree(facts, open) : null;
        var quick = problem is null && free is { } day ? Quick(facts, last?.ToApplication().Draft, day) : null;
        return new ApplyView(
            gathered, policy, policy?.Route?.Kind ?? TeleworkRoute.Application, becomes, problem, first, last, quick, tab.Value.Page("applications")) { FirstFree = free };
    }

    private static DateOnly? FirstFree(ApplicationFacts facts, DateOnly first)
    {
        var taken = facts.OwnClaims.Select(c => c.Day.Date).Concat(facts.Leaves.Select(l => l.Date)).ToHashSet();
        return Enumerable.Range(0, DaysAhead).Select(first.AddDays)
            .Where(d => facts.Calendar.Knows(d) && facts.Calendar.IsBusinessDay(d, facts.Section) && !taken.Contains(d)).Cast<DateOnly?>().FirstOrDefault();
    }

    /// <summary>Null: the rules want more than one tap can say.</summary>
    private QuickApplication? Quick(ApplicationFacts facts, ApplicationDraft? last, DateOnly day)
    {
        var draft = (last ?? new ApplicationDraft { Days = [], Spot = WorkSpot.OwnHome, Tasks = "" }) with
        {
            Days = [new PlannedDay(day, DayPart.Day)], SiteId = null, Resources = [], Confirmations = [], Start = null, End = null, ExceptionReason = null,
        };
        draft = draft.Spot == WorkSpot.Satellite ? draft with { Spot = WorkSpot.OwnHome } : draft;
        var typed = draft.Tasks.Length == 0 ? draft with { Tasks = "-" } : draft;
        var kind = ApplicationRules.KindFor(typed, facts, city.Now);
        List<string> ticks =
        [
            .. ApplicationRules.Check(typed, kind, facts, city.Now)
                .Select(f => f is { Topic: PolicyTopic.Confirmation } ? f.Word : f is { Weight: FindingWeight.Refusal, Word: nameof(Handling.Confirm) } ? f.Topic.ToString() : null)
                .OfType<string>().Distinct(),
        ];
        var ticked = typed with { Confirmations = ticks };
        return ApplicationRules.Check(ticked, kind, facts, city.Now).All(f => f.Weight == FindingWeight.Warning)
            ? new QuickApplication(Guid.NewGuid().ToString("N"), draft, ticks)
            : null;
    }
}
