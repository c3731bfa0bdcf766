using System.Numerics;

namespace TeleworkTeams.Domain.PhoneDuty.Planning.Flow;

/// <summary>
/// Exchanges that leave cover and all levels as they are, and cost less in wishes and changes: cycles of negative cost in the flow, cancelled
/// until there is none. A cycle may pass from one person to another who is at the same level afterwards.
/// </summary>
internal sealed class FlowWishes
{
    /// <summary>Steps after which it stops where it is; a month of 60 people needs fewer, or nearly so.</summary>
    private const int Budget = 3_000_000;

    private readonly FlowPlan _plan;
    private readonly RotaWishes _wishes;
    private readonly int _people;
    private readonly int _cells;
    private readonly int _levels;
    private readonly int _gaps;
    private readonly long[] _distance;
    private readonly int[] _parent;
    private readonly bool[] _isQueued;
    private readonly Queue<int> _queue = [];
    private readonly Dictionary<(int Person, int Load), int> _levelOf = [];
    private readonly List<List<int>> _leavers = [];
    private int _steps;

    // Nodes: two for each shift (for all; for novices), the cells, the people, the gaps, and one for each level.
    public FlowWishes(FlowPlan plan, RotaWishes wishes)
    {
        _plan = plan;
        _wishes = wishes;
        _cells = plan.Missing.Length * 2;
        _people = _cells + plan.Free.Length;
        _gaps = _people + plan.Load.Length;
        _levels = _gaps + 1;
        var nodes = _levels + (plan.Load.Length * 2);
        _distance = new long[nodes];
        _parent = new int[nodes];
        _isQueued = new bool[nodes];
    }

    public void Improve()
    {
        while (_steps < Budget && Search())
        {
        }
    }

    private bool Search()
    {
        Array.Clear(_distance);
        Array.Fill(_parent, -1);
        Array.Clear(_isQueued);
        _queue.Clear();
        NameLevels();
        for (var node = 0; node < _distance.Length; node++)
        {
            if (node < _cells || (node >= _people && node < _gaps) || (node < _people && _plan.Holder[node - _cells] >= 0))
            {
                Push(node);
            }
        }

        var untilCheck = _queue.Count;
        while (_steps < Budget && _queue.TryDequeue(out var node))
        {
            _isQueued[node] = false;
            Relax(node);
            if (--untilCheck <= 0)
            {
                if (CancelCycles())
                {
                    return true;
                }

                untilCheck = Math.Max(_queue.Count, 64);
            }
        }

        return CancelCycles();
    }

    /// <summary>People who would come to a level, and those who would leave it, meet in one node; equal levels get one number.</summary>
    private void NameLevels()
    {
        _levelOf.Clear();
        _leavers.Clear();
        var shares = _plan.Map.Shares;
        (int Person, int Load)[] all = [.. _plan.Load.Select((l, p) => (p, l)), .. _plan.Load.Select((l, p) => (p, l + 1))];
        Array.Sort(all, (a, b) => shares.Compare(a.Person, a.Load, b.Person, b.Load));
        for (var at = 0; at < all.Length; at++)
        {
            if (at == 0 || shares.Compare(all[at - 1].Person, all[at - 1].Load, all[at].Person, all[at].Load) != 0)
            {
                _leavers.Add([]);
            }

            _levelOf[all[at]] = _leavers.Count - 1;
            if (all[at].Load == _plan.Load[all[at].Person])
            {
                _leavers[^1].Add(all[at].Person);
            }
        }
    }

    private void Relax(int node)
    {
        if (node < _cells)
        {
            LeaveShift(node);
        }
        else if (node < _people)
        {
            var (person, cell) = Math.DivRem(node - _cells, _plan.Cells.Count);
            LeaveCell(node, person, cell);
        }
        else if (node < _gaps)
        {
            var person = node - _people;
            Step(node, _levels + _levelOf[(person, _plan.Load[person] + 1)], 0);
            LeaveCell(node, person, -1);
        }
        else if (node == _gaps)
        {
            for (var shift = 0; shift < _plan.Missing.Length; shift++)
            {
                if (_plan.Missing[shift] > 0)
                {
                    Step(node, shift << 1, 0);
                }
            }
        }
        else
        {
            foreach (var person in _leavers[node - _levels])
            {
                Step(node, _people + person, 0);
            }
        }
    }

