namespace TeleworkTeams.Domain.PhoneDuty.Planning.Flow;

/// <summary>
/// What limits a person's turns, as a tree: turns at one time in a group, groups in a day, days in a pair of running days, those in a week,
/// weeks in the person. Limits that lie inside one another keep the plan a flow, and a flow has whole-numbered best solutions.
/// </summary>
/// <remarks>
/// Two rules fit only in part. Two days running are limited pair by pair (Monday with Tuesday, Wednesday with Thursday), not across
/// the pairs; where shifts of a day overlap like a chain (a with b, b with c, a not with c) only those that share one moment are a group. What
/// is left of them is searched for (<see cref="Search.RestSearch"/>), and the flow is a bound.
/// </remarks>
internal sealed class FlowCells
{
    private const int Open = int.MaxValue / 4;
    private readonly List<int> _parents = [];
    private readonly List<int> _caps = [];
    private readonly List<int> _weeks = [];

    public FlowCells(RotaMap map)
    {
        GroupOf = new int[map.Shifts.Length];
        DayOf = new int[map.Dates.Length];
        var weekly = Enumerable.Range(0, map.HasWeekLimit ? map.Weeks : 0).Select(w => AddCell(-1, Open, w)).ToArray();
        var above = -1;
        var paired = false;
        for (var date = 0; date < map.Dates.Length; date++)
        {
            var week = map.HasWeekLimit ? weekly[map.WeekOf[date]] : -1;
            if (map.Rules.NotTwoDaysRunning)
            {
                paired = !paired && date > 0 && map.RunsWith[date - 1] && (!map.HasWeekLimit || map.WeekOf[date] == map.WeekOf[date - 1]);
                above = paired ? above : AddCell(week, Math.Max(0, map.Rules.MostPerDay));
            }
            else
            {
                above = week;
            }

            AddDay(map, date, above);
        }

        Parent = [.. _parents];
        Cap = [.. _caps];
        Week = [.. _weeks];
    }

    /// <summary>Cells of one person; a cell of all is person × Count + cell.</summary>
    public int Count => Parent.Length;

    /// <summary>The cell around a cell; below 0: the person.</summary>
    public int[] Parent { get; }

    /// <summary>Turns that fit.</summary>
    public int[] Cap { get; }

    /// <summary>For the cell of a week: its number, whose limit is each person's own; else below 0.</summary>
    public int[] Week { get; }

    /// <summary>By shift: the innermost cell.</summary>
    public int[] GroupOf { get; }

    /// <summary>By date: the cell of the day.</summary>
    public int[] DayOf { get; }

    /// <summary>Whether shifts of different groups overlap.</summary>
    public bool LeavesOverlaps { get; private set; }

    private void AddDay(RotaMap map, int date, int above)
    {
        var (first, end) = (map.First[date], map.First[date + 1]);
        if (map.Rules.MostPerDay <= 1)
        {
            DayOf[date] = AddCell(above, Math.Max(0, map.Rules.MostPerDay));
            Array.Fill(GroupOf, DayOf[date], first, end - first);
            return;
        }

        var day = DayOf[date] = AddCell(above, map.Rules.MostPerDay);
        var left = Enumerable.Range(first, end - first).OrderBy(s => map.Shifts[s].To).ThenBy(s => s).ToList();
        while (left.Count > 0)
        {
            var earliest = map.Shifts[left[0]];
            var together = left.Where(s => map.Shifts[s].From < earliest.To).ToList();
            var group = AddCell(day, 1);
            left.RemoveAll(together.Contains);
            together.ForEach(s => GroupOf[s] = group);
            LeavesOverlaps |= left.Any(l => together.Any(t => map.Shifts[l].Overlaps(map.Shifts[t])));
        }
    }

    private int AddCell(int parent, int cap, int week = -1)
    {
        _parents.Add(parent);
        _caps.Add(cap);
        _weeks.Add(week);
        return _parents.Count - 1;
    }
}
