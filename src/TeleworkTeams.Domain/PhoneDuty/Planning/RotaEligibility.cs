using System.Numerics;

namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>Who could have which shift as far as the person alone decides it: one bit for each person in a row for each shift.</summary>
internal sealed class RotaEligibility
{
    private readonly RotaMap _map;

    /// <summary>Without those whom turns that stay, or turns beside, keep from it.</summary>
    public RotaEligibility(RotaMap map)
    {
        _map = map;
        Words = (map.People.Length + 63) / 64;
        Rows = new ulong[map.Shifts.Length * Words];
        AddActive();
        RemoveUnavailable();
        RemoveNeighbours();
    }

    /// <summary>Words in a row.</summary>
    public int Words { get; }

    public ulong[] Rows { get; }

    public bool Has(int shift, int person) => (Rows[(shift * Words) + (person >> 6)] >> person & 1) != 0;

    public int Count(int shift)
    {
        var count = 0;
        foreach (var word in Rows.AsSpan(shift * Words, Words))
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    public void Remove(int shift, int person) => Rows[(shift * Words) + (person >> 6)] &= ~(1UL << person);

    private void AddActive()
    {
        var kinds = new Dictionary<string, ulong[]>();
        var dates = new Dictionary<int, ulong[]>();
        var always = Row(m => m is { From: null, Until: null, Pauses.Count: 0 });
        var dated = Enumerable.Range(0, _map.People.Length).Where(p => _map.Members[p] is not null and not { From: null, Until: null, Pauses.Count: 0 }).ToArray();
        for (var shift = 0; shift < _map.Shifts.Length; shift++)
        {
            var kind = _map.Shifts[shift].KindId;
            if (!kinds.TryGetValue(kind, out var can))
            {
                kinds[kind] = can = Row(m => m.Can(kind));
            }

            if (!dates.TryGetValue(_map.DateOf[shift], out var active))
            {
                dates[_map.DateOf[shift]] = active = [.. always];
                foreach (var person in dated.Where(p => _map.Members[p]!.IsActiveOn(_map.Shifts[shift].Date)))
                {
                    active[person >> 6] |= 1UL << person;
                }
            }

            for (var word = 0; word < Words; word++)
            {
                Rows[(shift * Words) + word] = can[word] & active[word];
            }
        }
    }

    private ulong[] Row(Func<DutyMember, bool> has)
    {
        var row = new ulong[Words];
        for (var person = 0; person < _map.People.Length; person++)
        {
            if (_map.Members[person] is { } member && has(member))
            {
                row[person >> 6] |= 1UL << person;
            }
        }

        return row;
    }

    private void RemoveUnavailable()
    {
        foreach (var time in _map.Request.Unavailable)
        {
            if (_map.Date(time.Date) is >= 0 and var date && _map.Person(time.PersonId) is >= 0 and var person)
            {
                for (var shift = _map.First[date]; shift < _map.First[date + 1]; shift++)
                {
                    if (time.Touches(_map.Shifts[shift]))
                    {
                        Remove(shift, person);
                    }
                }
            }
        }
    }

    private void RemoveNeighbours()
    {
        foreach (var (shift, person) in _map.Known(_map.Request.Locked))
        {
            Remove(shift, person);
            RemoveBeside(_map.Shifts[shift], person);
        }

        foreach (var (shift, person) in _map.Beside)
        {
            RemoveBeside(shift, person);
        }
    }

    /// <summary>What a turn that stays forbids: what overlaps it, and the days before and after it.</summary>
    private void RemoveBeside(DutyShift stays, int person)
    {
        RemoveOn(_map.Date(stays.Date), person, s => s.Overlaps(stays));
        if (_map.Rules.NotTwoDaysRunning)
        {
            foreach (var near in _map.Neighbours(stays.Date))
            {
                RemoveOn(_map.Date(near), person, _ => true);
            }
        }
    }

    private void RemoveOn(int date, int person, Func<DutyShift, bool> which)
    {
        for (var shift = date < 0 ? 0 : _map.First[date]; date >= 0 && shift < _map.First[date + 1]; shift++)
        {
            if (which(_map.Shifts[shift]))
            {
                Remove(shift, person);
            }
        }
    }
}
