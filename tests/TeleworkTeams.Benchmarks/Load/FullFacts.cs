using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Benchmarks.Load;

/// <summary>An application with all that the app gathers for it: other telework of the weeks, leave, cover, pools and 59 colleagues.</summary>
internal static class FullFacts
{
    private static readonly DateOnly Monday = new(2026, 11, 30);

    public static (ApplicationCommand.Submit Command, ApplicationFacts Facts) Of(TeleworkPolicy policy, int perWeek)
    {
        List<DateOnly> dates = [.. Enumerable.Range(0, 5).Select(i => Monday.AddDays((7 * (i / perWeek)) + (i % perWeek)))];
        var draft = new ApplicationDraft
        {
            Days = [.. dates.Select(d => new PlannedDay(d, DayPart.Day))],
            Spot = WorkSpot.OwnHome,
            Tasks = "議会資料の作成",
            Extent = "第2章まで",
            CheckerId = "p1",
            Resources = [.. (policy.Resources?.Pools ?? []).Select(p => p.Id)],
            Confirmations = [.. (policy.Confirmations ?? []).Select(c => c.Id)],
        };
        var section = new Section { Id = "s0", Name = "総務課", HeadId = "p2" };
        var facts = new ApplicationFacts
        {
            Person = new Person("p0", "職員", "", null, null, null, null),
            Section = section,
            Policies = new PolicyTimeline([new(new DateOnly(2026, 4, 1), "1", policy)]),
            Calendar = new BusinessCalendar(),
            Zone = new OfficeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")),
            ActorId = "p0",
            HasApprover = true,
            IsRegistered = true,
            OwnClaims = [.. dates.Select(d => d.AddDays(4 - ((int)d.DayOfWeek + 6) % 7)).Except(dates).Distinct().Select(d => new DayClaim("other", "p0", new PlannedDay(d, DayPart.Morning), WorkSpot.OwnHome, true))],
            Leaves = [.. Enumerable.Range(0, 5).Select(w => Monday.AddDays((7 * w) + 3)).Except(dates).Select(d => new Leave("p0", d, LeaveKind.Afternoon, null, null, "p0"))],
            InOffice = dates.ToDictionary(d => d, _ => 41),
            Free = (policy.Resources?.Pools ?? []).SelectMany(p => dates.Select(d => (p.Id, d))).ToDictionary(k => (k.Id, k.d), _ => 3),
            Colleagues = Enumerable.Range(1, 59).Select(i => $"p{i}").ToHashSet(),
        };
        return (new ApplicationCommand.Submit("a1", draft), facts);
    }
}
