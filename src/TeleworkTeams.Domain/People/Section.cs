namespace TeleworkTeams.Domain.People;

/// <summary>係: a part of a section.</summary>
/// <param name="Id">Stable id within the section.</param>
/// <param name="Name">As people call it.</param>
/// <param name="LeadId">係長, a person's id; null: none.</param>
public sealed record Unit(string Id, string Name, string? LeadId);

/// <summary>代決者: acts as the head from <paramref name="From"/> to <paramref name="To"/>, both inclusive.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="OnlyWhenHeadIsAway">Only on those of the days on which the head is on leave all day, or for the head's own application.</param>
public sealed record Deputy(string PersonId, DateOnly From, DateOnly To, bool OnlyWhenHeadIsAway = false)
{
    /// <summary>Whether they act on <paramref name="date"/>.</summary>
    /// <param name="date">The day.</param>
    /// <param name="headIsAway">Whether the head is away all that day, or there is none, or it is about the head's own application.</param>
    public bool IsFor(DateOnly date, bool headIsAway) => From <= date && date <= To && (!OnlyWhenHeadIsAway || headIsAway);
}

/// <summary>Who may see colleagues' reports on the board (S-02).</summary>
public enum Audience
{
    /// <summary>職場 all: everyone in the section.</summary>
    Section,

    /// <summary>所属長 and unit leads only.</summary>
    Managers,
}

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

/// <summary>所属: a section of the city hall, which is one Teams team.</summary>
public sealed record Section
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>As people call it.</summary>
    public required string Name { get; init; }

    /// <summary>所属長, a person's id; null while not set: the set-up names it as an open point.</summary>
    public string? HeadId { get; init; }

    /// <summary>The units.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>The work patterns; the first is the default. Never empty.</summary>
    public IReadOnlyList<WorkPattern> Patterns { get; init; } = [new("regular", "通常勤務", new(8, 30), new(17, 15), new(12, 0), new(13, 0))];

    /// <summary>Deputies, dated.</summary>
    public IReadOnlyList<Deputy> Deputies { get; init; } = [];

    /// <summary>Days on which this section is closed besides the calendar's own.</summary>
    public IReadOnlyCollection<DateOnly> ClosedDays { get; init; } = [];

    /// <summary>Rules of the reports.</summary>
    public CheckInSettings CheckIns { get; init; } = new();

    /// <summary>The pattern of <paramref name="person"/>: their own, or the section's first when theirs is unset or gone.</summary>
    public WorkPattern PatternOf(Person person) => Patterns.FirstOrDefault(p => p.Id == person.PatternId) ?? Patterns[0];
}
