namespace TeleworkTeams.App.Tests.Identity;

/// <summary>A clock that a test moves by hand.</summary>
internal sealed class FakeTime : TimeProvider
{
    private DateTimeOffset now = new(2026, 11, 24, 8, 30, 0, TimeSpan.FromHours(9));

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    public override long GetTimestamp() => now.UtcTicks;

    internal void Advance(TimeSpan by) => now += by;
}
