using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>Given turns, and what the rules say of each of them and of one more.</summary>
internal sealed class TurnBook
{
    private readonly List<DutyShift>[] _shiftsOf;
    private readonly Dictionary<(int Person, DateOnly Date), List<Unavailable>> _unavailable = [];

    public TurnBook(RotaMap map, IEnumerable<DutyTurn> turns)
    {
        Map = map;
        Turns = [.. turns.Where(t => map.Shift(t.ShiftId) >= 0).GroupBy(t => (map.Shift(t.ShiftId), map.Person(t.PersonId)))
            .OrderBy(g => g.Key).Select(g => new DutyTurn(g.First().ShiftId, g.First().PersonId) { IsLocked = g.Any(t => t.IsLocked) })];
        Holders = [.. map.Shifts.Select(_ => new List<int>())];
        _shiftsOf = [.. map.People.Select(_ => new List<DutyShift>())];
        Load = new int[map.People.Length];
        foreach (var (shift, person) in map.Known(Turns))
        {
            Holders[shift].Add(person);
            _shiftsOf[person].Add(map.Shifts[shift]);
            Load[person]++;
        }

        foreach (var (shift, person) in map.Beside)
        {
            _shiftsOf[person].Add(shift);
        }

        foreach (var time in map.Request.Unavailable)
        {
            if (map.Person(time.PersonId) is >= 0 and var person && map.Date(time.Date) >= 0)
            {
                if (!_unavailable.TryGetValue((person, time.Date), out var times))
                {
                    _unavailable[(person, time.Date)] = times = [];
                }

                times.Add(time);
            }
        }
    }

    public RotaMap Map { get; }

    /// <summary>Each once, in order of shift, then person.</summary>
    public IReadOnlyList<DutyTurn> Turns { get; }

    /// <summary>By shift: its people, in order.</summary>
    public List<int>[] Holders { get; }

    /// <summary>By person: turns of the planned time.</summary>
    public int[] Load { get; }

    /// <summary>Somebody for a shift, without the turn if the person has it.</summary>
    public DutyCandidate Candidate(int shift, int person) =>
        new(Map.People[person], Against(shift, person), Map.Shares.Level(person, Load[person] - (Holders[shift].Contains(person) ? 1 : 0)));

    /// <summary>What speaks against the turn beside the person's other ones.</summary>
    public IReadOnlyList<DutyObstacle> Against(int shift, int person)
    {
        var wanted = Map.Shifts[shift];
        var member = Map.Members[person];
        List<DutyObstacle> against = [];
        if (member is null || !member.IsActiveOn(wanted.Date))
        {
            against.Add(new(ObstacleKind.NotActive));
        }

        if (member is not null && !member.Can(wanted.KindId))
        {
            against.Add(new(ObstacleKind.CannotDoKind));
        }

        if (_unavailable.TryGetValue((person, wanted.Date), out var times))
        {
            against.AddRange(times.Where(t => t.Touches(wanted)).Select(t => t.Reason).Distinct().Order().Select(r => new DutyObstacle(ObstacleKind.Unavailable, r)));
        }

        AddTurns(against, wanted, member, _shiftsOf[person].Where(s => s.Id != wanted.Id).ToList());
        if (Map.Rules.PairsNovices && Map.IsNovice(person) && !Holders[shift].Any(h => h != person && Map.Members[h] is not null && !Map.IsNovice(h)))
        {
            against.Add(new(ObstacleKind.NoviceAlone));
        }

        var holders = Holders[shift];
        if ((holders.IndexOf(person) is >= 0 and var at ? at : holders.Count) >= wanted.Cover)
        {
            against.Add(new(ObstacleKind.TooMany));
        }

        return against;
    }

    /// <summary>What the other turns forbid. A limit is not named beside a turn that breaks another rule already and would have to go anyway.</summary>
    private void AddTurns(List<DutyObstacle> against, DutyShift wanted, DutyMember? member, List<DutyShift> others)
    {
        var inTheWay = others.Where(o => o.Overlaps(wanted)).ToList();
        against.AddRange(inTheWay.Select(o => new DutyObstacle(ObstacleKind.SameTime, ShiftId: o.Id)));
        var sameDay = others.Where(o => o.Date == wanted.Date && !inTheWay.Contains(o)).ToList();
        if (sameDay.Count > 0 && sameDay.Count >= Map.Rules.MostPerDay)
        {
            inTheWay.AddRange(sameDay);
            against.Add(new(ObstacleKind.DayLimit, ShiftId: sameDay.Count == 1 ? sameDay[0].Id : null));
        }

        if (Map.Rules.NotTwoDaysRunning)
        {
            var near = Map.Neighbours(wanted.Date).ToList();
            var running = others.Where(o => near.Contains(o.Date)).ToList();
            inTheWay.AddRange(running);
            against.AddRange(running.Select(o => new DutyObstacle(ObstacleKind.TwoDaysRunning, ShiftId: o.Id)));
        }

        if ((member?.MostPerWeek ?? Map.Rules.MostPerWeek) is { } limit)
        {
            var week = Week.MondayOf(wanted.Date);
            if (others.Count(o => Week.MondayOf(o.Date) == week && !inTheWay.Contains(o)) >= limit)
            {
                against.Add(new(ObstacleKind.WeekLimit));
            }
        }
    }
}
