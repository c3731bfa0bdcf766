using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>What may stand at a place of a policy document. Reading and the published schema are both made from this one description.</summary>
internal abstract record PolicyShape
{
    /// <summary>One line of text without blanks around it.</summary>
    internal sealed record Text(int Longest) : PolicyShape;

    /// <summary>1–32 of a–z, A–Z, 0–9, - and _.</summary>
    internal sealed record Id : PolicyShape;

    internal sealed record Flag : PolicyShape;

    /// <summary>Both bounds inclusive.</summary>
    internal sealed record Number(decimal Low, decimal High, decimal Step = 1) : PolicyShape;

    /// <summary>A value of an enum by its word in camel case.</summary>
    internal sealed record Word(Type Type) : PolicyShape
    {
        public IEnumerable<string> Words => Enum.GetNames(Type).Select(n => char.ToLowerInvariant(n[0]) + n[1..]);
    }

    /// <summary>A time of day: 8:30, 17:15.</summary>
    internal sealed record Time : PolicyShape;

    /// <summary>A date: 2026-04-01.</summary>
    internal sealed record Date : PolicyShape;

    /// <summary>1 to <paramref name="Most"/>; words never twice.</summary>
    internal sealed record Items(PolicyShape Of, int Most) : PolicyShape;

    /// <summary>Never empty.</summary>
    internal sealed record Group(params Member[] Members) : PolicyShape;

    /// <param name="Key">As written.</param>
    /// <param name="Shape">What stands there.</param>
    /// <param name="Required">Whether it may not be left out.</param>
    internal sealed record Member(string Key, PolicyShape Shape, bool Required = false);

    /// <summary>The whole document.</summary>
    public static Group Document { get; } = new(
        new("name", new Text(60), true),
        Source,
        new("route", new Group(new("kind", new Word(typeof(TeleworkRoute)), true), new("ordersAllowed", new Flag()), new("basis", new Text(200)), Source)),
        new("deadline", new Group(new("kind", new Word(typeof(DeadlineKind)), true), new("days", new Number(1, 20)), new("time", new Time()), Source)),
        new("limits", new Group(
            new("daysPerWeek", new Number(0.5m, 7, 0.5m)), new("officeDaysPerWeek", new Number(1, 5)),
            new("units", new Items(new Word(typeof(TeleworkUnit)), 3)), new("withLeave", new Word(typeof(LeaveCombination))),
            new("eligible", new Items(new Word(typeof(Employment)), 5)),
            new("spots", new Items(new Group(new("spot", new Word(typeof(WorkSpot)), true), new("reasonRequired", new Flag())), 6)),
            new("extentRequired", new Flag()), new("officeCover", new Number(1, 1000)), new("horizonDays", new Number(1, 366)), Source)),
        new("hours", new Group(
            new("baseStart", new Time()), new("baseEnd", new Time()), new("windowStart", new Time()), new("windowEnd", new Time()),
            new("coreStart", new Time()), new("coreEnd", new Time()), new("overtime", new Word(typeof(OvertimeRule))),
            new("weeklyMinutes", new Number(1, 10080)), Source)),
        new("interruptions", new Group(new("mode", new Word(typeof(InterruptionMode)), true), Source)),
        new("presence", new Group(new("mode", new Word(typeof(PresenceMode)), true), Source)),
        new("reports", new Group(
            new("resultAsked", new Flag()), new("deliverableAsked", new Flag()), new("resultReport", new Word(typeof(ResultReportDue))),
            new("acknowledged", new Flag()), Source)),
        new("information", new Group(
            new("level3", Handled), new("level4", Handled), new("residentData", Handled), new("staffData", Handled), new("paper", Handled), Source)),
        new("resources", new Group(
            new("pools", new Items(new Group(new("id", new Id(), true), new("name", new Text(60), true), new("perDay", new Number(1, 100_000), true), new("required", new Flag())), 20)),
            new("loans", new Items(new Group(new("id", new Id(), true), new("name", new Text(60), true), new("count", new Number(1, 100_000), true), new("longestDays", new Number(1, 1000))), 50)),
            Source)),
        new("exceptions", new Group(new("headMayAllow", new Flag(), true), Source)),
        new("confirmations", new Items(
            new Group(
                new("id", new Id(), true), new("text", new Text(200), true), new("textEn", new Text(200)), new("by", new Word(typeof(ConfirmedBy)), true),
                new("required", new Flag(), true)),
            20)),
        new("lifts", new Items(
            new Group(
                new("from", new Date(), true), new("to", new Date()), new("reason", new Text(200), true), new("caps", new Flag()),
                new("eligibility", new Flag()), new("deadline", new Flag())),
            20)));

    private static Member Source => new("source", new Text(200));

    private static Word Handled => new(typeof(Handling));
}
