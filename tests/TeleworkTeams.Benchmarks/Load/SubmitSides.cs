using Microsoft.AspNetCore.Builder;
using TeleworkTeams.Benchmarks.Hosts;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Local.Processes;

namespace TeleworkTeams.Benchmarks.Load;

/// <summary>The app and the baseline side by side on one fresh storage, each with rows of its own.</summary>
internal sealed class SubmitSides : IAsyncDisposable
{
    private readonly CityHall _appHall;
    private readonly CityHall _rawHall;
    private readonly HttpClient _http = Presses.NewClient();
    private AzuriteProcess _azurite = null!;
    private WebApplication _app = null!;
    private WebApplication _raw = null!;
    private TableServiceClient _tables = null!;
    private RecordedTables _recorded = null!;
    private int _appNext;
    private int _rawNext;

    private SubmitSides(int staff) => (_appHall, _rawHall) = (new CityHall("tenant-a", staff), new CityHall("tenant-b", staff));

    public static async Task<SubmitSides> StartAsync(int staff, CancellationToken cancellationToken)
    {
        var sides = new SubmitSides(staff) { _azurite = await AzuriteProcess.StartAsync(null, 0, cancellationToken) };
        sides._recorded = new RecordedTables();
        sides._tables = new TableServiceClient(sides._azurite.ConnectionString);
        sides._app = await AppUnderTest.StartAsync(sides._azurite.ConnectionString, sides._appHall.Tenant, null, sides._recorded, cancellationToken);
        sides._raw = await RawHost.StartAsync(sides._tables, sides._rawHall, cancellationToken);
        await sides._appHall.SeedAsync(sides._tables, cancellationToken);
        await sides._rawHall.SeedAsync(sides._tables, cancellationToken);
        return sides;
    }

    /// <summary>The storage operations of <paramref name="presses"/> presses, when everything that is shared is warm.</summary>
    public async Task<IReadOnlyDictionary<string, int>> RecordAsync(int presses, CancellationToken cancellationToken)
    {
        _recorded.IsOn = true;
        await Presses.ClosedAsync(1, AppRequests(presses, cancellationToken));
        _recorded.IsOn = false;
        return _recorded.Take();
    }

    /// <summary>The next people press; nobody presses twice.</summary>
    public IReadOnlyList<Func<Task>> AppRequests(int count, CancellationToken cancellationToken)
    {
        var to = new Uri(AppUnderTest.AddressOf(_app), "/api/messages");
        var bodies = Take(_appHall, ref _appNext, count).Select(i => Presses.Activity(_appHall.People[i], _appHall.Tenant)).ToList();
        return [.. bodies.Select(b => new Func<Task>(() => Presses.SendAsync(_http, to, b, cancellationToken)))];
    }

    public IReadOnlyList<Func<Task>> RawRequests(int count, CancellationToken cancellationToken)
    {
        var address = AppUnderTest.AddressOf(_raw);
        var targets = Take(_rawHall, ref _rawNext, count).Select(i => new Uri(address, $"/{i}")).ToList();
        return [.. targets.Select(t => new Func<Task>(() => Presses.SendAsync(_http, t, null, cancellationToken)))];
    }

    /// <summary>Every answered press is a stored row, on either side.</summary>
    public async Task VerifyAsync(CancellationToken cancellationToken)
    {
        foreach (var (hall, expected) in new[] { (_appHall, _appNext), (_rawHall, _rawNext) })
        {
            var stored = 0;
            foreach (var partition in hall.People.Select(hall.CheckInPartition).Distinct())
            {
                var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {"24"} and RowKey lt {"25"}");
                stored += await _tables.GetTableClient("CheckIns").QueryAsync<TableEntity>(filter, select: ["RowKey"], cancellationToken: cancellationToken).CountAsync(cancellationToken);
            }

            if (stored != expected)
            {
                throw new InvalidOperationException($"{expected} presses were answered, but {stored} rows are stored.");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _raw.DisposeAsync();
        await _azurite.DisposeAsync();
        _http.Dispose();
    }

    private static IEnumerable<int> Take(CityHall hall, ref int next, int count)
    {
        var first = next;
        next += count;
        return next <= hall.People.Count ? Enumerable.Range(first, count) : throw new InvalidOperationException("The city has too few people for this run.");
    }
}
