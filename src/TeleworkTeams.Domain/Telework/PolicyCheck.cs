namespace TeleworkTeams.Domain.Telework;

/// <summary>Whether a policy can hold at all.</summary>
public static class PolicyCheck
{
    /// <summary>Every contradiction, in the order of the document; empty: none. A section's document is checked alone and laid over the city's.</summary>
    public static IReadOnlyList<PolicyProblem> Problems(TeleworkPolicy policy)
    {
        var found = new PolicyProblems();
        found.Text("name", policy.Name);
        Deadline(policy.Deadline, found);
        Limits(policy.Limits, found);
        Hours(policy.Hours, found);
        Resources(policy.Resources, found);
        Confirmations(policy.Confirmations, found);
        Lifts(policy.Lifts, found);
        return found.All;
    }

    private static void Deadline(DeadlineRule? rule, PolicyProblems found)
    {
        if (rule is { Kind: DeadlineKind.BusinessDaysBefore })
        {
            found.Range("deadline.days", rule.Days, 1, 20);
        }
        else if (rule is { Days: not 0 })
        {
            found.Add("deadline.days", PolicyProblemCode.NotUsed, rule.Days);
        }

        if (rule is { Kind: DeadlineKind.None, Time: { } time })
        {
            found.Add("deadline.time", PolicyProblemCode.NotUsed, time);
        }
    }

    private static void Limits(LimitRule? rule, PolicyProblems found)
    {
        if (rule is null)
        {
            return;
        }

        found.Range("limits.daysPerWeek", rule.DaysPerWeek, 0.5m, 7, 0.5m);
        found.Range("limits.officeDaysPerWeek", rule.OfficeDaysPerWeek, 1, 5);
        if (rule is { DaysPerWeek: { } days, OfficeDaysPerWeek: { } office } && days + office > 5)
        {
            found.Add("limits.officeDaysPerWeek", PolicyProblemCode.CannotBothHold, days, office);
        }

        found.List("limits.units", rule.Units, u => u);
        found.List("limits.eligible", rule.Eligible, e => e);
        found.List("limits.spots", rule.Spots, s => s.Spot);
        found.Range("limits.officeCover", rule.OfficeCover, 1, 1000);
        found.Range("limits.horizonDays", rule.HorizonDays, 1, 366);
    }

    private static void Hours(HoursRule? rule, PolicyProblems found)
    {
        if (rule is null)
        {
            return;
        }

        found.Span("hours.base", rule.BaseStart, rule.BaseEnd);
        found.Span("hours.window", rule.WindowStart, rule.WindowEnd);
        found.Span("hours.core", rule.CoreStart, rule.CoreEnd);
        found.Inside("hours.base", (rule.BaseStart, rule.BaseEnd), (rule.WindowStart, rule.WindowEnd));
        found.Inside("hours.core", (rule.CoreStart, rule.CoreEnd), (rule.WindowStart, rule.WindowEnd));
        found.Range("hours.weeklyMinutes", rule.WeeklyMinutes, 60, 10_080);
    }

    private static void Resources(ResourceRule? rule, PolicyProblems found)
    {
        if (rule is null)
        {
            return;
        }

        HashSet<string> ids = [];
        for (var i = 0; i < rule.Pools.Count; i++)
        {
            var (path, pool) = ($"resources.pools[{i}]", rule.Pools[i]);
            found.Id($"{path}.id", pool.Id, ids);
            found.Text($"{path}.name", pool.Name);
            found.Range($"{path}.perDay", pool.PerDay, 1, 100_000);
        }

        for (var i = 0; i < rule.Loans.Count; i++)
        {
            var (path, loan) = ($"resources.loans[{i}]", rule.Loans[i]);
            found.Id($"{path}.id", loan.Id, ids);
            found.Text($"{path}.name", loan.Name);
            found.Range($"{path}.count", loan.Count, 1, 100_000);
            found.Range($"{path}.longestDays", loan.LongestDays, 1, 3660);
        }
    }

    /// <summary>The ticks of the information rules stand in the same list of a draft, under their topics' names.</summary>
    private static void Confirmations(IReadOnlyList<Confirmation>? lines, PolicyProblems found)
    {
        HashSet<string> ids = [.. Enum.GetNames<PolicyTopic>()];
        for (var i = 0; i < (lines?.Count ?? 0); i++)
        {
            found.Id($"confirmations[{i}].id", lines![i].Id, ids);
            found.Text($"confirmations[{i}].text", lines[i].Text);
        }
    }

    private static void Lifts(IReadOnlyList<EmergencyLift>? lifts, PolicyProblems found)
    {
        for (var i = 0; i < (lifts?.Count ?? 0); i++)
        {
            var (path, lift) = ($"lifts[{i}]", lifts![i]);
            if (lift.To < lift.From)
            {
                found.Add($"{path}.to", PolicyProblemCode.EndBeforeStart, lift.From, lift.To);
            }

            found.Text($"{path}.reason", lift.Reason);
            if (lift is { Caps: false, Eligibility: false, Deadline: false })
            {
                found.Add(path, PolicyProblemCode.Empty);
            }
        }
    }
}
