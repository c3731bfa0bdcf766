using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Domain.Tests.Telework;

/// <summary>Somebody who applies on Tuesday 10 November 2026 at 9:00 for Tuesday 24 November (the day before is a holiday), under one policy.</summary>
internal sealed class TeleworkCase
{
    public const string Head = "head";
    public const string Substitute = "deputy";

    public static readonly DateTimeOffset Now = Given.At("09:00", Given.Date("2026-11-10"));

    public TeleworkCase(TeleworkPolicy? policy = null)
    {
        Facts = new()
        {
            Person = Given.Person,
            Section = Given.Section,
            Policies = Timeline(policy ?? new() { Name = "試験市" }),
            Calendar = Given.Calendar,
            Zone = Given.Tokyo,
            ActorId = Given.Person.Id,
            HasApprover = true,
        };
    }

    public ApplicationFacts Facts { get; set; }

    public TeleworkApplication Application => Facts.Application.ShouldNotBeNull();

    public static PolicyTimeline Timeline(TeleworkPolicy policy) => new([new(new(2020, 1, 1), "1", policy)]);

    public static PlannedDay Day(string? date = null, DayPart part = DayPart.Day) => new(date is null ? Given.Day : Given.Date(date), part);

    public static PlannedDay Hours(string from, string to, string? date = null) =>
        new(date is null ? Given.Day : Given.Date(date), DayPart.Hours, Given.Time(from), Given.Time(to));

    public static ApplicationDraft Draft(params PlannedDay[] days) =>
        new() { Days = days.Length == 0 ? [Day()] : days, Spot = WorkSpot.OwnHome, Tasks = "予算資料の作成" };

    public static DayClaim Claim(PlannedDay day) => new("other", Given.Person.Id, day, WorkSpot.OwnHome, true);

    public TeleworkCase With(Func<ApplicationFacts, ApplicationFacts> change)
    {
        Facts = change(Facts);
        return this;
    }

    public TeleworkCase With(params DayClaim[] claims) => With(f => f with { OwnClaims = claims });

    public TeleworkCase With(params Leave[] leaves) => With(f => f with { Leaves = leaves });

    /// <summary>Whoever decides.</summary>
    public TeleworkCase By(string id, Role role = Role.Head) => With(f => f with { ActorId = id, ActsAs = role });

    public TeleworkCase ByThemself() => With(f => f with { ActorId = f.Person.Id, ActsAs = null });

    public IReadOnlyList<Finding> Check(ApplicationDraft? draft = null, ApplicationKind kind = ApplicationKind.Application, DateTimeOffset? now = null) =>
        ApplicationRules.Check(draft ?? Draft(), kind, Facts, now ?? Now);

    public Finding Finds(PolicyTopic topic, ApplicationDraft? draft = null, ApplicationKind kind = ApplicationKind.Application, DateTimeOffset? now = null) =>
        Check(draft, kind, now).Where(f => f.Topic == topic).ShouldHaveSingleItem();

    public void FindsNothing(ApplicationDraft? draft = null, ApplicationKind kind = ApplicationKind.Application, DateTimeOffset? now = null) =>
        Check(draft, kind, now).ShouldBeEmpty();

    public ApplicationDecision Decide(ApplicationCommand command, DateTimeOffset? now = null)
    {
        var decision = ApplicationRules.Decide(command, Facts, now ?? Now);
        if (decision is ApplicationDecision.Accepted accepted)
        {
            Facts = Facts with { Application = accepted.Application };
        }

        return decision;
    }

    public TeleworkCase Accept(ApplicationCommand command, DateTimeOffset? now = null)
    {
        Decide(command, now).ShouldBeOfType<ApplicationDecision.Accepted>();
        return this;
    }

    public TeleworkCase Submitted(ApplicationDraft? draft = null, DateTimeOffset? now = null) =>
        ByThemself().Accept(new ApplicationCommand.Submit("a1", draft ?? Draft()), now);

    public TeleworkCase Approved(ApplicationDraft? draft = null) => Submitted(draft).By(Head).Accept(Approve());

    public void IsNotNow(ApplicationHindrance reason, ApplicationCommand command, DateTimeOffset? now = null)
    {
        var before = Facts.Application;
        Decide(command, now).ShouldBe(new ApplicationDecision.NotNow(reason));
        Facts.Application.ShouldBeSameAs(before);
    }

    public void IsDoneAlready(ApplicationCommand command, DateTimeOffset? now = null) =>
        Decide(command, now).ShouldBeOfType<ApplicationDecision.AlreadyDone>().Application.ShouldBeSameAs(Application);

    public PolicyTopic[] Refuses(ApplicationCommand command, DateTimeOffset? now = null) =>
        [.. Decide(command, now).ShouldBeOfType<ApplicationDecision.Refused>().Findings.Select(f => f.Topic)];

    public ApplicationCommand.Approve Approve(string? reason = null, params string[] ticks) => new(Application.Round, ticks, reason);
}
