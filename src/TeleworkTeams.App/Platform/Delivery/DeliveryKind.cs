using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>What a delivery says at the moment it is sent: rendered from the facts of that moment, so that nothing stale goes out.</summary>
internal abstract record DeliveryContent
{
    private DeliveryContent()
    {
    }

    public sealed record Message(Activity Activity) : DeliveryContent;

    /// <summary>Not needed any more.</summary>
    public sealed record Skip(string Reason) : DeliveryContent;
}

/// <summary>A kind of delivery that a slice registers under a stable name.</summary>
internal sealed record DeliveryKind(string Name, Func<IServiceProvider, DeliveryRow, CancellationToken, Task<DeliveryContent>> RenderAsync);

/// <summary>The registered kinds. A name that is registered twice fails at start-up.</summary>
internal sealed class DeliveryKinds
{
    private readonly Dictionary<string, DeliveryKind> _kinds = [];

    public DeliveryKinds(IEnumerable<DeliveryKind> kinds)
    {
        foreach (var kind in kinds)
        {
            if (!_kinds.TryAdd(kind.Name, kind))
            {
                throw new InvalidOperationException($"The delivery kind '{kind.Name}' is registered twice.");
            }
        }
    }

    public DeliveryKind? Find(string name) => _kinds.GetValueOrDefault(name);
}
