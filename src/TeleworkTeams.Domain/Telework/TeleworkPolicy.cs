namespace TeleworkTeams.Domain.Telework;

/// <summary>
/// One city's (or section's) rules of telework. Every group and every member that is null is unset: the city says nothing about it,
/// so nothing is checked and the form says so. A section's own document replaces whole groups of the city's (<see cref="Over"/>).
/// </summary>
public sealed record TeleworkPolicy
{
    /// <summary>As people call it: 松本市, ○○市在宅勤務実施要綱.</summary>
    public required string Name { get; init; }

    /// <summary>Where the rules stand; shown with every refusal whose group names no source of its own.</summary>
    public string? Source { get; init; }

    /// <summary>How telework comes about.</summary>
    public RouteRule? Route { get; init; }

    /// <summary>Until when an application has to be there.</summary>
    public DeadlineRule? Deadline { get; init; }

    /// <summary>Who, how often, where, in which units.</summary>
    public LimitRule? Limits { get; init; }

    /// <summary>Hours of a day of telework.</summary>
    public HoursRule? Hours { get; init; }

    /// <summary>中抜け.</summary>
    public InterruptionRule? Interruptions { get; init; }

    /// <summary>在席確認.</summary>
    public PresenceRule? Presence { get; init; }

    /// <summary>終業の報告 and 実績報告.</summary>
    public ReportRule? Reports { get; init; }

    /// <summary>Which work and which information may leave the office.</summary>
    public InformationRule? Information { get; init; }

    /// <summary>Licences, sticks, machines.</summary>
    public ResourceRule? Resources { get; init; }

    /// <summary>所属長が特に認める場合.</summary>
    public ExceptionRule? Exceptions { get; init; }

    /// <summary>What is ticked on the form or at the approval.</summary>
    public IReadOnlyList<Confirmation>? Confirmations { get; init; }

    /// <summary>Emergency lifts, dated.</summary>
    public IReadOnlyList<EmergencyLift>? Lifts { get; init; }

    /// <summary>This document on top of the city's: each group that it sets replaces the city's group as a whole.</summary>
    public TeleworkPolicy Over(TeleworkPolicy city) => new()
    {
        Name = Name,
        Source = Source ?? city.Source,
        Route = Route ?? city.Route,
        Deadline = Deadline ?? city.Deadline,
        Limits = Limits ?? city.Limits,
        Hours = Hours ?? city.Hours,
        Interruptions = Interruptions ?? city.Interruptions,
        Presence = Presence ?? city.Presence,
        Reports = Reports ?? city.Reports,
        Information = Information ?? city.Information,
        Resources = Resources ?? city.Resources,
        Exceptions = Exceptions ?? city.Exceptions,
        Confirmations = Confirmations ?? city.Confirmations,
        Lifts = Lifts ?? city.Lifts,
    };
}

/// <summary>The policies in force for one section, by date: the last whose first day is not after the date.</summary>
/// <param name="Versions">In order of <see cref="PolicyVersion.From"/>, which is unique.</param>
public sealed record PolicyTimeline(IReadOnlyList<PolicyVersion> Versions)
{
    /// <summary>The policy in force on <paramref name="date"/>; null: the city has set none for it.</summary>
    public PolicyVersion? On(DateOnly date) => Versions.LastOrDefault(v => v.From <= date);
}

/// <summary>A policy from its first day on.</summary>
/// <param name="From">First day in force, inclusive.</param>
/// <param name="Number">Which version of the city's and the section's documents this is, as shown to people and noted on what was decided by it.</param>
/// <param name="Policy">The rules, the section's laid over the city's.</param>
public sealed record PolicyVersion(DateOnly From, string Number, TeleworkPolicy Policy);
