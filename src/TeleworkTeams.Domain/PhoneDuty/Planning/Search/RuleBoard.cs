namespace TeleworkTeams.Domain.PhoneDuty.Planning.Search;

/// <summary>Turns under all rules, and whether one more would break any of them.</summary>
internal sealed class RuleBoard
{
    public const int Nothing = -1;

    private readonly int[] _onDay;
    private readonly int[] _inWeek;
    private readonly int[] _experienced;
    private readonly List<int>[] _all;

    /// <summary>With the turns that stay.</summary>
    public RuleBoard(RotaMap map, RotaEligibility eligible)
    {
        Map = map;
        Eligible = eligible;
        _onDay = new int[map.People.Length * map.Dates.Length];
        _inWeek = new int[map.People.Length * map.Weeks];
        _experienced = new int[map.Shifts.Length];
        _all = [.. map.People.Select(_ => new List<int>())];
        Turns = [.. map.People.Select(_ => new List<int>())];
        Holders = [.. map.Shifts.Select(_ => new List<int>())];
        Load = new int[map.People.Length];
        foreach (var (shift, person) in map.Known(map.Request.Locked))
        {
            Count(shift, person, 1);
        }

        // Their weeks are in the limits of a week, what they overlap and the days around them in what can be had.
        foreach (var (shift, person) in map.Beside.Where(b => map.Date(b.Shift.Date) >= 0))
        {
            _onDay[(person * map.Dates.Length) + map.Date(shift.Date)]++;
        }
    }

    public RotaMap Map { get; }

    public RotaEligibility Eligible { get; }

    /// <summary>By person: the turns that can move.</summary>
    public List<int>[] Turns { get; }

    /// <summary>By shift: all its people.</summary>
    public List<int>[] Holders { get; }

    /// <summary>By person: all turns.</summary>
    public int[] Load { get; }

    /// <summary>Σ of the levels after each turn, of all people.</summary>
    public double Cost { get; private set; }

    /// <summary>People missing over all shifts.</summary>
    public int Uncovered => Enumerable.Range(0, Holders.Length).Sum(Missing);

    public int Missing(int shift) => Math.Max(0, Map.Shifts[shift].Cover - Holders[shift].Count);

    public void Add(int shift, int person)
    {
        Turns[person].Add(shift);
        Count(shift, person, 1);
    }

    public void Remove(int shift, int person)
    {
        Turns[person].Remove(shift);
        Count(shift, person, -1);
    }

    /// <summary>Whether the person could have the shift.</summary>
    /// <param name="shift">The shift; whether it is short of people is not asked.</param>
    /// <param name="person">Who.</param>
    /// <param name="leaver">Who leaves the shift for it; below 0: nobody.</param>
    /// <param name="dropped">The turn that the person gives up for it; below 0: none.</param>
    public bool CanTake(int shift, int person, int leaver = Nothing, int dropped = Nothing)
    {
        if (!Eligible.Has(shift, person) || Holders[shift].Contains(person))
        {
            return false;
        }

        var (rules, date) = (Map.Rules, Map.DateOf[shift]);
        var droppedDate = dropped < 0 ? Nothing : Map.DateOf[dropped];
        var onDay = On(person, date, droppedDate);
        if (onDay >= rules.MostPerDay || (onDay > 0 && Overlaps(shift, person, dropped)))
        {
            return false;
        }

        if (Map.HasWeekLimit)
        {
            var at = (person * Map.Weeks) + Map.WeekOf[date];
            var inWeek = _inWeek[at] - (droppedDate >= 0 && Map.WeekOf[droppedDate] == Map.WeekOf[date] ? 1 : 0);
            if (inWeek >= Map.WeekCap[at])
            {
                return false;
            }
        }

        if (rules.NotTwoDaysRunning
            && ((date > 0 && Map.RunsWith[date - 1] && On(person, date - 1, droppedDate) > 0) || (Map.RunsWith[date] && On(person, date + 1, droppedDate) > 0)))
        {
            return false;
        }

        return !rules.PairsNovices || !Map.IsNovice(person) || _experienced[shift] - (leaver >= 0 && IsExperienced(leaver) ? 1 : 0) > 0;
    }

    private int On(int person, int date, int droppedDate) => _onDay[(person * Map.Dates.Length) + date] - (droppedDate == date ? 1 : 0);

    private bool Overlaps(int shift, int person, int dropped)
    {
        foreach (var other in _all[person])
        {
            if (other != dropped && Map.DateOf[other] == Map.DateOf[shift] && Map.Shifts[other].Overlaps(Map.Shifts[shift]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsExperienced(int person) => Map.Members[person] is not null && !Map.IsNovice(person);

    private void Count(int shift, int person, int by)
    {
        var date = Map.DateOf[shift];
        _onDay[(person * Map.Dates.Length) + date] += by;
        _inWeek[(person * Map.Weeks) + Map.WeekOf[date]] += by;
        _experienced[shift] += IsExperienced(person) ? by : 0;
        if (Map.Members[person] is not null)
        {
            Cost += by * Map.Shares.Level(person, Load[person] + (by > 0 ? 1 : 0));
        }

        Load[person] += by;
        if (by > 0)
        {
            _all[person].Add(shift);
            Holders[shift].Add(person);
        }
        else
        {
            _all[person].Remove(shift);
            Holders[shift].Remove(person);
        }
    }
}
