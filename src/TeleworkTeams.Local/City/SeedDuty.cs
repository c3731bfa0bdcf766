using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Local.City;

/// <summary>Phone duty of 企画課: its rules, what was done in the last weeks, and a published rota of this month and the next, drawn up by the app itself.</summary>
internal sealed class SeedDuty(IServiceProvider app)
{
    /// <summary>The section that has a rota from the start.</summary>
    public const string SectionName = "企画課";

    private const int HistoryDays = 61;

    private readonly App.Platform.Time.City _city = app.GetRequiredService<App.Platform.Time.City>();
    private readonly DutyTable _table = app.GetRequiredService<DutyTable>();

    public async Task RunAsync(DemoSection demo, IReadOnlyList<DemoPerson> people, CancellationToken cancellationToken)
    {
        if (await app.GetRequiredService<PeopleQueries>().SectionAsync(demo.Id, cancellationToken) is not { } section)
        {
            return;
        }

        var rules = RulesOf(people);
        var row = _table.NewRules(demo.Id);
        row.Set(rules);
        await _table.WriteAsync([DutyTable.Put(row)], cancellationToken);
        await SeedPastAsync(section, rules, cancellationToken);
        var month = new DateOnly(_city.Today.Year, _city.Today.Month, 1);
        foreach (var first in new[] { month, month.AddMonths(1) })
        {
            await PublishAsync(section, first, cancellationToken);
        }
    }

    /// <summary>Phone and counter by halves of the day, and early mornings; one is new, one is half-time, and the head takes no turns.</summary>
    private static DutyRules RulesOf(IReadOnlyList<DemoPerson> people)
    {
        List<DemoPerson> staff = [.. people.Where(p => p.Role != DemoRole.Head)];
        return new DutyRules
        {
            Kinds =
            [
                new DutyKind("phone", "電話") { Shifts = [new("am", new(8, 30), new(12, 30), 2), new("pm", new(12, 30), new(16, 15), 2)] },
                new DutyKind("counter", "窓口") { Shifts = [new("am", new(9, 30), new(12, 30), 1), new("pm", new(12, 30), new(16, 15), 1)] },
                new DutyKind("early", "早番") { Shifts = [new("morning", new(7, 30), new(8, 30), 1) { Weekdays = [DayOfWeek.Monday] }] },
            ],
            Members =
            [
                .. staff.Select((p, i) => new DutyMember(p.Id)
                {
                    IsNovice = i == staff.Count - 1,
                    Weight = i == staff.Count - 2 ? 0.5m : 1,
                    KindIds = i == staff.Count - 3 ? ["phone"] : null,
                }),
            ],
            PairsNovices = true,
            Share = DutyShare.Weight,
            MemoWeight = 0.1m,
        };
    }

    /// <summary>The days that are over, as they would have been published.</summary>
    private async Task SeedPastAsync(Section section, DutyRules rules, CancellationToken cancellationToken)
    {
        var names = rules.Kinds.ToDictionary(k => k.Id, k => k.Name);
        var shifts = DutyCalendar.Shifts(rules, section, _city.Calendar, _city.Today.AddDays(-HistoryDays), _city.Today.AddDays(-1));
        var turns = RotaPlanner.Plan(new RotaRequest { Rules = rules, Shifts = shifts }).Turns.ToLookup(t => t.ShiftId);
        List<TableTransactionAction> days = [];
        foreach (var day in shifts.GroupBy(s => s.Date))
        {
            var row = _table.NewDay(section.Id, day.Key);
            row.Set(new DutyDay(day.Key, [.. day], [.. day.SelectMany(s => turns[s.Id])]));
            row.SetKinds(names);
            row.PublishedAt = _city.Now.AddDays(-HistoryDays);
            days.Add(DutyTable.Put(row));
        }

        await _table.WriteAsync(days, cancellationToken);
    }

    private async Task PublishAsync(Section section, DateOnly month, CancellationToken cancellationToken)
    {
        if (await app.GetRequiredService<DrawDraft>().RunAsync(section, month, section.HeadId ?? "", cancellationToken) is RotaOutcome.Done drawn)
        {
            await app.GetRequiredService<PublishRota>().RunAsync(section, month, drawn.Facts.ETag, false, cancellationToken);
        }
    }
}
