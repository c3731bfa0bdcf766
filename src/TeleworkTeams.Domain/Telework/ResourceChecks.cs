namespace TeleworkTeams.Domain.Telework;

/// <summary>Daily pools (S-65 … S-67) and loans (S-57, S-68, S-69). What is not known is not said.</summary>
internal static class ResourceChecks
{
    public static void Run(CheckContext check)
    {
        var wanted = check.Draft.Resources;
        DateOnly? last = null;
        foreach (var day in check.Draft.Days)
        {
            if (day.Date != last && check.PolicyOn(day.Date) is { Resources: { } rule } policy)
            {
                foreach (var pool in rule.Pools.Where(p => p.Required || wanted.Contains(p.Id)))
                {
                    IfNoneIsFree(PolicyTopic.Pool, pool.Id, pool.Name, pool.PerDay);
                }

                foreach (var item in rule.Loans.Where(l => wanted.Contains(l.Id)))
                {
                    IfNoneIsFree(PolicyTopic.Loan, item.Id, item.Name, item.Count);
                }

                void IfNoneIsFree(PolicyTopic topic, string id, string name, int limit)
                {
                    if (check.Facts.Free.TryGetValue((id, day.Date), out var free) && free <= 0)
                    {
                        check.Say(new(topic, FindingWeight.Refusal, day.Date) { Limit = limit, Word = name, Source = rule.Source ?? policy.Source });
                    }
                }
            }

            last = day.Date;
        }

        LongLoans(check);
    }

    /// <summary>From the first day to the last, both lent.</summary>
    private static void LongLoans(CheckContext check)
    {
        var days = check.Draft.Days;
        var length = days[^1].Date.DayNumber - days[0].Date.DayNumber + 1;
        if (check.PolicyOn(days[0].Date) is not { Resources: { } rule } policy)
        {
            return;
        }

        foreach (var item in rule.Loans.Where(l => length > l.LongestDays && check.Draft.Resources.Contains(l.Id)))
        {
            check.Say(new(PolicyTopic.LoanTooLong, FindingWeight.Refusal, days[0].Date)
            {
                Limit = item.LongestDays,
                Actual = length,
                Word = item.Name,
                Source = rule.Source ?? policy.Source,
            });
        }
    }
}
