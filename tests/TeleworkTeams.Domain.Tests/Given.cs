using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests;

/// <summary>The section, the person and the day that most tests speak of: Tuesday 24 November 2026, 8:30–17:15, in Tokyo.</summary>
internal static class Given
{
    public static readonly OfficeZone Tokyo = Zone("Asia/Tokyo");
    public static readonly OfficeZone NewYork = Zone("America/New_York");
    public static readonly BusinessCalendar Calendar = new();
    public static readonly DateOnly Day = new(2026, 11, 24);

    /// <summary>Closed on <see cref="Day"/>.</summary>
    public static readonly BusinessCalendar ClosedCalendar = new(new Dictionary<DateOnly, string>(), [Day]);
    public static readonly Section Section = new() { Id = "soumu", Name = "総務課", CheckIns = new() { InterruptionsAllowed = true } };
    public static readonly WorkPattern Regular = Section.Patterns[0];
    public static readonly Person Person = new("p1", "山田 花子", "やまだ はなこ", null, null, null, null);

    public static OfficeZone Zone(string id) => new(TimeZoneInfo.FindSystemTimeZoneById(id));

    public static DateTimeOffset At(string time, DateOnly? date = null) => Tokyo.At(date ?? Day, TimeOnly.Parse(time, null));

    public static TimeOnly Time(string time) => TimeOnly.Parse(time, null);

    public static DateOnly Date(string date) => DateOnly.Parse(date, null);

    public static Leave Leave(LeaveKind kind, string? from = null, string? to = null, DateOnly? date = null, string person = "p1") =>
        new(person, date ?? Day, kind, from is null ? null : Time(from), to is null ? null : Time(to), person);
}

/// <summary>A record that people work on, command after command, as the app would do it.</summary>
internal sealed class WorkedDay
{
    public CheckInFacts Facts { get; set; } =
        new(Given.Person, Given.Section, Given.Day, null, null, Given.Calendar, Given.Person.Id, ReportSource.Card, Given.Tokyo);

    public CheckIn Record => Facts.Record.ShouldNotBeNull();

    public CheckInDecision Decide(CheckInCommand command, DateTimeOffset now)
    {
        var decision = CheckInRules.Decide(command, Facts, now);
        if (decision is CheckInDecision.Accepted accepted)
        {
            Facts = Facts with { Record = accepted.Record };
        }

        return decision;
    }

    public CheckInDecision Decide(CheckInCommand command, string time) => Decide(command, Given.At(time));

    public WorkedDay Accept(CheckInCommand command, string time)
    {
        Decide(command, time).ShouldBeOfType<CheckInDecision.Accepted>();
        return this;
    }

    public WorkedDay Started(string time = "08:28", Place place = Place.Home, string? plan = null) =>
        Accept(new CheckInCommand.Start(place, plan), time);

    public WorkedDay Ended(string time = "17:20", string? result = null, Uri? deliverable = null) =>
        Accept(new CheckInCommand.End(result, deliverable), time);

    public WorkedDay ByPhone(string manager = "boss")
    {
        Facts = Facts with { ActorId = manager, Source = ReportSource.Phone };
        return this;
    }

    public WorkedDay ByHead(string head = "boss")
    {
        Facts = Facts with { ActorId = head, Source = ReportSource.Tab };
        return this;
    }

    public WorkedDay Under(Domain.Telework.TeleworkPolicy policy)
    {
        Facts = Facts with { Policy = policy };
        return this;
    }

    public WorkedDay ByThemself(ReportSource source = ReportSource.Tab)
    {
        Facts = Facts with { ActorId = Given.Person.Id, Source = source };
        return this;
    }

    public void Refuses(CheckInCommand command, string time, CheckInRefusal reason) => Refuses(command, Given.At(time), reason);

    public void Refuses(CheckInCommand command, DateTimeOffset now, CheckInRefusal reason) =>
        Decide(command, now).ShouldBe(new CheckInDecision.Refused(reason));

    /// <summary>Nothing was changed, and the answer shows the record as it is.</summary>
    public void IsDoneAlready(CheckInCommand command, string time)
    {
        var before = Record;
        Decide(command, time).ShouldBeOfType<CheckInDecision.AlreadyDone>().Record.ShouldBeSameAs(before);
        Record.ShouldBeSameAs(before);
    }
}
