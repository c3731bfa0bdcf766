namespace TeleworkTeams.Domain.Telework;

/// <summary>Days per week and office days per week (S-40, S-44). Days under an emergency lift stand outside both (S-198).</summary>
internal static class WeekChecks
{
    public static void Run(CheckContext check)
    {
        if (!check.Draft.Days.Any(d => check.PolicyOn(d.Date)?.Limits is { DaysPerWeek: not null } or { OfficeDaysPerWeek: not null }))
        {
            return;
        }

        foreach (var days in check.Draft.Days.GroupBy(d => Time.Week.MondayOf(d.Date)))
        {
            var week = new TeleworkWeek(check, days.Key);
            DateOnly[] dates = [.. days.Select(d => d.Date).Distinct()];
            Judge(check, dates, (policy, on, counts) => Cap(week, policy, on, counts));
            Judge(check, dates, (policy, on, counts) => OfficeDays(week, policy, on, counts));
        }
    }

    /// <summary>One finding a week: on the first day outside a lift that breaks the rule, or, if only the lift saves it, that it is lifted.</summary>
    private static void Judge(CheckContext check, DateOnly[] dates, Func<TeleworkPolicy, DateOnly, Func<DateOnly, bool>, Finding?> rule)
    {
        foreach (var date in dates)
        {
            if (Lift(date) is null && check.PolicyOn(date) is { } policy && rule(policy, date, d => Lift(d) is null) is { } finding)
            {
                check.Say(finding);
                return;
            }
        }

        var lift = Enumerable.Range(0, 7).Select(i => Lift(Time.Week.MondayOf(dates[0]).AddDays(i))).FirstOrDefault(l => l is not null);
        if (lift is null)
        {
            return;
        }

        foreach (var date in dates)
        {
            if (check.PolicyOn(date) is { } policy && rule(policy, date, _ => true) is { } finding)
            {
                check.Say(finding.Instead(lift));
                return;
            }
        }

        EmergencyLift? Lift(DateOnly date) => check.PolicyOn(date) is { } policy ? EmergencyLifts.On(policy, date, l => l.Caps) : null;
    }

    private static Finding? Cap(TeleworkWeek week, TeleworkPolicy policy, DateOnly on, Func<DateOnly, bool> counts)
    {
        if (policy.Limits?.DaysPerWeek is not { } limit || week.Telework(counts) is var actual && actual <= limit)
        {
            return null;
        }

        return new(PolicyTopic.DaysPerWeek, FindingWeight.Overridable, on)
        {
            Limit = limit,
            Actual = actual,
            Source = policy.Limits.Source ?? policy.Source,
        };
    }

    private static Finding? OfficeDays(TeleworkWeek week, TeleworkPolicy policy, DateOnly on, Func<DateOnly, bool> counts)
    {
        if (policy.Limits?.OfficeDaysPerWeek is not { } required)
        {
            return null;
        }

        var (office, possible) = week.Office(counts);
        var limit = Math.Min(required, possible);
        return office >= limit ? null : new(PolicyTopic.OfficeDaysPerWeek, FindingWeight.Overridable, on)
        {
            Limit = limit,
            Actual = office,
            Source = policy.Limits.Source ?? policy.Source,
        };
    }
}
