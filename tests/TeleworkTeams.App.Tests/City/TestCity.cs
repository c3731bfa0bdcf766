using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;
using TeleworkTeams.Local.Clock;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.City;

/// <summary>
/// A small city of its own: Teams (simulated), the real app over HTTP and a clock that stands until the test moves it. Everybody
/// works 8:30–17:15. It begins on Tuesday, 2026-11-24, at eight; the day before is a holiday.
/// </summary>
internal sealed partial class TestCity : IAsyncDisposable
{
    public static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    private readonly string _storage;
    private readonly string[] _settings;
    private readonly List<WebApplication> _hosts = [];

    private TestCity(string storage, string[] settings, DemoCity demo, ConnectorSimulator connector, CityClock clock, string tenant) =>
        (_storage, _settings, Demo, Connector, Clock, Tenant) = (storage, settings, demo, connector, clock, tenant);

    public static OfficeZone Zone { get; } = new(Tokyo);

    public string Tenant { get; }

    public DemoCity Demo { get; }

    public ConnectorSimulator Connector { get; }

    public CityClock Clock { get; }

    public WebApplication App => _hosts[0];

    public DemoSection Section => Demo.Sections[0];

    public DemoPerson Head => Demo.People[0];

    /// <summary>Three without a role, who know nothing of each other's test.</summary>
    public PersonClient Sato => Client(3);

    public PersonClient Suzuki => Client(4);

    public static async Task<TestCity> StartAsync(
        AzuriteFixture azurite, int staff = 7, Func<CheckInSettings, CheckInSettings>? checkIns = null, DateOnly? date = null, string at = "8:00",
        string? storage = null, Action<TestSeed>? seed = null, bool installed = true, params string[] settings)
    {
        var demo = DemoCity.Of(staff);
        var tenant = Guid.NewGuid().ToString();
        var clock = new CityClock(Zone.At(date ?? Today, TimeOnly.Parse(at, CultureInfo.InvariantCulture)), 0);
        var connector = await ConnectorSimulator.StartAsync(
            new ConnectorSimulatorOptions { City = demo, Zone = Tokyo, TenantId = tenant, Installed = installed }, clock, TestContext.Current.CancellationToken);
        var city = new TestCity(storage ?? azurite.ConnectionString, settings, demo, connector, clock, tenant);
        await city.StartHostAsync();
        connector.BotEndpoint = new Uri(city.Address, "/api/messages");
        var plan = new TestSeed(city) { CheckIns = checkIns };
        seed?.Invoke(plan);
        await plan.RunAsync();
        return city;
    }

    public PersonClient Client(int number) => Connector.Client(Demo.People[number].Id);

    public Uri Address => new(App.Urls.First());

    /// <summary>One more replica on the same storage.</summary>
    public async Task<WebApplication> StartHostAsync()
    {
        _hosts.Add(await TestHost.StartAsync(_storage, Tenant, Clock, _settings));
        return _hosts[^1];
    }

    /// <summary>Ends all replicas and starts a new one on the same storage.</summary>
    public async Task RestartAsync()
    {
        await StopHostsAsync();
        await StartHostAsync();
        Connector.BotEndpoint = new Uri(Address, "/api/messages");
    }

    public T Get<T>()
        where T : notnull => App.Services.GetRequiredService<T>();

    /// <summary>Moves the clock to a time of today, or of another day, and lets the app plan and send what is due by then.</summary>
    public Task AtAsync(string time, DateOnly? date = null)
    {
        Clock.MoveTo(Zone.At(date ?? Zone.DateOf(Clock.GetUtcNow()), TimeOnly.Parse(time, CultureInfo.InvariantCulture)));
        return BeatAsync();
    }

    public Task AfterAsync(TimeSpan time)
    {
        Clock.MoveTo(Clock.GetUtcNow() + time);
        return BeatAsync();
    }

    /// <summary>One beat; pauses of the app pass at once.</summary>
    public Task BeatAsync(WebApplication? host = null) =>
        Clock.WaitForAsync((host ?? App).Services.GetRequiredService<Pulse>().BeatAsync(lookAtAll: true, TestContext.Current.CancellationToken));

    /// <summary>Beats every few seconds of the city's time until nothing is on its way.</summary>
    public async Task SettleAsync(TimeSpan atMost, TimeSpan? step = null)
    {
        var end = Clock.GetUtcNow() + atMost;
        await BeatAsync();
        while (Clock.GetUtcNow() < end)
        {
            await AfterAsync(step ?? TimeSpan.FromSeconds(5));
        }
    }

    public async Task<CheckIn?> RecordAsync(PersonClient person, DateOnly? date = null) =>
        await Get<CheckInQueries>().FindAsync(Section.Id, person.Person.Id, date ?? Zone.DateOf(Clock.GetUtcNow()), TestContext.Current.CancellationToken);

    public async Task<DeliveryRow?> DeliveryAsync(string kind, string rowKey) =>
        await Get<Deliveries>().FindAsync(CheckInDeliveries.Campaign(kind, Zone.DateOf(Clock.GetUtcNow()), Section.Id), rowKey, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await StopHostsAsync();
        await Connector.DisposeAsync();
        Clock.Dispose();
    }

    private async Task StopHostsAsync()
    {
        foreach (var host in _hosts)
        {
            await host.DisposeAsync();
        }

        _hosts.Clear();
    }
}
