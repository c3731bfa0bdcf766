using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.Benchmarks.Hosts;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;
using TeleworkTeams.Local.Processes;

namespace TeleworkTeams.Benchmarks;

/// <summary>
/// 64 clients book every half of 50 seats, day after day, all on the same day at once, until none is left; beside it, in turn, the same
/// number of bookings as bare table operations that never meet. At the end everything is counted from the storage.
/// </summary>
internal static class SeatRaces
{
    private const int Clients = 64;
    private const int Seats = 50;
    private const int PerDay = Seats * 2;

    public static async Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        await using var azurite = await AzuriteProcess.StartAsync(null, 0, cancellationToken);
        var tables = new TableServiceClient(azurite.ConnectionString);
        var hall = new CityHall("tenant-seats", PerDay);
        await using var app = await AppUnderTest.StartAsync(azurite.ConnectionString, hall.Tenant, null, new RecordedTables(), cancellationToken);
        await hall.SeedAsync(tables, cancellationToken);
        await app.Services.GetRequiredService<SiteTable>().WriteAsync(Site(), default, cancellationToken);
        var raw = new RawSeats(tables, hall.Tenant);
        var people = await MembersAsync(app, hall, cancellationToken);
        var calendar = new BusinessCalendar();
        List<double> ratios = [];
        var (booked, date, appTime, rawTime) = (0, CityHall.Date, TimeSpan.Zero, TimeSpan.Zero);
        for (var day = 0; day <= scale.SeatDays; day++)
        {
            // The first day warms both sides; which of them begins changes.
            date = calendar.Next(date);
            var (appDay, rawDay) = (TimeSpan.Zero, TimeSpan.Zero);
            foreach (var isApp in day % 2 == 0 ? new[] { true, false } : [false, true])
            {
                var clock = Stopwatch.StartNew();
                if (isApp)
                {
                    booked += await BookAsync(app, people, date, day, cancellationToken);
                    appDay = clock.Elapsed;
                }
                else
                {
                    await EachAsync((i, token) => raw.BookAsync(people[i].Person.Id, people[i].Section.Id, date, i, token), cancellationToken);
                    rawDay = clock.Elapsed;
                }
            }

            if (day > 0)
            {
                ratios.Add(appDay / rawDay);
                (appTime, rawTime) = (appTime + appDay, rawTime + rawDay);
            }
        }

        var (lost, overlaps) = await CountAsync(app, people, date, booked, cancellationToken);
        var ratio = new Series(ratios);
        var all = PerDay * (scale.SeatDays + 1);
        var table = new Table($"seats: {all} bookings of {Seats} seats by {Clients} racing clients, {scale.SeatDays} pairs of {PerDay}");
        table.Add("bookings refused or lost", "= 0", $"{all - booked + lost}", $"{all - booked + lost}", booked == all && lost == 0);
        table.Add("overlaps", "= 0", $"{overlaps}", $"{overlaps}", overlaps == 0);
        table.Add("time, racing bookings ÷ raw operations that never meet", $"{ratio.Median:F2}", $"{ratio.Most:F2}");
        table.Add("bookings/s", $"{scale.SeatDays * PerDay / appTime.TotalSeconds:F0}", "");
        table.Add("raw operations, bookings/s", $"{scale.SeatDays * PerDay / rawTime.TotalSeconds:F0}", "");
        table.Note("Everybody wants any seat of the same day at the same moment, and all are served: the last of a day race for the last half of a seat. What a lost race costs is in the first figure of time.");
        table.Note("Raw operations of one booking: read the person's row, read the day's rows, read the leave, write the person's row, write the seat's row, write the person's row; each on rows of its own.");
        table.Note("Counted from the storage at the end: every booking stands with its seat and with its person, and no two of a seat or of a person overlap.");
        return table;
    }

    private static Site Site() => new()
    {
        Id = "races",
        Name = "情報創造館",
        DaysAhead = 400,
        Seats = [.. Enumerable.Range(0, Seats).Select(i => new Seat($"s{i}", $"{i + 1}", i % 10, i / 10))],
    };

    private static async Task<List<Member>> MembersAsync(WebApplication app, CityHall hall, CancellationToken cancellationToken)
    {
        List<Member> members = [];
        foreach (var person in hall.People)
        {
            members.Add(await app.Services.GetRequiredService<PeopleQueries>().FindMemberAsync(person.Id, cancellationToken) ?? throw new InvalidOperationException("Not seeded."));
        }

        return members;
    }

    private static async Task<int> BookAsync(WebApplication app, List<Member> people, DateOnly date, int day, CancellationToken cancellationToken)
    {
        var book = app.Services.GetRequiredService<BookSeats>();
        var booked = 0;
        await EachAsync(async (i, token) =>
        {
            var wish = new SeatCommand.Book($"d{day}p{i}", null, [new PlannedDay(date, i % 2 == 0 ? DayPart.Morning : DayPart.Afternoon)]);
            if ((await book.RunAsync(people[i], "races", wish, token)).Decision is SeatDecision.Accepted)
            {
                Interlocked.Increment(ref booked);
            }
        }, cancellationToken);
        return booked;
    }

    private static Task EachAsync(Func<int, CancellationToken, Task> act, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        Enumerable.Range(0, PerDay), new ParallelOptions { MaxDegreeOfParallelism = Clients, CancellationToken = cancellationToken }, async (i, token) => await act(i, token));

    private static async Task<(int Lost, int Overlaps)> CountAsync(WebApplication app, List<Member> people, DateOnly last, int booked, CancellationToken cancellationToken)
    {
        var rows = await app.Services.GetRequiredService<SeatDayTable>().BetweenAsync("races", CityHall.Date, last, cancellationToken);
        var stored = rows.SelectMany(r => r.Read()).ToList();
        var overlaps = stored.GroupBy(b => (b.Date, b.Seat)).Concat(stored.GroupBy(b => (b.Date, b.Person)))
            .Sum(g => g.Sum(a => g.Count(b => string.CompareOrdinal(a.Id + a.Person, b.Id + b.Person) < 0 && a.From < b.To && b.From < a.To)));
        var known = new HashSet<(string, string)>();
        foreach (var person in people)
        {
            known.UnionWith((await app.Services.GetRequiredService<BookSeats>().OwnAsync(person.Person.Id, cancellationToken)).Select(b => (b.PersonId, b.Id)));
        }

        return (booked - stored.Count(b => known.Contains((b.Person, b.Id))), overlaps);
    }
}
