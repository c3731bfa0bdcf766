namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>One beginning for each occasion, no two talks overlapping: branch and bound over <see cref="TalkRelaxation"/>.</summary>
internal sealed class TalkAssignment
{
    /// <summary>Relaxations that are looked at; beyond, the best so far stands and its bound is said.</summary>
    private const int MostNodes = 2_000;

    private readonly int[] _lengths;
    private readonly int _buffer;
    private readonly int _step;
    private Candidate?[] _best;
    private long _cost;
    private int _nodes;

    private TalkAssignment(IReadOnlyList<Candidate>[] options, int[] lengths, int buffer)
    {
        (_lengths, _buffer) = (lengths, buffer);
        _step = lengths.Length == 0 ? 1 : lengths.Min() + buffer;
        _best = new Candidate?[options.Length];
        _cost = TalkRelaxation.Unplaced * options.Length;
    }

    /// <param name="options">For each occasion where it may begin.</param>
    /// <param name="lengths">Its length in quarter hours.</param>
    /// <param name="buffer">Quarter hours between two talks.</param>
    /// <returns>What each has; the cost with <see cref="TalkRelaxation.Unplaced"/> for each without; what no plan goes below.</returns>
    public static (Candidate?[] Chosen, long Cost, long Bound) Solve(IReadOnlyList<Candidate>[] options, int[] lengths, int buffer)
    {
        var assignment = new TalkAssignment(options, lengths, buffer);
        IReadOnlyList<Candidate>[] sorted = [.. options.Select(o => (IReadOnlyList<Candidate>)[.. o.OrderBy(c => c.Cost).ThenBy(c => c.Start % assignment._step).ThenBy(c => c.Start)])];
        var bound = assignment.Search(sorted);
        return (assignment._best, assignment._cost, assignment._nodes >= MostNodes ? bound : assignment._cost);
    }

    private long Search(IReadOnlyList<Candidate>[] root)
    {
        Stack<IReadOnlyList<Candidate>[]> open = new([root]);
        long? bound = null;
        while (open.TryPop(out var options) && _nodes < MostNodes)
        {
            _nodes++;
            var (chosen, cost) = TalkRelaxation.Solve(options, _step);
            bound ??= cost;
            if (cost >= _cost)
            {
                continue;
            }

            if (Clash(chosen) is not { } clash)
            {
                (_best, _cost) = (chosen, cost);
                continue;
            }

            Repair(options, chosen);
            if (_cost == bound)
            {
                break;
            }

            var (first, at) = (clash.First, chosen[clash.First]!.Value);
            open.Push(Without(options, first, at));
            open.Push(With(options, first, at));
        }

        return bound!.Value;
    }

    /// <summary>The first two that overlap, by time; null: none.</summary>
    private (int First, int Second)? Clash(Candidate?[] chosen)
    {
        var order = Enumerable.Range(0, chosen.Length).Where(i => chosen[i] is not null).OrderBy(i => chosen[i]!.Value.Start).ToList();
        for (var i = 1; i < order.Count; i++)
        {
            if (Overlap(order[i - 1], chosen[order[i - 1]]!.Value, order[i], chosen[order[i]]!.Value))
            {
                return (order[i - 1], order[i]);
            }
        }

        return null;
    }

    private bool Overlap(int a, Candidate at, int b, Candidate bt) =>
        at.Start < bt.Start + _lengths[b] + _buffer && bt.Start < at.Start + _lengths[a] + _buffer;

    /// <summary>A plan without overlaps, made of this one: whoever overlaps takes the best that is left.</summary>
    private void Repair(IReadOnlyList<Candidate>[] options, Candidate?[] chosen)
    {
        var plan = new Candidate?[chosen.Length];
        List<int> left = [];
        foreach (var i in Enumerable.Range(0, chosen.Length).OrderBy(i => chosen[i]?.Start ?? int.MaxValue))
        {
            if (chosen[i] is { } at && Fits(plan, i, at))
            {
                plan[i] = at;
            }
            else
            {
                left.Add(i);
            }
        }

        foreach (var i in left)
        {
            foreach (var option in options[i])
            {
                if (Fits(plan, i, option))
                {
                    plan[i] = option;
                    break;
                }
            }
        }

        if (plan.Sum(c => c is { } one ? one.Cost : TalkRelaxation.Unplaced) is var cost && cost < _cost)
        {
            (_best, _cost) = (plan, cost);
        }
    }

    private bool Fits(Candidate?[] plan, int who, Candidate at)
    {
        for (var other = 0; other < plan.Length; other++)
        {
            if (other != who && plan[other] is { } there && Overlap(who, at, other, there))
            {
                return false;
            }
        }

        return true;
    }

    private static IReadOnlyList<Candidate>[] Without(IReadOnlyList<Candidate>[] options, int who, Candidate at) =>
        [.. options.Select((o, i) => i == who ? [.. o.Where(c => c != at)] : o)];

    private IReadOnlyList<Candidate>[] With(IReadOnlyList<Candidate>[] options, int who, Candidate at) =>
        [.. options.Select((o, i) => i == who ? [at] : o.Any(c => Overlap(who, at, i, c)) ? [.. o.Where(c => !Overlap(who, at, i, c))] : o)];
}
