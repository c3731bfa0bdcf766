using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>A day of the applicant's week as the approver sees it.</summary>
internal sealed record WeekDay(DateOnly Date, bool IsBusinessDay, TeleworkDay? Plan, Leave? Leave);

/// <summary>How many stay in the office on a day if this is approved, of how many, and how many the section wants.</summary>
internal sealed record Cover(DateOnly Date, int InOffice, int Of, int? Wanted);

/// <summary>An application with everything that a reader needs to decide or to understand it.</summary>
/// <param name="Marks">What the rules say about it now, to somebody who decides.</param>
/// <param name="ExceptionNeeded">Approving it takes a reason.</param>
/// <param name="IsOver">No day of it is left.</param>
/// <param name="Tab">Address of a page of the tab by its name; null: cards have no link.</param>
internal sealed record ApplicationView(
    TeleworkApplication Application, Person Applicant, Section Section, TeleworkPolicy? Policy, IReadOnlyDictionary<string, string> Names, string? SiteName,
    IReadOnlyList<WeekDay> Week, IReadOnlyList<Cover> Cover, IReadOnlyList<Confirmation> Confirmations, IReadOnlyList<Finding> Marks, bool ExceptionNeeded, bool IsOver,
    DateTimeOffset Now, OfficeZone Zone, Func<string, string?> Tab)
{
    /// <summary>The seats that are held for it; null: none.</summary>
    public string? SeatName { get; init; }

    /// <summary>Turns of phone duty that the days touch, and who could take them; read for who decides.</summary>
    public IReadOnlyList<TurnCover> Duty { get; init; } = [];

    public string NameOf(string personId) => Names.GetValueOrDefault(personId, personId);
}

/// <summary>Makes views from what was gathered.</summary>
internal sealed class ApplicationViews(SeatHolds seats, CoverQueries cover, IOptions<TabOptions> tab, City city)
{
    /// <summary>For who decides: with the turns of phone duty that would need somebody else, as long as it waits.</summary>
    public async Task<ApplicationView> ForApproverAsync(Gathered gathered, CancellationToken cancellationToken)
    {
        var view = await OfAsync(gathered, cancellationToken);
        return view is { Application: { State: ApplicationState.Submitted, Kind: not ApplicationKind.Registration } application, IsOver: false }
            ? view with { Duty = await cover.OfAsync(application.SectionId, application.PersonId, application.Draft.Days, cancellationToken) }
            : view;
    }

    public async Task<ApplicationView> OfAsync(Gathered gathered, CancellationToken cancellationToken)
    {
        var (site, seat) = await seats.NamesAsync(gathered.Facts.Application!, cancellationToken);
        return Of(gathered, site) with { SeatName = seat };
    }

    private ApplicationView Of(Gathered gathered, string? siteName)
    {
        var facts = gathered.Facts;
        var application = facts.Application!;
        var policy = gathered.PolicyOn(application.Draft.Days[0].Date);
        var (marks, exception) = Weigh(facts, policy);
        return new ApplicationView(
            application, facts.Person, facts.Section, policy, gathered.Colleagues.ToDictionary(p => p.Id, p => p.Name), siteName, [.. Week(gathered)], [.. CoverOf(gathered, policy)],
            [.. (policy?.Confirmations ?? []).Where(c => c.By == ConfirmedBy.Approver)], marks, exception,
            application.Draft.Days[^1].Date < city.Today && application.Kind != ApplicationKind.Registration, city.Now, city.Zone, tab.Value.Page);
    }

    /// <summary>What the rules say now, and whether an approval without a reason would meet only that it needs one.</summary>
    private (IReadOnlyList<Finding> Marks, bool ExceptionNeeded) Weigh(ApplicationFacts facts, TeleworkPolicy? policy)
    {
        var application = facts.Application!;
        if (application.State != ApplicationState.Submitted)
        {
            return (application.Marks, false);
        }

        var now = city.Now;
        var ticked = (policy?.Confirmations ?? []).Select(c => c.Id).ToList();
        var asHead = facts with { ActorId = "", ActsAs = Role.Head };
        var marks = ApplicationRules.Check(application.Draft, application.Kind, asHead, now);
        return (marks, ApplicationRules.Decide(new ApplicationCommand.Approve(application.Round, ticked, null), asHead, now)
            is ApplicationDecision.NotNow { Reason: ApplicationHindrance.ReasonMissing });
    }

    private IEnumerable<WeekDay> Week(Gathered gathered)
    {
        var (facts, application) = (gathered.Facts, gathered.Facts.Application!);
        var first = application.Draft.Days.FirstOrDefault(d => d.Date >= city.Today)?.Date ?? application.Draft.Days[^1].Date;
        var monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
        var days = gathered.Days.Where(d => d.PersonId == facts.Person.Id).ToDictionary(d => d.ToDate(), d => d.ToClaims());
        foreach (var date in Enumerable.Range(0, 7).Select(monday.AddDays))
        {
            var plan = days.GetValueOrDefault(date)?.Select(c => new TeleworkDay(facts.Person.Id, new PlannedDay(date, c.Part, c.From, c.To), c.Spot, c.SiteId, c.ApplicationId, c.Kind, c.IsInForce)).FirstOrDefault();
            var isOpen = city.Calendar.Knows(date) && city.Calendar.IsBusinessDay(date, facts.Section);
            if (isOpen || plan is not null)
            {
                yield return new WeekDay(date, isOpen, plan, facts.Leaves.FirstOrDefault(l => l.Date == date));
            }
        }
    }

    private static IEnumerable<Cover> CoverOf(Gathered gathered, TeleworkPolicy? policy)
    {
        var (facts, application) = (gathered.Facts, gathered.Facts.Application!);
        var all = gathered.Days.SelectMany(d => d.ToClaims().Select(c => c.ToClaim(d.PersonId, d.ToDate()))).ToList();
        var dates = application.Kind == ApplicationKind.Registration ? [] : application.Draft.Days.Select(d => d.Date).Distinct().ToList();
        var inOffice = GatherFacts.InOffice(dates, gathered.Colleagues, all, gathered.SectionLeaves);
        return dates.Select(d => new Cover(d, inOffice[d], gathered.Colleagues.Count(p => p.IsMemberOn(d)), policy?.Limits?.OfficeCover));
    }
}
