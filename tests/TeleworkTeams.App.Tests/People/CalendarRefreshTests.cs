using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.App.Tests.Security;

namespace TeleworkTeams.App.Tests.People;

/// <summary>The calendar is read again and again while the host runs, and no longer than that.</summary>
public sealed class CalendarRefreshTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_host_that_stops_or_is_disposed_without_stopping_reports_no_error(bool stops)
    {
        await using var city = await TestCity.StartAsync(azurite);
        using var book = new LogBook();
        var host = new HostBuilder()
            .ConfigureLogging(l => l.AddProvider(book))
            .ConfigureServices(s => s.AddSingleton(city.Get<CalendarSnapshot>()).AddHostedService<RefreshCalendar>())
            .Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        var refresh = (RefreshCalendar)host.Services.GetServices<IHostedService>().Single();
        refresh.Loop.IsCompleted.ShouldBeFalse();

        if (stops)
        {
            await host.StopAsync(TestContext.Current.CancellationToken);
        }

        host.Dispose();
        await refresh.Loop;

        book.Lines.Where(l => l.StartsWith("Error", StringComparison.Ordinal) || l.StartsWith("Critical", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
