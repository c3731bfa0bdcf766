using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Simulators.Staff;

/// <summary>
/// The staff who answer their cards by themselves. They hear cards from the moment of construction.
/// Either a driver steps the clock to <see cref="NextDue"/> and calls <see cref="RunDueAsync"/>, or <see cref="RunAsync"/> does it in the background.
/// </summary>
public sealed class SimulatedStaff
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private readonly Dictionary<string, StaffMember> members = [];
    private readonly StaffLedger ledger = new();
    private readonly TimeProvider time;

    /// <param name="people">Whoever is played by somebody else, e.g. the visitor in the Playground, is left out of it.</param>
    /// <param name="habitOf">Null: the same habit for all.</param>
    public SimulatedStaff(
        ConnectorSimulator connector, IEnumerable<DemoPerson> people, TimeProvider time, TimeZoneInfo zone, Func<DemoPerson, StaffHabit>? habitOf = null)
    {
        this.time = time;
        var usual = new StaffHabit();
        foreach (var person in people)
        {
            members[person.Id] = new StaffMember(connector.Client(person.Id), habitOf?.Invoke(person) ?? usual, time, zone, ledger);
        }
    }

    /// <summary>What they are going to do, soonest first.</summary>
    public IReadOnlyList<StaffAction> Planned => ledger.Planned();

    /// <summary>Null: nothing is planned.</summary>
    public DateTimeOffset? NextDue => ledger.NextDue();

    public StaffFigures Figures => ledger.Figures();

    /// <summary>Everything that somebody was told is recorded.</summary>
    public IReadOnlyList<Confirmation> Confirmed => ledger.Confirmed();

    /// <summary>Does what is due at <paramref name="now"/>, several people at once, each person's own actions in order.</summary>
    /// <returns>How many actions were done, failed ones included.</returns>
    public async Task<int> RunDueAsync(DateTimeOffset now, int concurrency = 16, CancellationToken cancellationToken = default)
    {
        var due = ledger.TakeDue(now);
        await Parallel.ForEachAsync(due.GroupBy(action => action.PersonId),
            new ParallelOptions { MaxDegreeOfParallelism = concurrency, CancellationToken = cancellationToken },
            async (own, token) =>
            {
                foreach (var action in own)
                {
                    await members[action.PersonId].RunAsync(action, token);
                }
            });
        return due.Count;
    }

    /// <summary>Looks five times a second of real time, so that it keeps up with a fast or a jumping clock, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var timer = new PeriodicTimer(Look, TimeProvider.System);
        try
        {
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                await RunDueAsync(time.GetUtcNow(), cancellationToken: cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The city closes.
        }
    }
}
