namespace TeleworkTeams.Domain.PhoneDuty.Planning.Search;

/// <summary>Turns change hands, or two people exchange two, where the levels stay the same and the wishes gain.</summary>
internal sealed class WishExchange(RuleBoard board, RotaWishes wishes)
{
    private const long Budget = 2_000_000;
    private long _asked;

    public void Run()
    {
        var gained = true;
        while (gained && _asked < Budget)
        {
            gained = false;
            foreach (var (person, shift) in board.Turns.SelectMany((shifts, person) => shifts.Select(shift => (person, shift))).ToList())
            {
                if (_asked < Budget && board.Turns[person].Contains(shift) && wishes.Cost(shift, person) >= 0)
                {
                    gained |= Improve(shift, person);
                }
            }
        }
    }

    private bool Improve(int shift, int person)
    {
        for (var other = 0; other < board.Load.Length; other++)
        {
            if (other == person || !board.Eligible.Has(shift, other))
            {
                continue;
            }

            _asked++;
            var gain = wishes.Cost(shift, person) - wishes.Cost(shift, other);
            if (gain > 0 && board.CanTake(shift, other, person) && board.Map.Shares.Compare(other, board.Load[other] + 1, person, board.Load[person]) == 0)
            {
                board.Remove(shift, person);
                board.Add(shift, other);
                return true;
            }

            foreach (var turn in board.Turns[other])
            {
                _asked++;
                if (turn != shift && gain + wishes.Cost(turn, other) - wishes.Cost(turn, person) > 0
                    && board.CanTake(shift, other, person, turn) && board.CanTake(turn, person, other, shift))
                {
                    board.Remove(shift, person);
                    board.Remove(turn, other);
                    board.Add(shift, other);
                    board.Add(turn, person);
                    return true;
                }
            }
        }

        return false;
    }
}
