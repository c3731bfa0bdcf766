using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>A part of a day as it is stored.</summary>
internal sealed record StoredClaim(string ApplicationId, ApplicationKind Kind, DayPart Part, TimeOnly? From, TimeOnly? To, WorkSpot Spot, string? SiteId, bool IsInForce)
{
    public DayClaim ToClaim(string personId, DateOnly date) => new(ApplicationId, personId, new PlannedDay(date, Part, From, To), Spot, IsInForce);
}
