using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.CheckIns.Whereabouts;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Local.Gallery;

/// <summary>One made-up working day of one person, from which all sample cards are made.</summary>
/// <param name="mark">Put before everything that people type, so that a test can see where it comes out; null: nothing.</param>
internal sealed class SampleDay(string? mark)
{
    public static readonly DateOnly Date = new(2026, 11, 24);

    public static readonly OfficeZone Zone = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));

    public Person Sato { get; } = new("p3", $"{mark}佐藤 花子", "サトウ ハナコ", "u1", "regular", null, null);

    public Section Section { get; } = new()
    {
        Id = "kikaku",
        Name = $"{mark}企画課",
        HeadId = "p1",
        Units = [new Unit("u1", "企画係", "p2")],
        CheckIns = new CheckInSettings { InterruptionsAllowed = true, MiddayAt = new TimeOnly(13, 0) },
    };

    public TeleworkPolicy Rules => new()
    {
        Name = Typed("みどり市"),
        Source = Typed("みどり市在宅勤務実施要綱"),
        Interruptions = new(InterruptionMode.HourlyLeave, Typed("同要綱第7条")),
        Reports = new() { ResultAsked = true, DeliverableAsked = true, ResultReport = ResultReportDue.NextBusinessDay, Acknowledged = true, Source = Typed("同要綱第9条") },
    };

    public CheckIn Working => new()
    {
        PersonId = Sato.Id,
        Date = Date,
        Place = Place.Home,
        StartedAt = At(8, 21),
        StartOrigin = new Origin(ReportSource.Card, Sato.Id, At(8, 21)),
        Plan = Typed("議会資料の作成、*予算* の確認 [案]"),
    };

    public CheckIn Out => Working with { Interruptions = [new Interruption(At(10, 0), null)] };

    public CheckIn Ended => Working with
    {
        Place = Place.Office,
        EndedAt = At(17, 20),
        EndOrigin = new Origin(ReportSource.Card, Sato.Id, At(17, 20)),
        Result = Typed("第2章まで作成。明日は図表を直す。"),
        Deliverable = new Uri("https://example.jp/documents/1"),
        Interruptions = [new Interruption(At(10, 0), At(10, 40))],
        History =
        [
            new Correction(At(8, 40), Sato.Id, ReportSource.Card, CheckInField.Place, "Home", "Office"),
            new Correction(At(9, 5), Sato.Id, ReportSource.Card, CheckInField.Plan, Typed("議会資料"), Typed("議会資料の作成、*予算* の確認 [案]")),
        ],
    };

    public CheckIn EndedWithoutStart => Ended with { StartedAt = null, StartOrigin = null, Interruptions = [], History = [] };

    public CheckIn ByPhone => Working with { StartOrigin = new Origin(ReportSource.Phone, "p1", At(8, 40)) };

    public CheckIn Yesterday => new()
    {
        PersonId = Sato.Id,
        Date = new DateOnly(2026, 11, 20),
        Place = Place.Office,
        StartedAt = Zone.At(new DateOnly(2026, 11, 20), new TimeOnly(8, 25)),
        Plan = Typed("庁内照会の取りまとめ"),
    };

    /// <summary>An earlier day of telework.</summary>
    public CheckIn AtHome => Yesterday with
    {
        Place = Place.Home,
        EndedAt = Zone.At(new DateOnly(2026, 11, 20), new TimeOnly(17, 15)),
        Result = Typed("照会をまとめ、2課へ回答"),
    };

    public CheckIn Acknowledged => AtHome with { Acknowledgement = new Acknowledgement("p1", At(8, 0), Typed("図表が分かりやすいです。")) };

    public CheckIn EndedAtHome => Ended with { Place = Place.Home, Result = null, Deliverable = null, History = [] };

    public CheckIn Reported => EndedAtHome with { Result = Typed("第2章まで作成。"), Report = new ResultReport(Typed("第2章まで作成。"), At(17, 25), ReportSource.Card) };

    public CheckIn Back => Working with { Interruptions = [new Interruption(At(10, 0), At(11, 20))] };

    public Leave LeaveOfGap => HourlyLeave with { From = new TimeOnly(10, 0), To = new TimeOnly(12, 0) };

    public Leave HourlyLeave => new(Sato.Id, Date, LeaveKind.Hours, new TimeOnly(8, 30), new TimeOnly(10, 30), Sato.Id);

    public IReadOnlyList<Leave> ComingLeave =>
    [
        new(Sato.Id, new DateOnly(2026, 12, 1), LeaveKind.Day, null, null, Sato.Id),
        HourlyLeave with { Date = new DateOnly(2026, 12, 4) },
    ];

    /// <summary>Somebody else of the section.</summary>
    public string Head => Typed("山本 一郎");

    /// <summary>The same person, as a colleague finds them.</summary>
    public Whereabout Where => new(
        new PersonFound(Sato with { Extension = "2104", WorkNumber = "050-0000-1003" }, Section, new Unit("u1", Typed("企画係"), null)),
        DayState.Working, Place.Home, null, null);

    /// <summary>The day's turns: one shift is short of somebody.</summary>
    public IReadOnlyList<DutySlot> Duty =>
    [
        new(new DutyShift("phone-20261124-am", "phone", Date, new TimeOnly(8, 30), new TimeOnly(12, 30), 1), Typed("電話"), [Sato.Id]),
        new(new DutyShift("phone-20261124-pm", "phone", Date, new TimeOnly(12, 30), new TimeOnly(17, 15), 2), Typed("電話"), ["p4"]),
    ];

    public IReadOnlyDictionary<string, string> DutyNames => new Dictionary<string, string> { [Sato.Id] = $"{Sato.Name}(内線2104)", ["p4"] = Typed("鈴木 次郎(内線2105)") };

    /// <summary>As if a person had typed it.</summary>
    public string Typed(string text) => mark + text;

    public DayFacts Facts(CheckIn? record, DateTimeOffset? now = null, CheckIn? last = null, Leave? leave = null) =>
        new(new Member(Sato, Section, Language.Ja), Date, record, leave, true, Section.Patterns[0], last, last is null ? null : Section.Patterns[0], now ?? At(8, 25), Zone);

    /// <summary>The day under rules that ask for everything.</summary>
    public DayFacts UnderRules(CheckIn? record, DateTimeOffset? now = null) => Facts(record, now) with { Policy = Rules };

    public static DateTimeOffset At(int hour, int minute) => Zone.At(Date, new TimeOnly(hour, minute));

    /// <summary>A whole section's day: everybody has a place, but the last two, who are on leave.</summary>
    public (Person[] People, CheckIn[] Records, Leave[] Leaves) Staff(int count)
    {
        string[] families = ["佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤", "中村", "小林", "山本", "加藤", "吉田", "山田"];
        string[] names = ["花子", "次郎", "三奈", "健一", "美咲"];
        Place[] places = [Place.Home, Place.Office, Place.Office, Place.Satellite, Place.Office, Place.Mobile];
        Person[] people = [.. Enumerable.Range(0, count).Select(i => new Person(
            $"p{i}", Typed($"{families[i % families.Length]} {names[i / families.Length % names.Length]}"), $"{i:D2}", "u1", null, null, null))];
        return (
            people,
            [.. people.Take(count - 2).Select((p, i) => Working with { PersonId = p.Id, Place = places[i % places.Length] })],
            [.. people.TakeLast(2).Select(p => new Leave(p.Id, Date, LeaveKind.Day, null, null, p.Id))]);
    }
}
