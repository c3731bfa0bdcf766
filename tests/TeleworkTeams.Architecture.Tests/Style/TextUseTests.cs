using System.Text.RegularExpressions;
using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.PhoneDuty.Swaps;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Architecture.Tests.Style;

/// <summary>
/// The texts and the code that shows them fit: no key is missing when a rare case comes, and none is left behind.
/// A key is a literal ("Morning.Title") or composed of an enum's value ($"Why.{reason}"), whose values are all asked for here.
/// </summary>
public sealed partial class TextUseTests
{
    /// <summary>What stands in the braces of a composed key: by slice and key, every value that can occur.</summary>
    private static readonly Dictionary<string, string[]> Composed = new()
    {
        ["CheckIns Place.{}"] = Enum.GetNames<Place>(),
        ["CheckIns Leave.{}"] = Enum.GetNames<LeaveKind>(),
        ["CheckIns Source.{}"] = Enum.GetNames<ReportSource>(),
        ["CheckIns Field.{}"] = Enum.GetNames<CheckInField>(),
        ["CheckIns State.{}"] = [.. Enum.GetNames<DayState>().Except([nameof(DayState.None)])],
        ["CheckIns Presence.{}"] = ["available", "busy", "away", "offline"],
        ["CheckIns Planned.{}"] = [nameof(ApplicationKind.Application), nameof(ApplicationKind.Declaration), nameof(ApplicationKind.Order)],
        ["CheckIns Why.{}"] = [.. Enum.GetNames<CheckInRefusal>(), .. Enum.GetNames<FormError>(), .. Enum.GetNames<CheckInProblem>()],
        ["CheckIns Why.{}.Next"] = [.. Enum.GetNames<CheckInRefusal>(), .. Enum.GetNames<FormError>(), .. Enum.GetNames<CheckInProblem>()],
        ["People Why.{}"] = Enum.GetNames<PeopleProblem>(),
        ["People Calendar.Why.{}"] = Enum.GetNames<CityCalendarProblem>(),
        ["People Calendar.Line.{}"] = Enum.GetNames<HolidayFileProblem>(),
        ["People Leave.{}"] = Enum.GetNames<LeaveKind>(),
        ["People Help.{}.Words"] = HelpLines(),
        ["People Help.{}.Meaning"] = HelpLines(),
        ["Reports Place.{}"] = Enum.GetNames<Place>(),
        ["Reports Source.{}"] = Enum.GetNames<ReportSource>(),
        ["Reports Leave.{}"] = [.. Enum.GetNames<LeaveKind>().Where(k => k != nameof(LeaveKind.Hours))],
        ["Reports Csv.{}"] = CsvColumns(),
        ["CheckIns Report.State.{}"] = [.. Enum.GetNames<ReportStanding>().Except([nameof(ReportStanding.NotAsked), nameof(ReportStanding.NotYet)])],
        ["Reports Attendance.{}"] =
        [
            "Id", "Name", "Date", "Duty", "Start", "End", "Break", "Interruption", "HourlyLeave", "Worked", "Application", "Approval", "ReportedAt", "AcknowledgedBy",
        ],
        ["Reports Approval.{}"] = Enum.GetNames<ApplicationState>(),
        ["Reports ApplicationKind.{}"] = Enum.GetNames<ApplicationKind>(),
        ["Reports Spot.{}"] = Enum.GetNames<WorkSpot>(),
        ["Reports Data.{}"] = [.. Enum.GetNames<DataClasses>().Except([nameof(DataClasses.None)])],
        ["Reports Role.{}"] = [.. Enum.GetNames<Role>().Except([nameof(Role.Staff)])],
        ["Reports Form.Column.{}"] = ["At", "By", "What", "Reason", "Date", "Place", "Hours", "Result", "Report", "Acknowledged"],
        ["Reports Form.Label.{}"] =
        [
            "Number", "Kind", "State", "Section", "Applicant", "Days", "WorkingTime", "Spot", "Seat", "Tasks", "Extent", "Level", "Data", "Checker", "Confirmed", "Exception", "Basis", "Policy",
        ],
        ["Telework Spot.{}"] = Enum.GetNames<WorkSpot>(),
        ["Telework State.{}"] = Enum.GetNames<ApplicationState>(),
        ["Telework Kind.{}"] = Enum.GetNames<ApplicationKind>(),
        ["Telework Role.{}"] = Enum.GetNames<Role>(),
        ["Telework Part.{}"] = [nameof(DayPart.Morning), nameof(DayPart.Afternoon)],
        ["Telework Unit.{}"] = Enum.GetNames<TeleworkUnit>(),
        ["Telework Employment.{}"] = Enum.GetNames<Employment>(),
        ["Telework Finding.{}"] = [.. Enum.GetNames<PolicyTopic>(), "DeadlineDays", "ClosedHoliday", "HoursLengthOf", "Level3Blocked", "Level4Blocked", "ResidentDataBlocked", "StaffDataBlocked", "PaperBlocked"],
        ["Telework Information.{}"] =
            [nameof(PolicyTopic.Level3), nameof(PolicyTopic.Level4), nameof(PolicyTopic.ResidentData), nameof(PolicyTopic.StaffData), nameof(PolicyTopic.Paper)],
        ["Telework Deadline.{}"] = Enum.GetNames<DeadlineKind>(),
        ["Telework Deadline.{}Until"] = [.. Enum.GetNames<DeadlineKind>().Where(k => k != nameof(DeadlineKind.None))],
        ["Telework Route.{}"] = Enum.GetNames<TeleworkRoute>(),
        ["Telework Dialog.Part.{}"] = ["day", "morning", "afternoon", "hours"],
        ["Telework Status.{}"] = Enum.GetNames<ApplicationState>(),
        ["Telework Form.{}"] = Enum.GetNames<DraftError>(),
        ["Telework Why.{}"] = [.. Enum.GetNames<ApplicationHindrance>(), .. Enum.GetNames<TeleworkProblem>(), nameof(DraftError.TextTooLong)],
        ["Telework Why.{}.Next"] = [.. Enum.GetNames<ApplicationHindrance>(), .. Enum.GetNames<TeleworkProblem>(), nameof(DraftError.TextTooLong)],
        ["Policies Error.{}"] = Enum.GetNames<PolicyError>(),
        ["Policies Contradiction.{}"] = Enum.GetNames<PolicyProblemCode>(),
        ["Policies Refusal.{}"] = [.. Enum.GetNames<PolicyRefusal>().Where(r => r != nameof(PolicyRefusal.NoSuchVersion))],
        ["Policies Group.{}"] = Enum.GetNames<PolicyGroup>(),
        ["Policies Route.{}"] = Enum.GetNames<TeleworkRoute>(),
        ["Policies Deadline.{}"] = Enum.GetNames<DeadlineKind>(),
        ["Policies DeadlineAt.{}"] = [.. Enum.GetNames<DeadlineKind>().Where(k => k != nameof(DeadlineKind.None))],
        ["Policies Unit.{}"] = Enum.GetNames<TeleworkUnit>(),
        ["Policies WithLeave.{}"] = Enum.GetNames<LeaveCombination>(),
        ["Policies Employment.{}"] = Enum.GetNames<Employment>(),
        ["Policies Spot.{}"] = Enum.GetNames<WorkSpot>(),
        ["Policies Overtime.{}"] = Enum.GetNames<OvertimeRule>(),
        ["Policies Interruption.{}"] = Enum.GetNames<InterruptionMode>(),
        ["Policies Presence.{}"] = Enum.GetNames<PresenceMode>(),
        ["Policies ResultReport.{}"] = Enum.GetNames<ResultReportDue>(),
        ["Policies Handling.{}"] = Enum.GetNames<Handling>(),
        ["Policies By.{}"] = Enum.GetNames<ConfirmedBy>(),
        ["Policies MustBy.{}"] = Enum.GetNames<ConfirmedBy>(),
        ["SatelliteOffices Why.{}"] = Enum.GetNames<SeatProblem>(),
        ["SatelliteOffices SiteProblem.{}"] = Enum.GetNames<SiteProblem>(),
        ["CallMemos Wish.{}"] = Enum.GetNames<CallWish>(),
        ["CallMemos State.{}"] = Enum.GetNames<CallMemoState>(),
        ["CallMemos Step.{}"] = Enum.GetNames<CallMemoState>().Where(s => s != nameof(CallMemoState.Taken)).ToArray(),
        ["CallMemos Place.{}"] = Enum.GetNames<Place>(),
        ["CallMemos Presence.{}"] = ["available", "busy", "away", "offline"],
        ["CallMemos Looks.{}"] = Enum.GetNames<ResidentDataKind>(),
        ["CallMemos Why.{}"] = [.. Enum.GetNames<CallMemoRefusal>(), .. Enum.GetNames<MemoProblem>()],
        ["CallMemos Why.{}.Next"] = [.. Enum.GetNames<CallMemoRefusal>(), .. Enum.GetNames<MemoProblem>()],
        ["PhoneDuty Why.{}"] = Enum.GetNames<DutyProblem>(),
        ["PhoneDuty Why.{}.Next"] = Enum.GetNames<DutyProblem>(),
        ["PhoneDuty Field.{}"] = Enum.GetNames<DutyFieldProblem>(),
        ["PhoneDuty Edit.{}"] = Enum.GetNames<DutyChangeProblem>(),
        ["PhoneDuty Contradiction.{}"] = Enum.GetNames<DutyRuleProblem>(),
        ["PhoneDuty Away.{}"] = Enum.GetNames<UnavailableReason>(),
        ["PhoneDuty Obstacle.{}"] = Enum.GetNames<ObstacleKind>(),
        ["Swaps Why.{}"] = [.. Enum.GetNames<SwapProblem>(), "RulesAgainstYou"],
        ["Swaps Why.{}.Next"] = Enum.GetNames<SwapProblem>(),
        ["Swaps Standing.{}"] = [.. Enum.GetNames<SwapEnd>().Except([nameof(SwapEnd.Declined)])],
        ["Swaps State.Title.{}"] = [.. Enum.GetNames<SwapState>(), "Urgent", "NobodyLeft"],
        ["Swaps State.Asked.{}"] = ["None", "No", "Taken"],
        ["Http Problem.{}"] = Enum.GetNames<ApiProblem>(),
        ["Http Problem.{}.Next"] = Enum.GetNames<ApiProblem>(),
    };

