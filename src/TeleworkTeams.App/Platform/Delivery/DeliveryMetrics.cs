using System.Diagnostics.Metrics;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>Counters of the meter <c>TeleworkTeams</c>.</summary>
internal sealed class DeliveryMetrics
{
    private readonly Counter<long> _outcomes;

    public DeliveryMetrics(IMeterFactory meters)
    {
        _outcomes = meters.Create("TeleworkTeams").CreateCounter<long>("telework.deliveries", description: "Deliveries by kind and state");
    }

    public void Count(DeliveryRow row) => _outcomes.Add(1, new("kind", row.Kind), new("state", row.State.ToString()));
}
