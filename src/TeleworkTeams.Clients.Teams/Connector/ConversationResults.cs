using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.Clients.Teams.Connector;

/// <summary>A conversation that was created or found.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ActivityId">The first message's id, if one was sent along.</param>
/// <param name="ServiceUrl">Where it is to be reached, if the connector said so; to be checked by <see cref="ServiceUrlPolicy"/>.</param>
public sealed record ConversationResourceResponse(string Id, string? ActivityId, string? ServiceUrl);

/// <summary>What was written.</summary>
/// <param name="Id">The activity's id; null where the connector accepted without giving one (typing, some updates).</param>
public sealed record ResourceResponse(string? Id);

/// <summary>A page of members.</summary>
/// <param name="Members">May be empty although more follow.</param>
/// <param name="ContinuationToken">For the next page; null on the last.</param>
public sealed record PagedMembersResult(IReadOnlyList<ChannelAccount> Members, string? ContinuationToken);
