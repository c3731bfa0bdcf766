namespace TeleworkTeams.Domain.PhoneDuty.Planning.Flow;

/// <summary>Turns as a flow from shifts through the cells of people. Turns that stay are in its limits, not in its turns.</summary>
internal sealed class FlowPlan
{
    public const int Nobody = -1;

    public FlowPlan(RotaMap map, RotaEligibility eligible)
    {
        Map = map;
        Eligible = eligible;
        Cells = new(map);
        Free = new int[map.People.Length * Cells.Count];
        Holder = new int[Free.Length];
        Array.Fill(Holder, Nobody);
        for (var person = 0; person < map.People.Length; person++)
        {
            Cells.Cap.CopyTo(Free, person * Cells.Count);
            for (var cell = 0; cell < Cells.Count && Cells.Week[cell] >= 0; cell++)
            {
                Free[(person * Cells.Count) + cell] = map.WeekCap[(person * map.Weeks) + Cells.Week[cell]];
            }
        }

        Turns = [.. map.People.Select(_ => new List<int>())];
        Load = new int[map.People.Length];
        Missing = [.. map.Shifts.Select(s => Math.Max(0, s.Cover))];
        Lock();
        NoviceRoom = Enumerable.Repeat(int.MaxValue / 2, Missing.Length).ToArray();
        if (map.Rules.PairsNovices)
        {
            LimitNovices();
        }
    }

    public RotaMap Map { get; }

    public RotaEligibility Eligible { get; }

    public FlowCells Cells { get; }

    /// <summary>By person and cell: how many turns still fit.</summary>
    public int[] Free { get; }

    /// <summary>By person and innermost cell: the shift that has it; <see cref="Nobody"/>: none that could move.</summary>
    public int[] Holder { get; }

    /// <summary>By person: the turns that can move.</summary>
    public List<int>[] Turns { get; }

    /// <summary>By person: all turns.</summary>
    public int[] Load { get; }

    /// <summary>By shift: people missing.</summary>
    public int[] Missing { get; }

    /// <summary>By shift: how many more novices fit, so that one experienced person would be among its people.</summary>
    public int[] NoviceRoom { get; }

    public int Uncovered => Missing.Sum();

    public double Cost => Enumerable.Range(0, Load.Length).Where(p => Map.Members[p] is not null).Sum(p => Map.Shares.Cost(p, Load[p]));

    public bool Counts(int person) => Map.Rules.PairsNovices && Map.IsNovice(person);

    /// <summary>Whether the person could have the shift without anything else changing.</summary>
    public bool Fits(int shift, int person)
    {
        if (!Eligible.Has(shift, person) || (Counts(person) && NoviceRoom[shift] <= 0))
        {
            return false;
        }

        for (var cell = Cells.GroupOf[shift]; cell >= 0; cell = Cells.Parent[cell])
        {
            if (Free[(person * Cells.Count) + cell] <= 0)
            {
                return false;
            }
        }

        return true;
    }

    public void Add(int shift, int person)
    {
        Turns[person].Add(shift);
        Change(shift, person, 1);
        Holder[(person * Cells.Count) + Cells.GroupOf[shift]] = shift;
    }

    public void Remove(int shift, int person)
    {
        Turns[person].Remove(shift);
        Change(shift, person, -1);
        Holder[(person * Cells.Count) + Cells.GroupOf[shift]] = Nobody;
    }

    private void Change(int shift, int person, int by)
    {
        Load[person] += by;
        Missing[shift] -= by;
        NoviceRoom[shift] -= Counts(person) ? by : 0;
        Use(shift, person, by);
    }

    private void Use(int shift, int person, int by)
    {
        for (var cell = Cells.GroupOf[shift]; cell >= 0; cell = Cells.Parent[cell])
        {
            Free[(person * Cells.Count) + cell] -= by;
        }
    }

    private void Lock()
    {
        foreach (var (shift, person) in Map.Known(Map.Request.Locked))
        {
            Load[person]++;
            Missing[shift] = Math.Max(0, Missing[shift] - 1);
            Use(shift, person, 1);
        }

        foreach (var (shift, person) in Map.Beside)
        {
            // The limit of a week has it already.
            var date = Map.Date(shift.Date);
            for (var cell = date < 0 ? -1 : Cells.DayOf[date]; cell >= 0 && Cells.Week[cell] < 0; cell = Cells.Parent[cell])
            {
                Free[(person * Cells.Count) + cell]--;
            }
        }
    }

    private void LimitNovices()
    {
        var accompanied = Map.Known(Map.Request.Locked).Where(t => !Map.IsNovice(t.Person)).Select(t => t.Shift).ToHashSet();
        for (var shift = 0; shift < Missing.Length; shift++)
        {
            var isAlone = !accompanied.Contains(shift);
            var hasNone = isAlone && !Enumerable.Range(0, Map.People.Length).Any(p => !Map.IsNovice(p) && Eligible.Has(shift, p));
            NoviceRoom[shift] = hasNone ? 0 : Missing[shift] - (isAlone ? 1 : 0);
        }
    }
}
