using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.Local.Gallery;

/// <summary>A week of phone duty, from which the sample cards of the rota are made.</summary>
internal sealed class SampleDuty(SampleDay day)
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public IReadOnlyDictionary<string, string> Names { get; } = new Dictionary<string, string>
    {
        ["p3"] = day.Typed("佐藤 花子"),
        ["p4"] = day.Typed("鈴木 太郎"),
        ["p5"] = day.Typed("高橋 次郎"),
        ["p6"] = day.Typed("田中 春子"),
    };

    /// <summary>Two days; on the second a place is open, and a shift has nobody.</summary>
    public IReadOnlyList<DutySlot> Week =>
    [
        Slot("phone", "電話", 24, 8, 12, 2, "p3", "p4"), Slot("phone", "電話", 24, 12, 17, 2, "p5", "p6"), Slot("counter", "窓口", 24, 8, 17, 1, "p6"),
        Slot("phone", "電話", 25, 8, 12, 2, "p3"), Slot("phone", "電話", 25, 12, 17, 2, "p4", "p5"), Slot("counter", "窓口", 25, 8, 17, 1),
    ];

    public IReadOnlyList<DutySlot> Own => [Week[0]];

    public IReadOnlyList<DutySlot> Coming => [Week[0], Week[3]];

    private DutySlot Slot(string kind, string name, int dayOfMonth, int from, int to, int cover, params string[] people)
    {
        var date = new DateOnly(2026, 11, dayOfMonth);
        return new DutySlot(new DutyShift(DutyCalendar.IdOf(kind, date, $"h{from}"), kind, date, new TimeOnly(from, 30), new TimeOnly(to, 15), cover), day.Typed(name), people);
    }
}
