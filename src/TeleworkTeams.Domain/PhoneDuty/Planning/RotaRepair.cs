using TeleworkTeams.Domain.PhoneDuty.Planning.Search;

namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>Mends published turns after an absence.</summary>
public static class RotaRepair
{
    private const int LongestChain = 3;

    /// <summary>
    /// For each turn whose person is away, no longer takes turns or cannot do the kind: one other person, or else the shortest chain of two
    /// or three in which somebody takes it and gives a turn of their own to the next. Among equals whoever is at the lowest level takes it.
    /// </summary>
    /// <remarks>
    /// Turns of <see cref="RotaRequest.Locked"/> are left as they are; those that are locked in <paramref name="turns"/> are not given away
    /// for another's sake. Whoever has the fewest to choose from is served first, and a person who was chosen may still go to another shift.
    /// </remarks>
    public static RotaProposal Propose(RotaRequest request, IReadOnlyList<DutyTurn> turns)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(turns);
        var map = new RotaMap(request, turns);
        var book = new TurnBook(map, turns);
        var staying = map.Known(request.Locked).ToHashSet();
        var known = map.Known(book.Turns).ToList();
        var impossible = known.Where(t => !staying.Contains(t)).Select(t => (t.Shift, t.Person, Because: Because(book.Against(t.Shift, t.Person)))).Where(t => t.Because.Count > 0).ToList();
        var gone = impossible.Select(t => (t.Shift, t.Person)).ToHashSet();
        var board = new RuleBoard(map, new(map));
        foreach (var (shift, person) in known.Where(t => !staying.Contains(t) && !gone.Contains(t)))
        {
            board.Add(shift, person);
        }

        var fixedByHand = book.Turns.Where(t => t.IsLocked).Select(t => (map.Shift(t.ShiftId), map.Person(t.PersonId))).ToHashSet();
        var changes = new Changes(board, fixedByHand);
        foreach (var (shift, person, _) in impossible.OrderBy(i => Enumerable.Range(0, map.People.Length).Count(p => board.CanTake(i.Shift, p))).ThenBy(i => i.Shift).ThenBy(i => i.Person))
        {
            changes.Cover(shift, person);
        }

        var locked = fixedByHand.Concat(staying).ToHashSet();
        return new(
            [.. board.Holders.SelectMany((people, shift) => people.Order().Select(p => new DutyTurn(map.Shifts[shift].Id, map.People[p]) { IsLocked = locked.Contains((shift, p)) }))],
            [.. impossible.Select(i => new DutyRepair(book.Turns[known.IndexOf((i.Shift, i.Person))], i.Because, changes.For(i.Shift, i.Person)))]);
    }

    private static List<DutyObstacle> Because(IEnumerable<DutyObstacle> against) =>
        [.. against.Where(a => a.Kind is ObstacleKind.NotActive or ObstacleKind.CannotDoKind or ObstacleKind.Unavailable)];

    private sealed class Changes(RuleBoard board, HashSet<(int Shift, int Person)> fixedByHand)
    {
        private readonly ChainSearch _chains = new(board);
        private readonly List<Change> _all = [];

        public void Cover(int shift, int person)
        {
            _chains.Forget();
            if (!_chains.Find([(shift, RuleBoard.Nothing)], _ => true, (s, p) => fixedByHand.Contains((s, p)) ? -1 : Placed(s, p) is null ? 1 : 0, LongestChain))
            {
                return;
            }

            var cause = (shift, person);
            _chains.Apply();
            foreach (var step in _chains.Steps)
            {
                if (step.From >= 0 && Placed(step.Shift, step.From) is { } placed)
                {
                    placed.To = step.To;
                }
                else
                {
                    _all.Add(new(step.Shift, step.From < 0 ? person : step.From, cause) { To = step.To });
                }
            }
        }

        public IReadOnlyList<DutyChange> For(int shift, int person) =>
            [.. _all.Where(c => c.Cause == (shift, person)).Select(c => new DutyChange(board.Map.Shifts[c.Shift].Id, board.Map.People[c.From], board.Map.People[c.To]))];

        private Change? Placed(int shift, int person) => _all.Find(c => c.Shift == shift && c.To == person);
    }

    private sealed class Change(int shift, int from, (int Shift, int Person) cause)
    {
        public int Shift { get; } = shift;

        public int From { get; } = from;

        public (int Shift, int Person) Cause { get; } = cause;

        public int To { get; set; }
    }
}
