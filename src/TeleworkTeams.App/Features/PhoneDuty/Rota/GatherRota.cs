using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Reads what is known of a rota, all of it at once.</summary>
internal sealed class GatherRota(DutyTable table, PeopleQueries people, DutyAvailability availability, CallMemoQueries memos, City city)
{
    /// <summary>A month with its draft.</summary>
    public Task<RotaFacts> MonthAsync(Section section, DateOnly month, CancellationToken cancellationToken) =>
        RunAsync(section, month, LastOf(month), table.DraftAsync(section.Id, month, cancellationToken), cancellationToken);

    /// <summary>A month as it is published.</summary>
    public Task<RotaFacts> PublishedMonthAsync(Section section, DateOnly month, CancellationToken cancellationToken) => PublishedAsync(section, month, LastOf(month), cancellationToken);

    /// <summary>Days of one fiscal year, both ends inclusive, as they are published; the calendar knows them.</summary>
    public Task<RotaFacts> PublishedAsync(Section section, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        RunAsync(section, from, to, Task.FromResult<(DutyDraftRow, List<DutyDraftRow>)?>(null), cancellationToken);

    private static DateOnly LastOf(DateOnly month) => month.AddMonths(1).AddDays(-1);

    private async Task<RotaFacts> RunAsync(
        Section section, DateOnly from, DateOnly to, Task<(DutyDraftRow Draft, List<DutyDraftRow> Days)?> draftTask, CancellationToken cancellationToken)
    {
        var year = FiscalYear.Of(from).Start;
        var first = year < from.AddDays(-RotaFacts.Beside) ? year : from.AddDays(-RotaFacts.Beside);
        var rulesTask = table.RulesAsync(section.Id, cancellationToken);
        var daysTask = table.DaysAsync(section.Id, first, to.AddDays(RotaFacts.Beside), cancellationToken);
        var wishesTask = table.WishesAsync(section.Id, from, to, cancellationToken);
        var members = await people.PeopleOfAsync(section.Id, cancellationToken);
        var stored = (await rulesTask)?.ToRules() ?? new DutyRules();
        var rules = DutyQueries.InForce(stored, members);
        var presence = availability.BetweenAsync(section.Id, rules.Share == DutyShare.OfficeDays ? year : from, to, cancellationToken);
        var last = to < city.Today ? to : city.Today;
        var taken = rules.MemoWeight > 0 && last >= year ? await memos.CountTakenAsync(section.Id, year, last, cancellationToken) : new Dictionary<string, int>();
        var days = (await daysTask).Select(r => (Row: r, Day: r.ToDay())).ToList();
        var draft = await draftTask;
        return new RotaFacts
        {
            Section = section,
            Rules = rules,
            People = members,
            From = from,
            To = to,
            Now = city.Now,
            Zone = city.Zone,
            Calendar = city.Calendar,
            Rows = days.ToDictionary(d => d.Day.Date, d => d.Row),
            Published = days.ToDictionary(d => d.Day.Date, d => d.Day),
            Presence = await presence,
            Memos = taken,
            Wishes = [.. (await wishesTask).Select(w => w.ToWish())],
            Draft = draft?.Draft,
            DraftRows = draft?.Days.ToDictionary(r => r.ToDay().Date) ?? [],
        };
    }
}
