using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Tests.City;

namespace TeleworkTeams.App.Tests.Delivery;

/// <summary>F03, F17 in small: hosts that stop, start and stand side by side on one storage.</summary>
public sealed class ReplicaTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_host_that_stops_between_planning_and_sending_leaves_nobody_without_and_nobody_with_two_cards()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 20);
        city.Clock.MoveTo(TestCity.Zone.At(TestCity.Today, new TimeOnly(8, 15)));
        foreach (var plan in city.App.Services.GetServices<ScheduledPlan>())
        {
            await plan.PlanAsync(city.App.Services, city.Clock.GetUtcNow(), 1, TestContext.Current.CancellationToken);
        }

        await city.RestartAsync();
        await city.AfterAsync(TimeSpan.FromSeconds(31));
        await city.RestartAsync();
        await city.AfterAsync(TimeSpan.FromSeconds(31));

        EveryoneHasOneCard(city, 20);
    }

    [Fact]
    public async Task Two_hosts_at_once_send_each_card_once()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 40);
        var second = await city.StartHostAsync();
        city.Clock.MoveTo(TestCity.Zone.At(TestCity.Today, new TimeOnly(8, 15)));

        for (var beat = 0; beat < 4; beat++)
        {
            await Task.WhenAll(city.BeatAsync(), city.BeatAsync(second));
        }

        EveryoneHasOneCard(city, 40);
    }

    [Fact]
    public async Task After_a_night_without_a_host_nothing_old_is_made_up_for()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "7:00");
        await city.BeatAsync();

        await city.AtAsync("10:30");

        city.Connector.Delivered.ShouldAllBe(d => d.Person == null, "the morning card is 90 minutes late; the digest is not");
    }

    private static void EveryoneHasOneCard(TestCity city, int count)
    {
        city.Connector.Duplicates.ShouldBeEmpty();
        city.Connector.Delivered.Count.ShouldBe(count);
        city.Demo.People.Where(p => city.Connector.Client(p.Id).Cards().Count != 1).ShouldBeEmpty();
    }
}
