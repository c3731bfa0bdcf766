namespace TeleworkTeams.Domain.People;

/// <summary>The section's own rules for its reports. Defaults are lean (S-25).</summary>
public sealed record CheckInSettings
{
    /// <summary>Places that the morning card offers, in the order of its buttons. Never empty.</summary>
    public IReadOnlyList<Place> Places { get; init; } = [Place.Office, Place.Home, Place.Satellite, Place.Mobile];

    /// <summary>Minutes before the person's start at which the morning card is due; 0–60.</summary>
    public int MorningLeadMinutes { get; init; } = 15;

    /// <summary>Time of the optional midday card (S-08); null: none.</summary>
    public TimeOnly? MiddayAt { get; init; }

    /// <summary>Minutes after the pattern's end from which an end is marked 要確認 to the manager alone; 0–240.</summary>
    public int LateEndGraceMinutes { get; init; } = 30;

    /// <summary>Whether 中抜け may be reported; off by default.</summary>
    public bool InterruptionsAllowed { get; init; }

    /// <summary>Time of the channel's digest card; null: no digest.</summary>
    public TimeOnly? DigestAt { get; init; } = new TimeOnly(9, 30);

    /// <summary>Who may see colleagues' reports.</summary>
    public Audience Audience { get; init; } = Audience.Section;
}
