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
internal sealed record DeliveryKind(string Name, Func<IServiceProvider, DeliveryRow, CancellationToken, Task<DeliveryContent>> RenderAsync)
{
    /// <summary>
    /// Set for what is no message of a chat: does it and says how it ended. It may be called again for one that has happened already,
    /// so it must be harmless to repeat, and answers <see cref="SendOutcome.Temporary"/> where it does not know. The id that it
    /// returns stands in the row (<see cref="DeliveryRow.ActivityId"/>); an empty one means that there is nothing any more.
    /// </summary>
    public Func<IServiceProvider, DeliveryRow, CancellationToken, Task<SendOutcome>>? PerformAsync { get; private init; }

    public static DeliveryKind Effect(string name, Func<IServiceProvider, DeliveryRow, CancellationToken, Task<SendOutcome>> performAsync) =>
        new(name, (_, _, _) => Task.FromResult<DeliveryContent>(new DeliveryContent.Skip("no-message"))) { PerformAsync = performAsync };
}

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
