namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>Lengths and counts that the edge keeps.</summary>
public static class SiteLimits
{
    /// <summary>Days ahead of a site that sets none.</summary>
    public const int DaysAhead = 60;

    /// <summary>Seats of one site: their plan is one row.</summary>
    public const int Seats = 200;

    /// <summary>Columns and rows of the plan.</summary>
    public const int PlanSize = 40;

    /// <summary>Days of one booking.</summary>
    public const int Days = 60;

    /// <summary>Bookings that one person can have at all, whatever the sites allow: they are one row.</summary>
    public const int BookingsPerPerson = 120;
}
