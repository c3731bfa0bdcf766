using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Dialog;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Local.Gallery;

/// <summary>One made-up application, in every state that a card shows.</summary>
internal sealed class SampleApplications(SampleDay day)
{
    private static readonly OfficeZone Zone = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));
    private static readonly DateOnly First = new(2026, 11, 26);

    private TeleworkPolicy Policy => new()
    {
        Name = "みどり市",
        Source = day.Typed("みどり市在宅勤務実施要領"),
        Route = new RouteRule(TeleworkRoute.Application),
        Deadline = new DeadlineRule(DeadlineKind.BusinessDaysBefore, 2),
        Limits = new LimitRule { OfficeCover = 4 },
        Exceptions = new ExceptionRule(true),
        Confirmations = [new("travelOrder", day.Typed("旅行命令を口頭で行いました"), day.Typed("The travel order was given"), ConfirmedBy.Approver, true)],
    };

    private TeleworkApplication Submitted => new()
    {
        Id = "a1",
        PersonId = day.Sato.Id,
        SectionId = day.Section.Id,
        Kind = ApplicationKind.Application,
        State = ApplicationState.Submitted,
        Draft = new ApplicationDraft
        {
            Days = [new(First, DayPart.Day), new(First.AddDays(1), DayPart.Morning), new(First.AddDays(4), DayPart.Hours, new(9, 0), new(12, 0))],
            Spot = WorkSpot.RelativeHome,
            SpotReason = day.Typed("介護のため"),
            Tasks = day.Typed("議会資料の作成、*予算* の確認 [案]"),
            Extent = day.Typed("第2章まで"),
            CheckerId = "p2",
        },
        History = [new(SampleDay.At(9, 0), day.Sato.Id, Role.Staff, ApplicationState.Submitted)],
    };

    private TeleworkApplication Late => Submitted with
    {
        Draft = Submitted.Draft with { ExceptionReason = day.Typed("子の発熱のため") },
        Marks = Marks,
    };

    private IReadOnlyList<Finding> Marks =>
    [
        new(PolicyTopic.Deadline, FindingWeight.Overridable, First) { Limit = 2, Until = Zone.StartOf(First.AddDays(-1)), Source = Policy.Source },
        new(PolicyTopic.OfficeCover, FindingWeight.Warning, First) { Limit = 4, Actual = 3, Source = Policy.Source },
    ];

    public ApplicationView Waiting => View(Submitted);

    public ApplicationView WaitingAsException => View(Late) with { Marks = Marks, ExceptionNeeded = true };

    public ApplicationView Changed => View(Submitted with { Round = 2 });

    /// <summary>At a satellite office, on a seat.</summary>
    public ApplicationView Seated => View(Submitted with { Draft = Submitted.Draft with { Spot = WorkSpot.Satellite, SpotReason = null, SiteId = "azusagawa" } }) with
    {
        SiteName = day.Typed("梓川サテライト"), SeatName = day.Typed("席 3"),
    };

    public ApplicationView Over => View(Submitted) with { IsOver = true };

    public ApplicationView Approved => View(Then(Submitted, "p1", Role.Head, ApplicationState.Approved, null));

    public ApplicationView ApprovedAsException => View(Then(Late, "p2", Role.Deputy, ApplicationState.Approved, day.Typed("やむを得ないため"), true));

    public ApplicationView SentBack => View(Then(Submitted, "p1", Role.Head, ApplicationState.SentBack, day.Typed("窓口当番の日です。別の日にしてください。")));

    public ApplicationView Withdrawn => View(Then(Submitted, day.Sato.Id, Role.Staff, ApplicationState.Withdrawn, null));

    public ApplicationView Declared => View(Submitted with
    {
        Kind = ApplicationKind.Declaration, State = ApplicationState.Declared, History = [new(SampleDay.At(9, 0), day.Sato.Id, Role.Staff, ApplicationState.Declared)],
    });

    public ApplicationView Ordered => View(Order);

    public ApplicationView OrderWithdrawn => View(Then(Order, "p1", Role.Head, ApplicationState.Withdrawn, null));

    public ApplicationView Registration => View(Submitted with { Kind = ApplicationKind.Registration });

    public IReadOnlyList<TeleworkApplication> Many => [.. Enumerable.Range(0, 7).Select(i => Submitted with { Id = $"a{i}" })];

    public IReadOnlyDictionary<string, string> Names => new Dictionary<string, string>
    {
        [day.Sato.Id] = day.Sato.Name, ["p1"] = day.Head, ["p2"] = day.Typed("鈴木 次郎"),
    };

    private TeleworkApplication Order => Submitted with
    {
        Kind = ApplicationKind.Order, State = ApplicationState.Ordered, History = [new(SampleDay.At(9, 0), "p1", Role.Head, ApplicationState.Ordered)],
    };

    /// <summary>What can be applied for; with the last application's words, or what hinders.</summary>
    public ApplyView Apply(bool canQuick = true, PolicyTopic? problem = null)
    {
        var gathered = new Gathered(
            new ApplicationFacts { Person = day.Sato, Section = day.Section, Policies = new([new(First.AddMonths(-1), "1", Policy)]), Calendar = new(), Zone = Zone, ActorId = day.Sato.Id },
            null, null, [], [], [day.Sato], []);
        var quick = canQuick ? new QuickApplication("a2", Submitted.Draft with { Days = [new(First, DayPart.Day)], Spot = WorkSpot.OwnHome }, ["rules"]) : null;
        var policy = Policy with { Confirmations = [new("rules", day.Typed("情報セキュリティの規則を守ります"), day.Typed("I keep to the security rules"), ConfirmedBy.Applicant, true)] };
        return new ApplyView(
            gathered, policy, TeleworkRoute.Application, ApplicationKind.Application, problem is { } topic ? new Finding(topic, FindingWeight.Refusal) : null, First, null, quick, Tab("applications"));
    }

    /// <summary>What stands in the dialog's fields.</summary>
    public ApplyInput Typed => new(
        "2026-11-26", "2026-11-27", "day", "09:00", "12:00", "relativeHome", day.Typed("介護のため"), day.Typed("議会資料の作成、*予算* の確認 [案]"), day.Typed("第2章まで"), "p2", ["rules"], null);

    /// <summary>What speaks against an application.</summary>
    public IReadOnlyList<FindingDto> Against(Language language) => TeleworkContract.Of(
        language, [new(PolicyTopic.DaysPerWeek, FindingWeight.Overridable, First.AddDays(-3)) { Limit = 2, Actual = 3, Source = Policy.Source }], Policy, Zone);

    private static string Tab(string page) => $"https://example.jp/tab/#/{page}";

    private static TeleworkApplication Then(TeleworkApplication before, string by, Role role, ApplicationState state, string? reason, bool isException = false) => before with
    {
        State = state, History = [.. before.History, new(SampleDay.At(10, 30), by, role, state, reason, isException)],
    };

    private ApplicationView View(TeleworkApplication application) => new(
        application, day.Sato, day.Section, Policy, Names, null,
        [
            .. Enumerable.Range(0, 5).Select(i => First.AddDays(i - 3)).Select(d => new WeekDay(
                d, true, d >= First ? new TeleworkDay(day.Sato.Id, new(d, DayPart.Day), WorkSpot.OwnHome, null, "a1", application.Kind, application.IsInForce) : null,
                d == First.AddDays(-1) ? new Leave(day.Sato.Id, d, LeaveKind.Day, null, null, day.Sato.Id) : null)),
        ],
        [new(First, 3, 12, 4), new(First.AddDays(1), 7, 12, null)], [.. Policy.Confirmations!], application.Marks, false, false, SampleDay.At(9, 5), Zone, Tab);
}
