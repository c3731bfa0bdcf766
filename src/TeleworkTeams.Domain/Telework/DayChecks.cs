using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Each part of a day: its unit, leave beside it (S-53), other applications, cover of the office.</summary>
internal static class DayChecks
{
    public static void Run(CheckContext check)
    {
        foreach (var day in check.Draft.Days)
        {
            if (check.Claims.Any(c => c.ApplicationId != check.Facts.Application?.Id && DayParts.Overlap(c.Day, day, check.PatternOn(day.Date))))
            {
                check.Say(new(PolicyTopic.Taken, FindingWeight.Refusal, day.Date));
            }

            var leave = check.LeaveOn(day.Date);
            var onLeave = leave is not null && Takes(leave, day, check.PatternOn(day.Date));
            if (onLeave)
            {
                check.Say(new(PolicyTopic.OnLeave, FindingWeight.Refusal, day.Date));
            }

            if (check.PolicyOn(day.Date) is { Limits: { } limits } policy)
            {
                Unit(check, day, limits, policy);
                Cover(check, day, limits, policy);
                if (!onLeave && day.Part != DayPart.Day)
                {
                    BesideLeave(check, day, leave is not null, limits, policy);
                }
            }
        }
    }

    /// <summary>
    /// Half a day of leave takes its half, hours take the same hours of hourly telework. Hours inside a half or a whole day are a
    /// 中抜け by leave (S-70) and take it only when they leave nothing of it.
    /// </summary>
    private static bool Takes(Leave leave, PlannedDay day, WorkPattern pattern) => leave switch
    {
        { Kind: LeaveKind.Day } => true,
        { Kind: LeaveKind.Morning } => DayParts.Overlap(DayParts.Morning(pattern), DayParts.Hours(day, pattern)),
        { Kind: LeaveKind.Afternoon } => DayParts.Overlap(DayParts.Afternoon(pattern), DayParts.Hours(day, pattern)),
        { From: { } from, To: { } to } when day.Part == DayPart.Hours => DayParts.Overlap((from, to), DayParts.Hours(day, pattern)),
        { From: { } from, To: { } to } => DayParts.Covers((from, to), DayParts.Hours(day, pattern)),
        _ => false,
    };

    private static void Unit(CheckContext check, PlannedDay day, LimitRule limits, TeleworkPolicy policy)
    {
        var unit = day.Part switch
        {
            DayPart.Day => TeleworkUnit.Day,
            DayPart.Hours => TeleworkUnit.Hour,
            _ => TeleworkUnit.HalfDay,
        };
        if (!(limits.Units?.Contains(unit) ?? unit != TeleworkUnit.Hour))
        {
            check.Say(new(PolicyTopic.Unit, FindingWeight.Overridable, day.Date) { Word = unit.ToString(), Source = limits.Source ?? policy.Source });
        }
    }

    private static void BesideLeave(CheckContext check, PlannedDay day, bool hasLeave, LimitRule limits, TeleworkPolicy policy)
    {
        PolicyTopic? topic = (limits.WithLeave, hasLeave) switch
        {
            (LeaveCombination.NotAllowed, true) => PolicyTopic.WithLeave,
            (LeaveCombination.Required, false) => PolicyTopic.OnlyWithLeave,
            _ => null,
        };
        if (topic is { } found)
        {
            check.Say(new(found, FindingWeight.Overridable, day.Date) { Source = limits.Source ?? policy.Source });
        }
    }

    /// <summary>Half a day away is away, too: the counter is empty for that half.</summary>
    private static void Cover(CheckContext check, PlannedDay day, LimitRule limits, TeleworkPolicy policy)
    {
        if (limits.OfficeCover is { } limit
            && check.Facts.InOffice.TryGetValue(day.Date, out var inOffice) && inOffice - 1 < limit
            && check.Draft.Days.First(d => d.Date == day.Date) == day)
        {
            check.Say(new(PolicyTopic.OfficeCover, FindingWeight.Warning, day.Date)
            {
                Limit = limit,
                Actual = Math.Max(0, inOffice - 1),
                Source = limits.Source ?? policy.Source,
            });
        }
    }
}
