using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Which days: a policy, membership, closed days, the past, how far ahead, the deadline.</summary>
internal static class CalendarChecks
{
    public const int HorizonDays = 92;

    public static void Run(CheckContext check)
    {
        DateOnly? last = null;
        foreach (var day in check.Draft.Days)
        {
            if (day.Date != last)
            {
                OfDate(check, last = day.Date);
            }

            ClosedHalf(check, day);
            Past(check, day);
            DeadlineOf(check, day);
        }
    }

    private static void OfDate(CheckContext check, DateOnly? on)
    {
        var date = on!.Value;
        var policy = check.PolicyOn(date);
        if (policy is null)
        {
            check.Say(new(PolicyTopic.NoPolicy, FindingWeight.Refusal, date));
        }

        if (!check.Facts.Person.IsMemberOn(date))
        {
            check.Say(new(PolicyTopic.NotAMember, FindingWeight.Refusal, date));
        }

        var days = policy?.Limits?.HorizonDays ?? HorizonDays;
        var last = check.Today.AddDays(days);
        if (date > last || !check.Facts.Calendar.Knows(date))
        {
            check.Say(new(PolicyTopic.BeyondHorizon, FindingWeight.Refusal, date)
            {
                Limit = days,
                Until = check.Facts.Zone.StartOf(last),
                Source = policy?.Limits?.Source ?? policy?.Source,
            });
        }
        else if (check.Kind != ApplicationKind.Registration && !check.IsOpen(date))
        {
            check.Say(new(PolicyTopic.ClosedDay, FindingWeight.Refusal, date) { Word = NameOf(check.Facts.Calendar, date) });
        }
    }

    /// <summary>The half of the day on which the city hall is closed, or hours that reach into it or beyond.</summary>
    private static void ClosedHalf(CheckContext check, PlannedDay day)
    {
        if (check.Kind == ApplicationKind.Registration || !check.IsOpen(day.Date) || check.Facts.Calendar.ClosedHalf(day.Date) is not { } closure)
        {
            return;
        }

        var pattern = check.PatternOn(day.Date);
        var hours = DayParts.Hours(day, pattern, check.Draft);
        var isOutside = closure.Closed == HalfDay.Morning ? hours.From < pattern.Start : hours.To > pattern.End;
        if (hours.From >= hours.To || (day.Part == DayPart.Hours && isOutside))
        {
            check.Say(new(PolicyTopic.ClosedDay, FindingWeight.Refusal, day.Date) { Word = closure.Name.Length > 0 ? closure.Name : null });
        }
    }

    /// <summary>The holiday's name, or the city's reason for a closed day of its own; null: neither has one.</summary>
    private static string? NameOf(BusinessCalendar calendar, DateOnly date) =>
        calendar.HolidayName(date) ?? (calendar.ClosedDayName(date) is { Length: > 0 } reason ? reason : null);

    private static void Past(CheckContext check, PlannedDay day)
    {
        var facts = check.Facts;
        var isPast = check.Kind == ApplicationKind.Registration
            ? day.Date < check.Today && facts.Application is null
            : DayParts.IsOver(day, check.Draft, check.PatternOn(day.Date), facts.Zone, check.Now) || OverlapsKept(check, day);
        if (isPast)
        {
            check.Say(new(PolicyTopic.Past, FindingWeight.Refusal, day.Date));
        }
    }

    /// <summary>It would rewrite a part that has begun.</summary>
    private static bool OverlapsKept(CheckContext check, PlannedDay day)
    {
        if (check.Facts.Application is { } application)
        {
            foreach (var claim in check.Claims)
            {
                if (claim.ApplicationId == application.Id && DayParts.Overlap(claim.Day, day, check.PatternOn(day.Date)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Not asked of orders and registrations, nor of what the application held in time before.</summary>
    private static void DeadlineOf(CheckContext check, PlannedDay day)
    {
        var facts = check.Facts;
        if (check.Kind is ApplicationKind.Order or ApplicationKind.Registration
            || check.PolicyOn(day.Date) is not { Deadline: { } rule } policy
            || Deadlines.Of(rule, day.Date, facts.Calendar, facts.Section, facts.Zone, check.PatternOn(day.Date).Start) is not { } deadline
            || check.Now < deadline.Until
            || WasInTime(check, day))
        {
            return;
        }

        var finding = new Finding(PolicyTopic.Deadline, FindingWeight.Overridable, day.Date)
        {
            Limit = rule.Kind == DeadlineKind.BusinessDaysBefore ? rule.Days : null,
            Until = deadline.Until,
            Source = rule.Source ?? policy.Source,
        };
        check.Say(EmergencyLifts.On(policy, day.Date, l => l.Deadline) is { } lift ? finding.Instead(lift) : finding);
    }

    private static bool WasInTime(CheckContext check, PlannedDay day) =>
        check.Facts.Application is { State: not ApplicationState.Withdrawn } before
        && before.Draft.Days.Any(d => DayParts.Covers(d, day, check.PatternOn(day.Date)))
        && !before.Marks.Any(m => m.Topic == PolicyTopic.Deadline && m.On == day.Date);
}