    private static readonly IReadOnlyList<TextFile> Files = TextFile.All();

    [Fact]
    public void Every_key_in_the_code_has_a_text() =>
        Files.SelectMany(f => Used(f).Except(f.Japanese.Keys).Select(k => $"{f.Path}: {k}")).ShouldBeEmpty();

    [Fact]
    public void Every_text_is_used() =>
        Files.SelectMany(f => f.Japanese.Keys.Except(Used(f)).Select(k => $"{f.Path}: {k}")).ShouldBeEmpty();

    [Fact]
    public void Every_composed_key_is_known_here_and_occurs() =>
        Files.SelectMany(f => Code(f).SelectMany(c => ComposedKey().Matches(c).Select(m => $"{Slice(f)} {Braces().Replace(m.Groups[1].Value, "{}")}")))
            .Distinct().ShouldBe(Composed.Keys, ignoreOrder: true);

    /// <summary>Literals that begin like one of the file's keys, and all the composed ones.</summary>
    private static HashSet<string> Used(TextFile file)
    {
        var groups = file.Japanese.Keys.Select(k => k.Split('.')[0]).ToHashSet();
        var literals = Code(file).SelectMany(c => Literal().Matches(c).Select(m => m.Groups[1].Value))
            .Where(k => file.Japanese.ContainsKey(k) || (k.Contains('.') && groups.Contains(k.Split('.')[0])));
        return [.. literals, .. Composed.Where(c => c.Key.Split(' ')[0] == Slice(file)).SelectMany(c => c.Value.Select(v => c.Key.Split(' ')[1].Replace("{}", v, StringComparison.Ordinal)))];
    }

