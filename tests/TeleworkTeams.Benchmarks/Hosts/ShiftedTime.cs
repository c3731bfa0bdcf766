namespace TeleworkTeams.Benchmarks.Hosts;

/// <summary>The machine's clock, moved so that the run begins at a moment of a working day.</summary>
internal sealed class ShiftedTime(DateTimeOffset start) : TimeProvider
{
    private readonly TimeSpan _shift = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _shift;
}
