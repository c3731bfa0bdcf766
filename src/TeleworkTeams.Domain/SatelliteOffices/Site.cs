namespace TeleworkTeams.Domain.SatelliteOffices;

/// <summary>What kind of satellite office it is.</summary>
public enum SiteKind
{
    /// <summary>The city's own, open until further notice.</summary>
    City,

    /// <summary>A private operator's: recorded by hours, without seats (S-125).</summary>
    Private,

    /// <summary>Opened from a date to a date: an emergency (S-128) or a trial (S-134).</summary>
    Temporary,
}

/// <summary>Which computer people use there.</summary>
public enum SiteMachine
{
    /// <summary>They bring their own work PC (S-127).</summary>
    OwnPc,

    /// <summary>A terminal stands at each seat (S-124, S-131, S-132).</summary>
    FixedPc,

    /// <summary>A PC is lent at the site (S-130).</summary>
    LoanPc,
}

/// <summary>The smallest part of a day that can be booked; each site has its own.</summary>
public enum BookingUnit
{
    /// <summary>A day or a half of it.</summary>
    HalfDay,

    /// <summary>Also hours, from and to on a quarter of an hour.</summary>
    Hour,
}

/// <summary>A satellite office. What is null is unset: nobody has said it, and the page says so.</summary>
public sealed record Site
{
    /// <summary>Hours of a site that has none set: Monday to Friday.</summary>
    public static readonly OpenHours UsualHours = new(new(8, 30), new(17, 15));

    /// <summary>Stable id, at most 32 characters.</summary>
    public required string Id { get; init; }

    /// <summary>As people call it.</summary>
    public required string Name { get; init; }

    /// <summary>City, private, temporary.</summary>
    public SiteKind Kind { get; init; }

    /// <summary>The seats in the order in which a free one is given. Empty: none registered, nothing can be booked.</summary>
    public IReadOnlyList<Seat> Seats { get; init; } = [];

    /// <summary>Whether there is a telephone (S-127, S-130).</summary>
    public bool? HasPhone { get; init; }

    /// <summary>Own, fixed or lent PC.</summary>
    public SiteMachine? Machine { get; init; }

    /// <summary>Whether the city allows personal data there (S-127).</summary>
    public bool? PersonalDataAllowed { get; init; }

    /// <summary>Other staff are present and no outsiders (S-86).</summary>
    public bool? IsStaffed { get; init; }

    /// <summary>My Number or other special systems can be used there (S-82).</summary>
    public bool? HasSpecialSystems { get; init; }

    /// <summary>What else is there, in the city's words: printer, scanner, partition.</summary>
    public IReadOnlyList<string> Equipment { get; init; } = [];

    /// <summary>Hours by weekday; a weekday that is absent is closed. Null: unset, <see cref="UsualHours"/> hold from Monday to Friday.</summary>
    public IReadOnlyDictionary<DayOfWeek, OpenHours>? Opening { get; init; }

    /// <summary>What can be booked.</summary>
    public BookingUnit Unit { get; init; }

    /// <summary>Longest booking of one day in minutes, 30–1440 (S-133); null: unset.</summary>
    public int? LongestMinutes { get; init; }

    /// <summary>How many days ahead can be booked, 1–400, today is 0; null: <see cref="SiteLimits.DaysAhead"/>.</summary>
    public int? DaysAhead { get; init; }

    /// <summary>Days that one person may have booked here and not used yet, 1–60 (S-133); two halves of a day are one. Null: unset.</summary>
    public int? DaysPerPerson { get; init; }

    /// <summary>First day of a temporary site, inclusive (S-128); null: was always open.</summary>
    public DateOnly? OpenFrom { get; init; }

    /// <summary>Last day, inclusive; null: until further notice.</summary>
    public DateOnly? OpenUntil { get; init; }

    /// <summary>Where this is written, S-nn; null: the city entered it.</summary>
    public string? Source { get; init; }

    /// <summary>What people should know, and what the source does not say.</summary>
    public string? Note { get; init; }

    /// <summary>The seat with that id, or null.</summary>
    public Seat? FindSeat(string id) => Seats.FirstOrDefault(s => s.Id == id);
}
