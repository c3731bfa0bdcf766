using System.Text.Json;
using Spectre.Console;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Reports;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.Domain.Reports;
using TeleworkTeams.Local.City;
using TeleworkTeams.Local.Clock;
using TeleworkTeams.Local.Processes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Limits;
using TeleworkTeams.Simulators.Staff;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Local.Day;

/// <summary>
/// One day of a city through the real app over HTTP, a real Azurite and the simulators, minute by minute on a clock that stands
/// still while anybody works.
/// </summary>
internal static class SimulateDay
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");
    private static readonly TimeOnly First = new(6, 0);
    private static readonly TimeOnly Last = new(23, 0);

    /// <summary>Runs the day and prints what happened.</summary>
    /// <param name="date">The day.</param>
    /// <param name="staffCount">How many people.</param>
    /// <param name="json">A file for the figures; null: none.</param>
    /// <param name="csv">A file for the month; null: one in the temporary folder.</param>
    /// <param name="policy">Whose telework rules.</param>
    /// <param name="stepMinutes">The host looks at what is due at least this often; 1 is how it really runs.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>0: everything adds up.</returns>
    public static async Task<int> RunAsync(DateOnly date, int staffCount, string? json, string? csv, string policy, int stepMinutes, CancellationToken cancellationToken)
    {
        if (!new Domain.Time.BusinessCalendar().Knows(date))
        {
            Console.Error.WriteLine($"{date:yyyy-MM-dd} lies outside the calendar ({Domain.Time.BusinessCalendar.FirstYear}–{Domain.Time.BusinessCalendar.LastYear}).");
            return 2;
        }

        try
        {
            return await RunAsync(date, DemoCity.Of(staffCount), json, csv, policy, stepMinutes, cancellationToken);
        }
        catch (InvalidOperationException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    private static async Task<int> RunAsync(DateOnly date, DemoCity demo, string? json, string? csv, string policy, int stepMinutes, CancellationToken cancellationToken)
    {
        var zone = new Domain.Time.OfficeZone(Tokyo);
        using var clock = new CityClock(zone.At(date, First), 0);
        await using var azurite = await AzuriteProcess.StartAsync(null, 0, cancellationToken);
        await using var connector = await ConnectorSimulator.StartAsync(
            new ConnectorSimulatorOptions { City = demo, Zone = Tokyo, Limits = RateLimits.Teams() }, clock, cancellationToken);
        var port = Ports.Free();
        await using var app = AppHost.Build(port, azurite.ConnectionString, null, clock, heartbeat: false);
        connector.BotEndpoint = new Uri($"http://127.0.0.1:{port}/api/messages");
        await app.StartAsync(cancellationToken);
        await new SeedCity(app.Services, connector, null, policy).RunAsync(cancellationToken);
        var staff = new SimulatedStaff(connector, demo.People, clock, Tokyo, _ => new StaffHabit { Approves = true });

        await AnsiConsole.Progress().StartAsync(async progress =>
        {
            var task = progress.AddTask($"{date:yyyy-MM-dd}", maxValue: (Last - First).TotalMinutes);
            await StepAsync(app.Services.GetRequiredService<Pulse>(), staff, clock, zone.At(date, Last), stepMinutes, minutes => task.Increment(minutes), cancellationToken);
        });

        var figures = await CountDay.RunAsync(app.Services, connector, staff, date, cancellationToken);
        csv ??= Path.Combine(Path.GetTempPath(), $"telework-{date:yyyy-MM}.csv");
        await WriteCsvAsync(app.Services, date, csv, cancellationToken);
        if (json is not null)
        {
            await File.WriteAllTextAsync(json, JsonSerializer.Serialize(figures, DayFiguresJson.Default.DayFigures), cancellationToken);
        }

        DayTable.Print(figures, Path.GetFullPath(csv));
        foreach (var twice in connector.Duplicates)
        {
            Console.Error.WriteLine($"twice: {twice.Person ?? twice.ConversationId} {twice.Kind} {twice.At:HH:mm:ss}");
        }

        return figures.AddsUp ? 0 : 1;
    }

    /// <summary>From event to event, at most <paramref name="stepMinutes"/> at a time; what is planned by the city's clock may not jump over a beat.</summary>
    private static async Task StepAsync(Pulse pulse, SimulatedStaff staff, CityClock clock, DateTimeOffset until, int stepMinutes, Action<double> progress, CancellationToken cancellationToken)
    {
        while (clock.GetUtcNow() < until)
        {
            var now = clock.GetUtcNow();
            await clock.WaitForAsync(pulse.BeatAsync(lookAtAll: false, cancellationToken));
            await ActAsync(pulse, staff, clock, cancellationToken);
            var minute = new DateTimeOffset(clock.GetUtcNow().Ticks / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute, TimeSpan.Zero).AddMinutes(stepMinutes);
            clock.MoveTo(staff.NextDue is { } due && due < minute ? due : minute);
            progress((clock.GetUtcNow() - now).TotalMinutes);
        }

        await clock.WaitForAsync(pulse.BeatAsync(lookAtAll: true, cancellationToken));
    }

    /// <summary>Whoever wrote a message waits for the answer, which is a delivery: the host goes on beating meanwhile.</summary>
    private static async Task ActAsync(Pulse pulse, SimulatedStaff staff, CityClock clock, CancellationToken cancellationToken)
    {
        var acting = staff.RunDueAsync(clock.GetUtcNow(), cancellationToken: cancellationToken);
        while (await Task.WhenAny(acting, Task.Delay(10, cancellationToken)) != acting)
        {
            await clock.WaitForAsync(pulse.BeatAsync(lookAtAll: false, cancellationToken));
        }

        await acting;
    }

    private static async Task WriteCsvAsync(IServiceProvider app, DateOnly date, string path, CancellationToken cancellationToken)
    {
        var queries = app.GetRequiredService<PeopleQueries>();
        var checkIns = app.GetRequiredService<CheckInQueries>();
        var city = app.GetRequiredService<App.Platform.Time.City>();
        var section = (await queries.SectionsAsync(cancellationToken))[0];
        var first = new DateOnly(date.Year, date.Month, 1);
        var records = (await checkIns.BetweenAsync(section.Id, null, first, first.AddMonths(1).AddDays(-1), cancellationToken)).ToLookup(r => r.PersonId);
        var leaves = (await queries.LeavesAsync(section.Id, first, first.AddMonths(1).AddDays(-1), cancellationToken)).ToLookup(l => l.PersonId);
        var months = (await queries.PeopleOfAsync(section.Id, cancellationToken))
            .Select(p => MonthRecord.Of(p, section, date.Year, date.Month, records[p.Id], leaves[p.Id], city.Calendar, city.Zone, city.Now));
        await File.WriteAllBytesAsync(path, MonthCsv.Write(months, section, Language.Ja, city), cancellationToken);
    }
}
