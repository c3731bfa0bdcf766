namespace TeleworkTeams.Simulators.Faults;

/// <summary>The faults of one simulator. May be changed while it runs.</summary>
public sealed class FaultScript
{
    private volatile Fault[] faults = [];

    public IReadOnlyList<Fault> All => faults;

    public Fault Add(Fault fault)
    {
        faults = [.. faults, fault];
        return fault;
    }

    public void Remove(Fault fault) => faults = [.. faults.Where(other => other != fault)];

    public void Clear() => faults = [];

    internal Fault? Next(string method, string path, string? person, string? conversation) =>
        Array.Find(faults, fault => fault.Strikes(method, path, person, conversation));
}