    /// <summary>A folder inside that has texts of its own speaks for itself.</summary>
    private static IEnumerable<string> Code(TextFile file) => Repository.Files(file.Folder, ".cs")
        .Where(f => !Files.Any(o => o.Folder.Length > file.Folder.Length && o.Folder.StartsWith(file.Folder, StringComparison.Ordinal) && f.Path.StartsWith(o.Folder, StringComparison.Ordinal)))
        .Select(f => f.Text);

    private static string Slice(TextFile file) => file.Folder.TrimEnd('/').Split('/')[^1];

    private static string[] HelpLines() =>
        [.. HelpLine().Matches(Repository.Read("src/TeleworkTeams.App/Features/People/PeopleCards.cs")).Select(m => m.Groups[1].Value)];

    /// <summary>The columns are a list of words in one place: <c>foreach (var column in new[] { "Id", … })</c>.</summary>
    private static string[] CsvColumns() =>
        [.. Word().Matches(Columns().Match(Repository.Read("src/TeleworkTeams.App/Features/Reports/MonthCsv.cs")).Groups[1].Value).Select(m => m.Groups[1].Value)];

    [GeneratedRegex("""(?<!\$)"([A-Z][A-Za-z]*(?:\.[A-Z][A-Za-z]*)*)["]""")]
    private static partial Regex Literal();

    [GeneratedRegex("""Get\([^"]*?\$"([A-Z][A-Za-z]*\.[^"]*)["]""")]
    private static partial Regex ComposedKey();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Braces();

    [GeneratedRegex("""\bLine\("(\w+)"\)""")]
    private static partial Regex HelpLine();

    [GeneratedRegex("""column in new\[\] \{([^}]*)\}""")]
    private static partial Regex Columns();

    [GeneratedRegex("""
        "(\w+)"
        """)]
    private static partial Regex Word();
}
