namespace TeleworkTeams.Domain.PhoneDuty.Planning.Flow;

/// <summary>The best plan under the limits of <see cref="FlowCells"/>: nothing covers more, and nothing that covers as much is fairer.</summary>
/// <remarks>
/// The loads of plans that cover as much as possible form an M-convex set. A plan is the fairest of them – the highest level as low as it
/// can be, then the next – when no path takes a turn from one person to another who would then be lower than the first was; and then
/// Σ of the levels after each turn is the least, too (Murota, Discrete Convex Analysis; Frank and Murota, Decreasing minimization on
/// M-convex sets). From the highest level down, whatever a search in vain has reached is settled.
/// </remarks>
internal static class FlowSolver
{
    public static FlowPlan Solve(RotaMap map, RotaEligibility eligible, RotaWishes wishes)
    {
        var plan = new FlowPlan(map, eligible);
        foreach (var (shift, person) in wishes.Published)
        {
            if (plan.Missing[shift] > 0 && plan.Fits(shift, person))
            {
                plan.Add(shift, person);
            }
        }

        Fill(plan, wishes);
        var search = new FlowSearch(plan);
        Cover(plan, search);
        search.Forget();
        Balance(plan, search);
        if (wishes.Any)
        {
            new FlowWishes(plan, wishes).Improve();
        }

        return plan;
    }

    /// <summary>Each shift to those at the lowest level who can, day by day, the shifts with the fewest people first.</summary>
    private static void Fill(FlowPlan plan, RotaWishes wishes)
    {
        var map = plan.Map;
        var choices = new Choice[map.People.Length];
        foreach (var shift in Enumerable.Range(0, map.Shifts.Length).OrderBy(s => map.DateOf[s]).ThenBy(plan.Eligible.Count))
        {
            if (plan.Missing[shift] == 0)
            {
                continue;
            }

            var found = 0;
            for (var person = 0; person < choices.Length; person++)
            {
                if (plan.Fits(shift, person))
                {
                    choices[found++] = new(map.Shares.Level(person, plan.Load[person] + 1), wishes.Cost(shift, person), person);
                }
            }

            Array.Sort(choices, 0, found);
            for (var choice = 0; choice < found && plan.Missing[shift] > 0; choice++)
            {
                if (plan.Fits(shift, choices[choice].Person))
                {
                    plan.Add(shift, choices[choice].Person);
                }
            }
        }
    }

    private static void Cover(FlowPlan plan, FlowSearch search)
    {
        for (var shift = 0; shift < plan.Missing.Length; shift++)
        {
            while (plan.Missing[shift] > 0 && search.Cover(shift))
            {
            }
        }
    }

    private static void Balance(FlowPlan plan, FlowSearch search)
    {
        var shares = plan.Map.Shares;
        var highest = new PriorityQueue<int, (int Person, int Load)>(Comparer<(int Person, int Load)>.Create((a, b) =>
            shares.Compare(b.Person, b.Load, a.Person, a.Load) is var order and not 0 ? order : a.Person.CompareTo(b.Person)));
        for (var person = 0; person < plan.Load.Length; person++)
        {
            highest.Enqueue(person, (person, plan.Load[person]));
        }

        while (highest.TryDequeue(out var person, out var at))
        {
            // Who was changed since is in the queue once more.
            if (at.Load == plan.Load[person] && plan.Turns[person].Count > 0 && search.Relieve(person))
            {
                highest.Enqueue(person, (person, plan.Load[person]));
                highest.Enqueue(search.Taker, (search.Taker, plan.Load[search.Taker]));
            }
        }
    }

    private readonly record struct Choice(double Level, long Wish, int Person) : IComparable<Choice>
    {
        public int CompareTo(Choice other) =>
            Level.CompareTo(other.Level) is var level and not 0 ? level : Wish.CompareTo(other.Wish) is var wish and not 0 ? wish : Person.CompareTo(other.Person);
    }
}
