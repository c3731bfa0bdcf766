namespace TeleworkTeams.Domain.PhoneDuty;

/// <summary>Why rules cannot be kept by anybody, whoever is in the office.</summary>
public enum DutyRuleProblem
{
    /// <summary>Nobody takes turns at all.</summary>
    NoMembers,

    /// <summary>Nobody can do the kind.</summary>
    NobodyCan,

    /// <summary>A shift needs more people than can do its kind.</summary>
    CoverTooHigh,

    /// <summary>Novices are paired, and all who can do the kind are novices.</summary>
    OnlyNovices,

    /// <summary>Shifts at the same time need more people than there are.</summary>
    SameTime,

    /// <summary>A day has more turns than the limit of a day allows all of them together.</summary>
    DayLimit,

    /// <summary>A week has more turns than the limits of a week allow all of them together.</summary>
    WeekLimit,

    /// <summary>Two days running have more turns than people who have none on the day before.</summary>
    TwoDaysRunning,
}

/// <summary>One contradiction.</summary>
/// <param name="Problem">What.</param>
/// <param name="KindId">The kind that it is about; null: all.</param>
/// <param name="ShiftId">The shift of the kind; null: all.</param>
/// <param name="Needed">People or turns that are needed.</param>
/// <param name="There">How many there are at most.</param>
public sealed record DutyRuleFinding(DutyRuleProblem Problem, string? KindId, string? ShiftId, int Needed, int There);

/// <summary>Finds what makes rules unsolvable as such: before a month is drawn up and its gaps are looked for one by one.</summary>
public static class DutyRuleCheck
{
    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>Everything that contradicts itself among those who are active on <paramref name="date"/>; rules without kinds contradict nothing.</summary>
    public static IReadOnlyList<DutyRuleFinding> Find(DutyRules rules, DateOnly date)
    {
        var members = rules.Members.Where(m => !(date > m.Until)).ToList();
        if (rules.Kinds.Count == 0)
        {
            return [];
        }

        if (members.Count == 0)
        {
            return [new(DutyRuleProblem.NoMembers, null, null, 1, 0)];
        }

        return [.. rules.Kinds.SelectMany(k => OfKind(rules, k, members)), .. OfDays(rules, members)];
    }

    private static IEnumerable<DutyRuleFinding> OfKind(DutyRules rules, DutyKind kind, List<DutyMember> members)
    {
        var able = members.Where(m => m.Can(kind.Id)).ToList();
        if (able.Count == 0)
        {
            yield return new(DutyRuleProblem.NobodyCan, kind.Id, null, 1, 0);
            yield break;
        }

        if (rules.PairsNovices && able.All(m => m.IsNovice))
        {
            yield return new(DutyRuleProblem.OnlyNovices, kind.Id, null, 1, 0);
        }

        foreach (var shift in kind.Shifts.Where(s => s.Cover > able.Count))
        {
            yield return new(DutyRuleProblem.CoverTooHigh, kind.Id, shift.Id, shift.Cover, able.Count);
        }
    }

    private static IEnumerable<DutyRuleFinding> OfDays(DutyRules rules, List<DutyMember> members)
    {
        var needs = Workdays.ToDictionary(d => d, d => On(rules, d).Sum(s => s.Cover));
        var together = Workdays.SelectMany(d => On(rules, d).Select(s => On(rules, d).Where(o => o.From <= s.From && s.From < o.To).Sum(o => o.Cover))).DefaultIfEmpty().Max();
        if (together > members.Count && On(rules, null).All(s => s.Cover <= members.Count))
        {
            yield return new(DutyRuleProblem.SameTime, null, null, together, members.Count);
        }

        var (day, perDay) = (needs.Values.Max(), members.Count * rules.MostPerDay);
        if (day > perDay)
        {
            yield return new(DutyRuleProblem.DayLimit, null, null, day, perDay);
        }
        else if (rules.NotTwoDaysRunning && Workdays.Zip(Workdays.Skip(1)).Max(d => needs[d.First] + needs[d.Second]) is var two && two > perDay)
        {
            yield return new(DutyRuleProblem.TwoDaysRunning, null, null, two, perDay);
        }

        var days = rules.NotTwoDaysRunning ? 3 : Workdays.Length;
        var perWeek = members.Sum(m => Math.Min(m.MostPerWeek ?? rules.MostPerWeek ?? int.MaxValue, days * rules.MostPerDay));
        if (needs.Values.Sum() is var week && week > perWeek && day <= perDay)
        {
            yield return new(DutyRuleProblem.WeekLimit, null, null, week, perWeek);
        }
    }

    private static List<ShiftTime> On(DutyRules rules, DayOfWeek? day) =>
        [.. rules.Kinds.SelectMany(k => k.Shifts).Where(s => day is not { } on || s.Weekdays.Count == 0 || s.Weekdays.Contains(on))];
}
