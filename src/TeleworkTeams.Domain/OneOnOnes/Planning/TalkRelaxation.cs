namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>
/// Gives each occasion a beginning of its own, cheapest in sum, where only as many begin in a stretch of the leader's free time as fit into it. That
/// two talks may still overlap makes it a bound; where none does, it is the best plan. One occasion after the other takes the cheapest way,
/// others moving aside (successive shortest paths, which keep every step optimal).
/// </summary>
internal sealed class TalkRelaxation
{
    /// <summary>What an occasion without a time costs: more than all wishes together.</summary>
    public const long Unplaced = 1L << 32;

    private readonly IReadOnlyList<Candidate>[] _options;
    private readonly Dictionary<int, int> _stretchOf;
    private readonly int[] _room;
    private readonly List<int>[] _inside;
    private readonly Dictionary<int, int> _ownerOf = [];
    private readonly Candidate?[] _chosen;

    private TalkRelaxation(IReadOnlyList<Candidate>[] options, int step)
    {
        _options = options;
        _chosen = new Candidate?[options.Length];
        (_stretchOf, _room) = Stretches(options, step);
        _inside = [.. _room.Select(_ => new List<int>())];
    }

    /// <param name="options">For each occasion where it may begin, the best first.</param>
    /// <param name="step">The shortest time from one beginning to the next, in quarter hours.</param>
    /// <returns>What each has, null: nothing; and the cost of it all.</returns>
    public static (Candidate?[] Chosen, long Cost) Solve(IReadOnlyList<Candidate>[] options, int step)
    {
        var relaxation = new TalkRelaxation(options, step);
        for (var occasion = 0; occasion < options.Length; occasion++)
        {
            relaxation.Place(occasion);
        }

        return (relaxation._chosen, relaxation._chosen.Sum(c => c is { } one ? one.Cost : Unplaced));
    }

    /// <summary>Runs of beginnings that lie closer than a step, and how many talks can begin in each.</summary>
    private static (Dictionary<int, int> Of, int[] Room) Stretches(IReadOnlyList<Candidate>[] options, int step)
    {
        var starts = options.SelectMany(o => o.Select(c => c.Start)).ToHashSet().Order().ToList();
        Dictionary<int, int> of = new(starts.Count);
        List<int> room = [];
        var first = 0;
        for (var i = 0; i < starts.Count; i++)
        {
            if (i == 0 || starts[i] - starts[i - 1] >= step)
            {
                room.Add(0);
                first = starts[i];
            }

            of[starts[i]] = room.Count - 1;
            room[^1] = ((starts[i] - first) / step) + 1;
        }

        return (of, [.. room]);
    }

    private void Place(int source)
    {
        // The way to each occasion that would have to move: what it costs so far, who pushes it, and to where.
        var cost = new Dictionary<int, long> { [source] = 0 };
        Dictionary<int, (int By, Candidate To)> pushed = [];
        Queue<int> open = new([source]);
        (long Cost, int At, Candidate? To) best = (Unplaced, source, null);
        while (open.TryDequeue(out var at))
        {
            var soFar = cost[at];
            if (at != source && soFar + Unplaced < best.Cost)
            {
                best = (soFar + Unplaced, at, null);
            }

            foreach (var to in _options[at])
            {
                // Moving somebody aside never gains anything, so that what costs more already is no way.
                var reached = soFar + to.Cost;
                if (reached >= best.Cost)
                {
                    break;
                }

                var stretch = _stretchOf[to.Start];
                if (_ownerOf.TryGetValue(to.Start, out var owner))
                {
                    Push(owner, at, to, reached);
                }
                else if (_inside[stretch].Count < _room[stretch])
                {
                    best = (reached, at, to);
                }
                else
                {
                    foreach (var other in _inside[stretch])
                    {
                        Push(other, at, to, reached);
                    }
                }
            }
        }

        Take(source, best.At, best.To, pushed);

        void Push(int owner, int by, Candidate to, long reached)
        {
            var through = reached - _chosen[owner]!.Value.Cost;
            if (owner != by && owner != source && (!cost.TryGetValue(owner, out var known) || through < known))
            {
                cost[owner] = through;
                pushed[owner] = (by, to);
                open.Enqueue(owner);
            }
        }
    }

    /// <summary>From the end of the way back to its beginning, each takes what the next has left.</summary>
    private void Take(int source, int at, Candidate? to, Dictionary<int, (int By, Candidate To)> pushed)
    {
        List<(int Who, Candidate? To)> moves = [(at, to)];
        while (at != source)
        {
            var (by, place) = pushed[at];
            moves.Add((by, place));
            at = by;
        }

        foreach (var (who, _) in moves)
        {
            if (_chosen[who] is { } old)
            {
                _ownerOf.Remove(old.Start);
                _inside[_stretchOf[old.Start]].Remove(who);
            }
        }

        foreach (var (who, place) in moves)
        {
            _chosen[who] = place;
            if (place is { } there)
            {
                _ownerOf[there.Start] = who;
                _inside[_stretchOf[there.Start]].Add(who);
            }
        }
    }
}
