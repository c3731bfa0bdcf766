using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>佐藤 applies for Tuesday, 2026-12-08, from home, with everything filled in, a week before, by the rules of a preset; each test changes one thing.</summary>
internal sealed record PresetCase(TeleworkPolicy Policy)
{
    public static readonly DateOnly Tuesday = new(2026, 12, 8);
    private static readonly OfficeZone Zone = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));

    public IReadOnlyList<PlannedDay> Days { get; init; } = [new(Tuesday, DayPart.Day)];

    public string Now { get; init; } = "2026-12-01T10:00";

    public WorkSpot Spot { get; init; } = WorkSpot.OwnHome;

    public Employment Employment { get; init; }

    public ApplicationKind Kind { get; init; }

    public bool IsRegistered { get; init; }

    /// <summary>Last changes of the draft.</summary>
    public Func<ApplicationDraft, ApplicationDraft> With { get; init; } = d => d;

    public Func<ApplicationFacts, ApplicationFacts> Knowing { get; init; } = f => f;

    public static PresetCase Of(string preset) => new(PolicyPresets.Find(preset)!.Document.Policy);

    /// <summary>Days of the week of <see cref="Tuesday"/>, from Monday on.</summary>
    public static IReadOnlyList<PlannedDay> Week(int days) => [.. Enumerable.Range(0, days).Select(i => new PlannedDay(Tuesday.AddDays(i - 1), DayPart.Day))];

    /// <summary>What the rules say, warnings too.</summary>
    public IReadOnlyList<PolicyTopic> Topics() => [.. Findings().Select(f => f.Topic)];

    public IReadOnlyList<Finding> Findings() => ApplicationRules.Check(Draft(), Kind, Facts(), At());

    /// <summary>What becomes of it when it is submitted.</summary>
    public ApplicationDecision Submit() => ApplicationRules.Decide(new ApplicationCommand.Submit("a", Draft()), Facts(), At());

    private DateTimeOffset At() => DateTimeOffset.Parse(Now + "+09:00", System.Globalization.CultureInfo.InvariantCulture);

    private ApplicationDraft Draft() => With(new ApplicationDraft
    {
        Days = Days,
        Spot = Spot,
        SpotReason = Spot is WorkSpot.RelativeHome or WorkSpot.Hospital ? "介護のため" : null,
        SiteId = Spot == WorkSpot.Satellite ? "site" : null,
        Tasks = "企画書の作成",
        Extent = "素案まで",
        CheckerId = "boss",
        Confirmations = [.. (Policy.Confirmations ?? []).Where(c => c.By == ConfirmedBy.Applicant).Select(c => c.Id)],
    });

    private ApplicationFacts Facts() => Knowing(new ApplicationFacts
    {
        Person = new Person("sato", "佐藤", "", null, null, null, null, Employment),
        Section = new Section { Id = "planning", Name = "企画課", HeadId = "boss" },
        Policies = new PolicyTimeline([new PolicyVersion(new(2026, 1, 1), "市1", Policy)]),
        Calendar = new BusinessCalendar(),
        Zone = Zone,
        ActorId = "sato",
        HasApprover = true,
        IsRegistered = IsRegistered,
        Colleagues = new HashSet<string> { "boss" },
    });
}
