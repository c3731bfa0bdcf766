using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

/// <summary>Each rule can be broken, and says so with its own name and its source.</summary>
public sealed class EveryTopicTests
{
    private static readonly TeleworkPolicy Strict = new()
    {
        Name = "厳格市",
        Source = "実施要綱",
        Deadline = new(DeadlineKind.BusinessDaysBefore, 20),
        Limits = new()
        {
            DaysPerWeek = 0.5m,
            OfficeDaysPerWeek = 4,
            Units = [TeleworkUnit.Hour],
            WithLeave = LeaveCombination.NotAllowed,
            Eligible = [Employment.Reemployed],
            Spots = [new(WorkSpot.Hospital, true)],
            OfficeCover = 3,
        },
        Presence = new(PresenceMode.Checker),
        Hours = new() { WindowStart = new(7, 0), WindowEnd = new(19, 0) },
        Information = new() { Level3 = Handling.Block, Level4 = Handling.Block, ResidentData = Handling.Block, StaffData = Handling.Block, Paper = Handling.Block },
        Confirmations = [new("c1", "確認", null, ConfirmedBy.Applicant, true)],
        Resources = new([new("vdi", "VDI", 1, true)], [new("pc", "PC", 1, 1)]),
    };

    private static readonly ApplicationDraft Bad = Draft(Day(), Day("2026-11-25"), Day("2026-11-26", DayPart.Morning), Day("2026-11-27", DayPart.Morning), Day("2026-12-29"), Day("2027-02-20")) with
    {
        Tasks = "",
        Resources = ["pc"],
        WorkLevel = 3,
        Data = DataClasses.Resident | DataClasses.Staff | DataClasses.Paper,
        Start = new(6, 0),
        End = new(20, 0),
    };

    public static TheoryData<PolicyTopic> Topics => [.. Enum.GetValues<PolicyTopic>()];

    [Theory]
    [MemberData(nameof(Topics))]
    public void Every_rule_is_produced_and_names_its_source(PolicyTopic topic)
    {
        var found = All().Where(f => f.Topic == topic).ToList();
        found.ShouldNotBeEmpty();
        PolicyTopic[] ofNoDocument =
        [
            PolicyTopic.NoPolicy, PolicyTopic.NoApprover, PolicyTopic.NotAMember, PolicyTopic.ClosedDay, PolicyTopic.Past,
            PolicyTopic.OnLeave, PolicyTopic.Taken, PolicyTopic.SiteMissing, PolicyTopic.TextMissing,
        ];
        found.TrueForAll(f => f.Source is not null || ofNoDocument.Contains(topic)).ShouldBeTrue();
    }

    [Fact]
    public void What_the_head_can_allow_is_a_closed_list() =>
        All().Where(f => f.Weight == FindingWeight.Overridable).Select(f => f.Topic).Distinct().Order().ShouldBe(
        [
            PolicyTopic.Deadline, PolicyTopic.DaysPerWeek, PolicyTopic.OfficeDaysPerWeek, PolicyTopic.Unit, PolicyTopic.WithLeave,
            PolicyTopic.OnlyWithLeave, PolicyTopic.Eligibility, PolicyTopic.Spot,
        ]);

    private static List<Finding> All()
    {
        var facts = new TeleworkCase(Strict)
            .With(Claim(Day()))
            .With(Given.Leave(LeaveKind.Day), Given.Leave(LeaveKind.Afternoon, date: Given.Date("2026-11-26")))
            .With(f => f with
            {
                Person = Given.Person with { Until = Given.Date("2026-11-30") },
                HasApprover = false,
                InOffice = new Dictionary<DateOnly, int> { [Given.Day] = 3 },
                Free = new Dictionary<(string, DateOnly), int> { [("vdi", Given.Day)] = 0, [("pc", Given.Day)] = 0 },
            });
        TeleworkPolicy onlyWithLeave = new()
        {
            Name = "a",
            Source = "s",
            Route = new(TeleworkRoute.RegisterOnce),
            Limits = new() { WithLeave = LeaveCombination.Required, DaysPerWeek = 0 },
            Hours = new() { CoreStart = new(10, 0), CoreEnd = new(15, 0) },
            Lifts = [new(Given.Day, null, "緊急", true, true)],
        };
        var core = Draft() with { Start = new(11, 0), End = new(20, 0) };
        return
        [
            .. facts.Check(Bad),
            .. facts.Check(Bad with { Start = new(8, 0), End = new(12, 0), WorkLevel = 4, Spot = WorkSpot.Satellite }),
            .. facts.Check(Bad with { Spot = WorkSpot.Hospital, WorkLevel = 4 }),
            .. facts.Check(now: Given.At("17:15")),
            .. new TeleworkCase(onlyWithLeave).Check(Draft(Day(part: DayPart.Morning))),
            .. new TeleworkCase(onlyWithLeave).Check(core),
            .. new TeleworkCase(onlyWithLeave).Check(kind: ApplicationKind.Order),
            .. new TeleworkCase(onlyWithLeave).With(f => f with { IsRegistered = true }).Check(kind: ApplicationKind.Registration),
            .. new TeleworkCase(Strict with { Route = new(TeleworkRoute.Order) }).Check(),
            .. new TeleworkCase(Strict).Check(kind: ApplicationKind.Registration),
            .. new TeleworkCase(Strict with { Hours = null }).Check(core),
            .. new TeleworkCase().With(f => f with { Policies = new([]) }).Check(),
        ];
    }
}
