namespace TeleworkTeams.Domain.Telework;

/// <summary>Days that were in force and have begun: no later step rewrites them.</summary>
internal static class KeptDays
{
    /// <summary>What a change at <paramref name="now"/> leaves as it is.</summary>
    public static IReadOnlyList<ApplicationDraft> Of(ApplicationFacts facts, DateTimeOffset now)
    {
        if (facts.Application is not { } application || application.Kind == ApplicationKind.Registration)
        {
            return [];
        }

        var begun = Begun(application, facts, now);
        return begun.Count == 0 ? application.Kept : [.. application.Kept, application.Draft with { Days = begun }];
    }

    /// <summary>Days of the draft itself that are in force and have begun.</summary>
    public static IReadOnlyList<PlannedDay> Begun(TeleworkApplication application, ApplicationFacts facts, DateTimeOffset now)
    {
        return application.IsInForce
            ? [.. application.Draft.Days.Where(d => DayParts.HasBegun(d, application.Draft, facts.PatternOn(d.Date), facts.Zone, now))]
            : [];
    }

    /// <summary>The draft without the days that stay; what differs from them remains and is judged.</summary>
    public static ApplicationDraft Without(ApplicationDraft draft, IReadOnlyList<ApplicationDraft> kept) =>
        kept.Count == 0 ? draft : draft with { Days = [.. draft.Days.Where(d => !kept.Any(k => k.Days.Contains(d)))] };
}
