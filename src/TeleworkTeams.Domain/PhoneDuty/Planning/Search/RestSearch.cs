using TeleworkTeams.Domain.PhoneDuty.Planning.Flow;

namespace TeleworkTeams.Domain.PhoneDuty.Planning.Search;

/// <summary>
/// From the best plan under the limits that fit a flow to a good one under all rules: what breaks a rule is taken out, gaps are closed by
/// chains, the highest are relieved by chains; then parts are taken out and put back in another way while that gains anything. The number of
/// tries is fixed and the choice is its own sequence: the same request gives the same plan.
/// </summary>
internal sealed class RestSearch
{
    private const int LongestChain = 6;
    private const int KickQuestions = 600_000;
    private const int BalanceQuestions = 12_000_000;
    private const int ThoroughQuestions = 600_000;
    private const double Same = 1e-9;

    private readonly RuleBoard _board;
    private readonly ChainSearch _chains;
    private readonly RotaWishes _wishes;
    private readonly FlowPlan _bound;
    private uint _choice = 2_463_534_242;

    private RestSearch(FlowPlan bound, RotaWishes wishes)
    {
        _bound = bound;
        _wishes = wishes;
        _board = new(bound.Map, bound.Eligible);
        _chains = new(_board);
    }

    /// <summary>Whether the plan breaks a rule that its limits do not hold.</summary>
    public static bool IsNeeded(FlowPlan plan)
    {
        var rules = plan.Map.Rules;
        return (rules.NotTwoDaysRunning || plan.Cells.LeavesOverlaps || (rules.PairsNovices && plan.Uncovered > 0)) && Broken(plan, new(plan.Map, plan.Eligible)) > 0;
    }

    public static RuleBoard Run(FlowPlan bound, RotaWishes wishes)
    {
        var search = new RestSearch(bound, wishes);
        Broken(bound, search._board);
        search.Fill(Enumerable.Range(0, search._board.Holders.Length));
        search.Kick(isForCover: true);
        search.Balance(isThorough: false);
        search.Kick(isForCover: false);
        search.Balance(isThorough: true);
        search.Wish();
        return search._board;
    }

    /// <summary>Puts the plan's turns on the board, experienced people first; answers how many no rule allows beside the others.</summary>
    private static int Broken(FlowPlan plan, RuleBoard board)
    {
        var left = 0;
        var turns = plan.Turns.SelectMany((shifts, person) => shifts.Select(shift => (Shift: shift, IsNovice: plan.Map.IsNovice(person), Person: person))).Order();
        foreach (var (shift, _, person) in turns)
        {
            if (board.CanTake(shift, person))
            {
                board.Add(shift, person);
            }
            else
            {
                left++;
            }
        }

        return left;
    }

    private bool IsReached => _board.Uncovered == _bound.Uncovered && _board.Cost <= _bound.Cost + (Same * Math.Max(1, Math.Abs(_bound.Cost)));

    private void Fill(IEnumerable<int> shifts)
    {
        _chains.Forget();
        foreach (var shift in shifts)
        {
            while (_board.Missing(shift) > 0 && _chains.Find([(shift, RuleBoard.Nothing)], _ => true, (_, _) => 1, LongestChain))
            {
                _chains.Apply();
            }
        }
    }

    /// <summary>From the highest level down, each gives turns away while somebody would have them at a lower level.</summary>
    /// <param name="isThorough">Nothing that was searched in vain is left out.</param>
    private void Balance(bool isThorough)
    {
        var shares = _board.Map.Shares;
        var until = _chains.Asked + (isThorough ? ThoroughQuestions : BalanceQuestions);
        var gained = true;
        while (gained && _chains.Asked < until && !IsReached)
        {
            gained = false;
            _chains.Forget();
            var people = Enumerable.Range(0, _board.Load.Length).Where(p => _board.Turns[p].Count > 0).ToArray();
            Array.Sort(people, (a, b) => shares.Compare(b, _board.Load[b], a, _board.Load[a]) is var order and not 0 ? order : a.CompareTo(b));
            foreach (var person in people)
            {
                while (_chains.Asked < until && _chains.Find(
                    _board.Turns[person].Select(t => (t, person)), p => shares.Compare(p, _board.Load[p] + 1, person, _board.Load[person]) < 0, (_, _) => 1, LongestChain))
                {
                    _chains.Apply();
                    gained = true;
                }

                if (isThorough)
                {
                    _chains.Forget();
                }
            }
        }
    }

    /// <summary>Takes parts out and puts them back, and keeps what is no worse.</summary>
    /// <param name="isForCover">Nothing but cover counts, and levels may wander; it ends where the bound is reached.</param>
    private void Kick(bool isForCover)
    {
        var until = _chains.Asked + KickQuestions;
        while (_chains.Asked < until && !(isForCover ? _board.Uncovered == _bound.Uncovered : IsReached))
        {
            var (uncovered, cost) = (_board.Uncovered, _board.Cost);
            var before = _board.Turns.Select(t => t.ToArray()).ToArray();
            Fill(TakeOut());
            if (_board.Uncovered > uncovered)
            {
                Fill(Enumerable.Range(0, _board.Holders.Length).Where(s => _board.Missing(s) > 0));
            }

            if (_board.Uncovered <= uncovered && !isForCover)
            {
                Balance(isThorough: false);
            }

            if (_board.Uncovered > uncovered || (_board.Uncovered == uncovered && !isForCover && _board.Cost > cost + Same))
            {
                Restore(before);
            }

            _chains.Tick();
        }
    }

    /// <summary>All turns of up to three days, every other time around a gap, in an order of chance.</summary>
    private List<int> TakeOut()
    {
        var map = _board.Map;
        int[] gaps = Next(2) == 0 ? [.. Enumerable.Range(0, _board.Holders.Length).Where(s => _board.Missing(s) > 0)] : [];
        var first = gaps.Length > 0 ? Math.Max(0, map.DateOf[gaps[Next(gaps.Length)]] - Next(3)) : Next(map.Dates.Length);
        var last = Math.Min(first + Next(3), map.Dates.Length - 1);
        List<int> holes = [.. Enumerable.Range(map.First[first], map.First[last + 1] - map.First[first])];
        foreach (var shift in holes)
        {
            foreach (var person in _board.Holders[shift].Where(p => _board.Turns[p].Contains(shift)).ToList())
            {
                _board.Remove(shift, person);
            }
        }

        for (var at = holes.Count - 1; at > 0; at--)
        {
            var other = Next(at + 1);
            (holes[at], holes[other]) = (holes[other], holes[at]);
        }

        return holes;
    }

    private void Restore(int[][] before)
    {
        for (var person = 0; person < before.Length; person++)
        {
            foreach (var shift in _board.Turns[person].Except(before[person]).ToList())
            {
                _board.Remove(shift, person);
            }
        }

        for (var person = 0; person < before.Length; person++)
        {
            foreach (var shift in before[person].Except(_board.Turns[person]).ToList())
            {
                _board.Add(shift, person);
            }
        }
    }

    /// <summary>Turns change hands, or two people exchange two, where nobody's level is touched and the wishes gain.</summary>
    private void Wish()
    {
        if (!_wishes.Any)
        {
            return;
        }

        var exchange = new WishExchange(_board, _wishes);
        exchange.Run();
    }

    /// <summary>Marsaglia's xorshift.</summary>
    private int Next(int below)
    {
        _choice ^= _choice << 13;
        _choice ^= _choice >> 17;
        _choice ^= _choice << 5;
        return (int)(_choice % (uint)below);
    }
}
