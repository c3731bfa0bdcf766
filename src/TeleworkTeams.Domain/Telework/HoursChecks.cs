namespace TeleworkTeams.Domain.Telework;

/// <summary>Hours other than the pattern's, and hourly telework (S-14, S-17). The pattern's own hours are never judged.</summary>
internal static class HoursChecks
{
    public static void Run(CheckContext check)
    {
        (PolicyVersion? Version, (TimeOnly, TimeOnly) Usual) judged = default;
        foreach (var day in check.Draft.Days)
        {
            if (check.Facts.Policies.On(day.Date) is not { Policy: var policy } version)
            {
                continue;
            }

            if (day.Part == DayPart.Hours)
            {
                Window(check, day.Date, DayParts.Hours(day, check.PatternOn(day.Date)), policy);
            }
            else if (day.Part == DayPart.Day && check.Draft is { Start: { } start, End: { } end } 
                && !(ReferenceEquals(judged.Version, version) && judged.Usual == Usual(check, day.Date)))
            {
                judged = (version, Usual(check, day.Date));
                Moved(check, day.Date, (start, end), policy);
            }
        }
    }

    private static void Window(CheckContext check, DateOnly on, (TimeOnly From, TimeOnly To) hours, TeleworkPolicy policy)
    {
        if (policy.Hours is { WindowStart: { } from, WindowEnd: { } to })
        {
            if (!DayParts.Covers((from, to), hours))
            {
                Say(check, PolicyTopic.HoursWindow, on, (from, to), policy);
            }
        }
        else if (policy.Hours is not { CoreStart: not null } && !DayParts.Covers(Usual(check, on), hours))
        {
            Say(check, PolicyTopic.HoursFixed, on, Usual(check, on), policy);
        }
    }

    /// <summary>The break is as long wherever the hours lie; with core time the length is free (flexible hours).</summary>
    private static void Moved(CheckContext check, DateOnly on, (TimeOnly From, TimeOnly To) hours, TeleworkPolicy policy)
    {
        var usual = Usual(check, on);
        if (hours == usual)
        {
            return;
        }

        Window(check, on, hours, policy);
        if (policy.Hours is { CoreStart: { } from, CoreEnd: { } to })
        {
            if (!DayParts.Covers(hours, (from, to)))
            {
                Say(check, PolicyTopic.CoreTime, on, (from, to), policy);
            }
        }
        else if (policy.Hours is { WindowStart: not null, WindowEnd: not null } rule)
        {
            var limit = DayParts.WorkMinutes(usual, check.PatternOn(on));
            var longer = Length(hours) - Length(usual);
            if (longer != 0)
            {
                check.Say(new(PolicyTopic.HoursLength, FindingWeight.Refusal, on)
                {
                    Limit = limit,
                    Actual = Math.Max(0, limit + longer),
                    Source = rule.Source ?? policy.Source,
                });
            }
        }
        else if (DayParts.Covers(usual, hours))
        {
            Say(check, PolicyTopic.HoursFixed, on, usual, policy);
        }
    }

    private static void Say(CheckContext check, PolicyTopic topic, DateOnly on, (TimeOnly From, TimeOnly To) span, TeleworkPolicy policy) =>
        check.Say(new(topic, FindingWeight.Refusal, on) { From = span.From, To = span.To, Source = policy.Hours?.Source ?? policy.Source });

    private static (TimeOnly From, TimeOnly To) Usual(CheckContext check, DateOnly date)
    {
        var pattern = check.PatternOn(date);
        return (pattern.Start, pattern.End);
    }

    /// <summary>Minutes; 0 for hours that end before they start.</summary>
    private static int Length((TimeOnly From, TimeOnly To) hours) => hours.From < hours.To ? (int)(hours.To - hours.From).TotalMinutes : 0;
}
