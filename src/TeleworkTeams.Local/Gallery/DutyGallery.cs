using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Local.Gallery;

/// <summary>The cards of the rota.</summary>
internal static class DutyGallery
{
    private const string Tab = "https://example.jp/tab/#/duty";

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards(Language l, SampleDay day)
    {
        var duty = new SampleDuty(day);
        yield return ("duty-week", WeekCard.Build(l, day.Section.Name, SampleDuty.Monday, duty.Week, duty.Names, Tab));
        yield return ("duty-week-sent-again", WeekCard.Build(l, day.Section.Name, SampleDuty.Monday, duty.Week, duty.Names, null, isResend: true));
        yield return ("duty-week-none", WeekCard.Build(l, "企画課", SampleDuty.Monday, [], duty.Names, Tab));
        yield return ("duty-month", MonthTurnsCard.Build(l, new DateOnly(2026, 11, 1), "p3", duty.Coming, duty.Names, Tab));
        yield return ("duty-month-none", MonthTurnsCard.Build(l, new DateOnly(2026, 11, 1), "p3", [], duty.Names, Tab));
        yield return ("duty-today", TodayDutyCard.Build(l, SampleDay.Date, "p3", [.. duty.Week.Take(3)], duty.Coming, duty.Names, Tab));
        yield return ("duty-today-none", TodayDutyCard.Build(l, SampleDay.Date, "p3", [], [], duty.Names, null));
        yield return ("duty-not-a-member", TodayDutyCard.NotAMember(l));
    }
}
