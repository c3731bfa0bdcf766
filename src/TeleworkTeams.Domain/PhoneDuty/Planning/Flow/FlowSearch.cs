using System.Numerics;

namespace TeleworkTeams.Domain.PhoneDuty.Planning.Flow;

/// <summary>
/// Paths along which turns change hands: a shift goes to somebody, who has room or gives another shift for it, and so on. What a search in
/// vain has reached is never reached with profit again, and is left out from then on.
/// </summary>
internal sealed class FlowSearch
{
    private readonly FlowPlan _plan;
    private readonly int _words;
    private readonly ulong[] _all;
    private readonly ulong[] _novices;
    private readonly ulong[] _seenPeople;
    private readonly ulong[] _seenGroups;
    private readonly bool[] _seenNodes;
    private readonly int[] _giver;
    private readonly int[] _via;
    private readonly int[] _queue;
    private readonly List<int> _people = [];
    private readonly List<(int Group, int Person)> _groups = [];
    private int _queued;
    private int _source;

    public FlowSearch(FlowPlan plan)
    {
        _plan = plan;
        _words = plan.Eligible.Words;
        _all = Enumerable.Repeat(ulong.MaxValue, _words).ToArray();
        _novices = new ulong[_words];
        for (var person = 0; person < plan.Load.Length; person++)
        {
            _novices[person >> 6] |= plan.Counts(person) ? 1UL << person : 0;
        }

        _seenPeople = new ulong[_words];
        _seenGroups = new ulong[_words * plan.Cells.Count];
        var nodes = plan.Missing.Length * 2;
        _seenNodes = new bool[nodes];
        _giver = new int[nodes];
        _via = new int[nodes];
        _queue = new int[nodes];
    }

    /// <summary>Who took the shift of the last path in addition.</summary>
    public int Taker { get; private set; }

    /// <summary>Covers one of the missing people of the shift, if any plan does that covers all that is covered.</summary>
    public bool Cover(int shift)
    {
        Begin(FlowPlan.Nobody);
        Reach(shift, FlowPlan.Nobody, FlowPlan.Nobody);
        return Run();
    }

    /// <summary>Takes a turn from the person, if somebody would have it at a lower level.</summary>
    public bool Relieve(int person)
    {
        Begin(person);
        See(person);
        foreach (var shift in _plan.Turns[person])
        {
            Reach(shift, person, FlowPlan.Nobody);
        }

        return Run();
    }

    /// <summary>Begins anew: everything can be reached.</summary>
    public void Forget()
    {
        Array.Clear(_seenPeople);
        Array.Clear(_seenGroups);
        Array.Clear(_seenNodes);
    }

    private void Begin(int source)
    {
        _source = source;
        _queued = 0;
        _people.Clear();
        _groups.Clear();
    }

    private bool Run()
    {
        for (var at = 0; at < _queued; at++)
        {
            if (Scan(_queue[at]))
            {
                Unsee();
                return true;
            }
        }

        return false;
    }

    private bool Scan(int node)
    {
        var shift = node >> 1;
        var group = _plan.Cells.GroupOf[shift];
        var row = _plan.Eligible.Rows.AsSpan(shift * _words, _words);
        var seen = _seenGroups.AsSpan(group * _words, _words);
        for (var word = 0; word < _words; word++)
        {
            var kind = (node & 1) != 0 ? _novices[word] : _all[word] & ~_novices[word];
            for (var found = row[word] & kind & ~seen[word] & ~_seenPeople[word]; found != 0; found &= found - 1)
            {
                var person = (word << 6) + BitOperations.TrailingZeroCount(found);
                seen[word] |= 1UL << person;
                _groups.Add((group, person));
                if (Enter(person, group, node))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Enter(int person, int group, int node)
    {
        var cells = _plan.Cells;
        var own = person * cells.Count;
        if (_plan.Free[own + group] <= 0)
        {
            if (_plan.Holder[own + group] is >= 0 and var held)
            {
                Reach(held, person, node);
            }

            return false;
        }

        for (var cell = cells.Parent[group]; cell >= 0; cell = cells.Parent[cell])
        {
            if (_plan.Free[own + cell] <= 0)
            {
                foreach (var shift in _plan.Turns[person])
                {
                    if (IsInside(cells.GroupOf[shift], cell))
                    {
                        Reach(shift, person, node);
                    }
                }

                return false;
            }
        }

        See(person);
        if (_source < 0 || _plan.Map.Shares.Compare(person, _plan.Load[person] + 1, _source, _plan.Load[_source]) < 0)
        {
            Apply(person, node);
            return true;
        }

        foreach (var shift in _plan.Turns[person])
        {
            Reach(shift, person, node);
        }

        return false;
    }

    private bool IsInside(int cell, int outer)
    {
        while (cell >= 0 && cell != outer)
        {
            cell = _plan.Cells.Parent[cell];
        }

        return cell == outer;
    }

    /// <summary>The shift can go to somebody else: to a novice where one fits, or where a novice leaves it.</summary>
    private void Reach(int shift, int giver, int via)
    {
        Reach(shift << 1, giver, via, _seenNodes);
        if (_plan.Map.Rules.PairsNovices && (_plan.NoviceRoom[shift] > 0 || (giver >= 0 && _plan.Counts(giver))))
        {
            Reach((shift << 1) + 1, giver, via, _seenNodes);
        }
    }

    private void Reach(int node, int giver, int via, bool[] seen)
    {
        if (!seen[node])
        {
            seen[node] = true;
            _giver[node] = giver;
            _via[node] = via;
            _queue[_queued++] = node;
        }
    }

    private void See(int person)
    {
        _seenPeople[person >> 6] |= 1UL << person;
        _people.Add(person);
    }

    private void Apply(int taker, int node)
    {
        Taker = taker;
        List<(int Shift, int Giver, int Taker)> moves = [];
        for (var to = taker; node >= 0; node = _via[node])
        {
            moves.Add((node >> 1, _giver[node], to));
            to = _giver[node];
        }

        foreach (var (shift, giver, _) in moves.Where(m => m.Giver >= 0))
        {
            _plan.Remove(shift, giver);
        }

        foreach (var (shift, _, to) in moves)
        {
            _plan.Add(shift, to);
        }
    }

    private void Unsee()
    {
        foreach (var person in _people)
        {
            _seenPeople[person >> 6] &= ~(1UL << person);
        }

        foreach (var (group, person) in _groups)
        {
            _seenGroups[(group * _words) + (person >> 6)] &= ~(1UL << person);
        }

        foreach (var node in _queue.AsSpan(0, _queued))
        {
            _seenNodes[node] = false;
        }
    }
}
