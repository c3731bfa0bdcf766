using System.Numerics;

namespace TeleworkTeams.Domain.PhoneDuty.Planning.Search;

/// <summary>One step of a chain: the shift goes from one person to another.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="From">Who leaves it; below 0: it was short of one.</param>
/// <param name="To">Who takes it.</param>
internal readonly record struct ChainStep(int Shift, int From, int To);

/// <summary>
/// Chains of turns that change hands without breaking a rule: the shift goes to somebody who gives up a turn for it, that goes to somebody
/// else, and so on. A shift and a person appear once in a chain, so that each step is judged by the turns as they are.
/// </summary>
internal sealed class ChainSearch(RuleBoard board)
{
    private readonly int[] _seen = new int[board.Holders.Length];
    private readonly LinkedList<Hole> _open = [];
    private int _run = 1;

    /// <summary>Questions to the rules so far.</summary>
    public long Asked { get; private set; }

    /// <summary>The last chain that was found.</summary>
    public List<ChainStep> Steps { get; } = [];

    /// <summary>
    /// Looks for the cheapest chain; among those, for the one that ends at the lowest level. What a search in vain has reached is not looked at
    /// again before <see cref="Forget"/> or a chain that was found; now and then that misses one.
    /// </summary>
    /// <param name="begins">Shifts that are to be taken, and who leaves them (below 0: nobody).</param>
    /// <param name="ends">Whether a chain may end with this person's having a turn more.</param>
    /// <param name="weight">What it costs that the person gives up the shift for another, 0 or 1; below 0: it must stay.</param>
    /// <param name="longest">Steps at most.</param>
    public bool Find(IEnumerable<(int Shift, int Leaver)> begins, Func<int, bool> ends, Func<int, int, int> weight, int longest)
    {
        _open.Clear();
        foreach (var (shift, leaver) in begins.Where(b => _seen[b.Shift] != _run))
        {
            _seen[shift] = _run;
            _open.AddLast(new Hole(shift, leaver, null, 0, 1));
        }

        (Hole Hole, int Person)? best = null;
        while (_open.First is { Value: var hole } && (best is null || hole.Cost <= best.Value.Hole.Cost))
        {
            _open.RemoveFirst();
            foreach (var person in People(hole))
            {
                Asked++;
                if (!board.CanTake(hole.Shift, person, hole.Leaver))
                {
                    GiveUp(hole, person, weight, longest, frees: true);
                }
                else if (!ends(person))
                {
                    GiveUp(hole, person, weight, longest, frees: false);
                }
                else if (best is null || hole.Cost < best.Value.Hole.Cost || board.Map.Shares.Compare(person, board.Load[person], best.Value.Person, board.Load[best.Value.Person]) < 0)
                {
                    best = (hole, person);
                }
            }
        }

        Steps.Clear();
        if (best is not { } found)
        {
            return false;
        }

        var to = found.Person;
        for (var at = found.Hole; at is not null; at = at.From)
        {
            Steps.Add(new(at.Shift, at.Leaver, to));
            to = at.Leaver;
        }

        Steps.Reverse();
        Forget();
        return true;
    }

    /// <summary>Looks at everything again.</summary>
    public void Forget() => _run++;

    /// <summary>Counts a try that asked nothing, so that tries end.</summary>
    public void Tick() => Asked += 100;

    /// <summary>Changes the board as the chain says.</summary>
    public void Apply()
    {
        foreach (var step in Steps.Where(s => s.From >= 0 && board.Turns[s.From].Contains(s.Shift)))
        {
            board.Remove(step.Shift, step.From);
        }

        foreach (var step in Steps)
        {
            board.Add(step.Shift, step.To);
        }
    }

    /// <summary>The person takes the hole's shift and opens another; where a rule forbids it with all their turns, one that makes room.</summary>
    private void GiveUp(Hole hole, int person, Func<int, int, int> weight, int longest, bool frees)
    {
        if (hole.Length >= longest || (frees && board.Turns[person].Count == 0))
        {
            return;
        }

        foreach (var turn in board.Turns[person])
        {
            if (_seen[turn] == _run || weight(turn, person) is not (>= 0 and var cost))
            {
                continue;
            }

            if (frees)
            {
                Asked++;
                if (!board.CanTake(hole.Shift, person, hole.Leaver, turn))
                {
                    continue;
                }
            }

            _seen[turn] = _run;
            var next = new Hole(turn, person, hole, hole.Cost + cost, hole.Length + 1);
            if (cost == 0)
            {
                _open.AddFirst(next);
            }
            else
            {
                _open.AddLast(next);
            }
        }
    }

    private IEnumerable<int> People(Hole hole)
    {
        var words = board.Eligible.Words;
        for (var word = 0; word < words; word++)
        {
            for (var found = board.Eligible.Rows[(hole.Shift * words) + word]; found != 0; found &= found - 1)
            {
                var person = (word << 6) + BitOperations.TrailingZeroCount(found);
                if (!hole.Has(person))
                {
                    yield return person;
                }
            }
        }
    }

    private sealed record Hole(int Shift, int Leaver, Hole? From, int Cost, int Length)
    {
        public bool Has(int person)
        {
            for (var at = this; at is not null; at = at.From)
            {
                if (at.Leaver == person)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
