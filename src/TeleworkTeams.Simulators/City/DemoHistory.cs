namespace TeleworkTeams.Simulators.City;

/// <summary>A past that looks like one: most at the office or at home, a start or an end forgotten now and then.</summary>
internal static class DemoHistory
{
    private static readonly string[] Plans =
        ["予算資料の作成", "議会答弁の準備", "窓口対応の振返り", "広報紙の校正", "統計の集計", "条例改正案の確認", "要綱の見直し", "研修資料の作成", "問合せへの回答", "契約書類の確認"];

    private static readonly string[] Results =
        ["予定どおり完了", "8割まで進めた。残りは明日", "確認待ち", "関係課と調整済み", "資料を共有フォルダーに置いた"];

    public static readonly IReadOnlyList<(string Value, double Weight)> Places =
        [("office", 0.55), ("home", 0.32), ("satellite", 0.06), ("mobile", 0.04), ("trip", 0.03)];

    public static DemoDay DayOf(DemoPerson person, DemoPattern pattern, DateOnly date)
    {
        var dice = new Dice($"day {person.Id} {date:yyyy-MM-dd}");
        var place = dice.PickWeighted(Places);
        TimeOnly? start = dice.Chance(0.97) ? pattern.Start.AddMinutes(dice.Below(13) - 10) : null;
        TimeOnly? end = dice.Chance(0.95) ? pattern.End.AddMinutes(dice.Below(16)) : null;
        var plan = start is not null && dice.Chance(0.6) ? dice.Pick(Plans) : null;
        var result = end is not null && dice.Chance(0.4) ? dice.Pick(Results) : null;
        return new DemoDay(date, person.Id, start is null ? null : place, start, end, plan, result);
    }
}
