using TeleworkTeams.App.Tests.City;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>F14, F19: the app comes, goes and comes again.</summary>
public sealed class InstallTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_person_is_welcomed_once_although_the_installation_is_told_twice()
    {
        await using var city = await TestCity.StartAsync(azurite);

        await city.Sato.InstallAsync(TestContext.Current.CancellationToken);
        await city.BeatAsync();
        await city.Sato.InstallAsync(TestContext.Current.CancellationToken);
        await city.BeatAsync();

        city.Sato.Cards().ShouldHaveSingleItem().Actions().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_team_is_welcomed_once_and_led_to_its_settings()
    {
        await using var city = await TestCity.StartAsync(azurite);

        await city.Client(0).InstallInTeamAsync(city.Section, TestContext.Current.CancellationToken);
        await city.BeatAsync();
        await city.Client(0).InstallInTeamAsync(city.Section, TestContext.Current.CancellationToken);
        await city.BeatAsync();

        city.Sato.MessagesOf(city.Section).ShouldHaveSingleItem().Card().ShouldNotBeNull();
        city.Connector.BotFaults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_removed_the_app_is_left_in_peace_and_gets_todays_card_when_it_comes_back()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.Sato.RemoveAsync(TestContext.Current.CancellationToken);
        await city.AtAsync("8:15");
        city.Connector.Calls.ShouldNotContain(c => c.Person == city.Sato.Person.Id);

        await city.AtAsync("9:00");
        await city.Sato.InstallAsync(TestContext.Current.CancellationToken);
        await city.BeatAsync();

        city.Sato.Cards().ShouldContain(c => c.Words().Contains("11月24日(火) 始業の報告", StringComparison.Ordinal));
        city.Sato.Cards().Count.ShouldBe(2, "the welcome and today's card");
    }
}
