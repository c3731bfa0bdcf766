namespace TeleworkTeams.Simulators.Staff;

/// <summary>What the staff are going to do and what they have done.</summary>
internal sealed class StaffLedger
{
    private readonly Lock gate = new();
    private readonly PriorityQueue<StaffAction, (DateTimeOffset Due, string Person)> due = new();
    private readonly List<Confirmation> confirmed = [];
    private readonly Dictionary<string, int> byPlace = [];
    private readonly int[] forgotten = new int[3];
    private int failed;

    public void Plan(StaffAction action)
    {
        lock (gate)
        {
            due.Enqueue(action, (action.Due, action.PersonId));
        }
    }

    public void Forgot(StaffActionKind kind)
    {
        lock (gate)
        {
            forgotten[(int)kind]++;
        }
    }

    public IReadOnlyList<StaffAction> TakeDue(DateTimeOffset now)
    {
        var taken = new List<StaffAction>();
        lock (gate)
        {
            while (due.TryPeek(out var action, out _) && action.Due <= now)
            {
                taken.Add(due.Dequeue());
            }
        }

        return taken;
    }

    public void Done(StaffAction action, DateTimeOffset at, bool succeeded)
    {
        lock (gate)
        {
            if (!succeeded)
            {
                failed++;
                return;
            }

            confirmed.Add(new Confirmation(at, action.PersonId, action.Date, action.Kind, action.Place));
            if (action.Kind == StaffActionKind.Start)
            {
                byPlace[action.Place!] = byPlace.GetValueOrDefault(action.Place!) + 1;
            }
        }
    }

    public IReadOnlyList<StaffAction> Planned()
    {
        lock (gate)
        {
            return [.. due.UnorderedItems.Select(item => item.Element).OrderBy(action => action.Due).ThenBy(action => action.PersonId, StringComparer.Ordinal)];
        }
    }

    public DateTimeOffset? NextDue()
    {
        lock (gate)
        {
            return due.TryPeek(out var action, out _) ? action.Due : null;
        }
    }

    public IReadOnlyList<Confirmation> Confirmed()
    {
        lock (gate)
        {
            return [.. confirmed];
        }
    }

    public StaffFigures Figures()
    {
        lock (gate)
        {
            int Of(StaffActionKind kind) => confirmed.Count(item => item.Kind == kind);
            return new StaffFigures(Of(StaffActionKind.Start), Of(StaffActionKind.End), Of(StaffActionKind.Correct), failed,
                forgotten[(int)StaffActionKind.Start], forgotten[(int)StaffActionKind.End], new Dictionary<string, int>(byPlace));
        }
    }
}