    private void LeaveShift(int node)
    {
        var shift = node >> 1;
        var isNovice = (node & 1) != 0;
        var words = _plan.Eligible.Words;
        for (var word = 0; word < words; word++)
        {
            for (var found = _plan.Eligible.Rows[(shift * words) + word]; found != 0; found &= found - 1)
            {
                var person = (word << 6) + BitOperations.TrailingZeroCount(found);
                var group = (person * _plan.Cells.Count) + _plan.Cells.GroupOf[shift];
                if (_plan.Counts(person) == isNovice && _plan.Holder[group] != shift)
                {
                    Step(node, Top(person, group), _wishes.Cost(shift, person));
                }
            }
        }

        if (isNovice)
        {
            if (_plan.Map.Rules.PairsNovices && HasNovice(shift))
            {
                Step(node, node - 1, 0);
            }

            return;
        }

        if (_plan.Map.Rules.PairsNovices && _plan.NoviceRoom[shift] > 0)
        {
            Step(node, node + 1, 0);
        }

        if (_plan.Missing[shift] < _plan.Map.Shifts[shift].Cover)
        {
            Step(node, _gaps, 0);
        }
    }

    private bool HasNovice(int shift) => Enumerable.Range(0, _plan.Load.Length).Any(p => _plan.Counts(p) && _plan.Turns[p].Contains(shift));

    /// <summary>How far up a turn in the cell can go: to the person, or to the first cell that is full.</summary>
    private int Top(int person, int group)
    {
        var own = person * _plan.Cells.Count;
        for (var cell = group - own; cell >= 0; cell = _plan.Cells.Parent[cell])
        {
            if (_plan.Free[own + cell] <= 0)
            {
                return _cells + own + cell;
            }
        }

        return _people + person;
    }

    private void LeaveCell(int node, int person, int outer)
    {
        foreach (var shift in _plan.Turns[person])
        {
            var cell = _plan.Cells.GroupOf[shift];
            while (cell >= 0 && cell != outer)
            {
                cell = _plan.Cells.Parent[cell];
            }

            if (cell == outer)
            {
                Step(node, (shift << 1) + (_plan.Counts(person) ? 1 : 0), -_wishes.Cost(shift, person));
            }
        }
    }

    private void Step(int from, int to, long cost)
    {
        _steps++;
        if (_distance[from] + cost < _distance[to])
        {
            _distance[to] = _distance[from] + cost;
            _parent[to] = from;
            Push(to);
        }
    }

    private void Push(int node)
    {
        if (!_isQueued[node])
        {
            _isQueued[node] = true;
            _queue.Enqueue(node);
        }
    }

    /// <summary>A cycle of parents costs less than nothing. The first that is met is cancelled; the others are found again.</summary>
    private bool CancelCycles()
    {
        var mark = new int[_parent.Length];
        for (var start = 0; start < mark.Length; start++)
        {
            var node = start;
            while (node >= 0 && mark[node] == 0)
            {
                mark[node] = start + 1;
                node = _parent[node];
            }

            if (node >= 0 && mark[node] == start + 1)
            {
                Cancel(node);
                return true;
            }
        }

        return false;
    }

    private void Cancel(int start)
    {
        List<(int Shift, int Person)> gives = [], takes = [];
        var node = start;
        do
        {
            var from = _parent[node];
            if (from < _cells && PersonOf(node) is >= 0 and var taker)
            {
                takes.Add((from >> 1, taker));
            }
            else if (node < _cells && PersonOf(from) is >= 0 and var giver)
            {
                gives.Add((node >> 1, giver));
            }

            node = from;
        }
        while (node != start);

        gives.ForEach(g => _plan.Remove(g.Shift, g.Person));
        takes.ForEach(t => _plan.Add(t.Shift, t.Person));
    }

    private int PersonOf(int node) =>
        node < _cells || node >= _gaps ? -1 : node < _people ? (node - _cells) / _plan.Cells.Count : node - _people;
}
