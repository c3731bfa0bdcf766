using System.Runtime.Serialization;

using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>Where a delivery stands. The last six are final.</summary>
internal enum DeliveryState
{
    /// <summary>To be sent from <see cref="DeliveryRow.DueAt"/> on.</summary>
    Pending,

    /// <summary>Claimed by a worker until <see cref="DeliveryRow.Deadline"/>.</summary>
    Sending,

    /// <summary>It may have arrived or not: sent once more, marked 再送, after a while.</summary>
    Unknown,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>Not needed any more, with the reason; nobody was disturbed.</summary>
    Skipped,

    /// <summary>Too late to be of use.</summary>
    Expired,

    /// <summary>The person cannot be reached (removed the app, no conversation).</summary>
    Unreachable,

    /// <summary>The channel refused the content.</summary>
    Rejected,

    /// <summary>It may have arrived; it will not be sent again.</summary>
    Unconfirmed,
}

/// <summary>One external effect: one message to one conversation. PK = tenant|campaign, RK = recipient.</summary>
internal sealed class DeliveryRow : Row
{
    /// <summary>Registered name that knows how to render it.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Key of the conversation: <c>p|person</c> or <c>c|section</c>.</summary>
    public string Recipient { get; set; } = "";

    /// <summary>Arguments of the kind, or the whole activity of a reply until it is sent.</summary>
    public string Payload { get; set; } = "";

    public DateTimeOffset DueAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DeliveryState State { get; set; }

    public int Attempt { get; set; }

    /// <summary>While Sending: when the claim lapses. While Unknown: when it is sent again.</summary>
    public DateTimeOffset? Deadline { get; set; }

    /// <summary>Whether this is the second, marked sending.</summary>
    public bool IsResend { get; set; }

    /// <summary>The message that stands in the conversation; from then on this row updates it in place.</summary>
    public string? ActivityId { get; set; }

    public string? ConversationId { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Stable code of why it is in its state.</summary>
    public string? Reason { get; set; }

    /// <summary>Rises each time the row is armed, so that a worker sees that news came while it was sending.</summary>
    public int Revision { get; set; }

    [IgnoreDataMember]
    public bool IsOpen => State is DeliveryState.Pending or DeliveryState.Sending or DeliveryState.Unknown;
}

/// <summary>A group of deliveries with one purpose. PK = tenant, RK = campaign id. Open while any of its rows may be sent.</summary>
internal sealed class CampaignRow : Row
{
    public bool Open { get; set; }

    public DateTimeOffset PlannedAt { get; set; }

    /// <summary>After this instant none of its rows can be sent any more.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>Fencing number of the lease under which it was planned; an older one cannot plan again.</summary>
    public long Fence { get; set; }
}
