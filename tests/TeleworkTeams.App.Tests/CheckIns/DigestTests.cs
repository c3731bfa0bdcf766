using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Tests.CheckIns;

/// <summary>S-02, S-05: who works where, in the section's channel.</summary>
public sealed class DigestTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task One_card_at_half_past_nine_follows_the_reports_in_place()
    {
        await using var city = await TestCity.StartAsync(azurite, seed: seed => seed.Leave(5, TestCity.Today));
        await city.WriteAsync(city.Sato, "在宅");
        await city.AtAsync("9:29");
        city.Sato.MessagesOf(city.Section).ShouldBeEmpty();

        await city.AtAsync("9:30");
        var card = city.Sato.MessagesOf(city.Section).ShouldHaveSingleItem();
        card.Words().ShouldContain($"在宅(1人)\n{city.Sato.Person.Name}");
        card.Words().ShouldContain($"休暇(1人)\n{city.Demo.People[5].Name}");
        card.Words().ShouldNotContain(city.Suzuki.Person.Name, Case.Sensitive, "nobody is listed for not having reported");

        await city.WriteAsync(city.Suzuki, "庁舎");
        await city.AfterAsync(TimeSpan.FromSeconds(61));
        var updated = city.Sato.MessagesOf(city.Section).ShouldHaveSingleItem();
        updated.Id.ShouldBe(card.Id);
        updated.Words().ShouldContain($"庁舎(1人)\n{city.Suzuki.Person.Name}");
        city.Connector.Calls.Count(c => c.Method == "PUT" && c.ActivityId == card.Id).ShouldBe(1);
    }

    [Fact]
    public async Task Many_reports_in_a_minute_are_one_update()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.AtAsync("9:30");

        foreach (var number in Enumerable.Range(2, 5))
        {
            await city.WriteAsync(city.Client(number), "在宅");
        }

        await city.SettleAsync(TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(10));
        var card = city.Sato.MessagesOf(city.Section).ShouldHaveSingleItem();
        city.Connector.Calls.Count(c => c.Method == "PUT" && c.ActivityId == card.Id).ShouldBe(1);
        card.Words().ShouldContain("在宅(5人)");
    }

    [Fact]
    public async Task Where_only_managers_may_look_nothing_is_posted()
    {
        await using var city = await TestCity.StartAsync(azurite, checkIns: c => c with { Audience = Audience.Managers });
        await city.WriteAsync(city.Sato, "在宅");

        await city.AtAsync("9:30");
        await city.WriteAsync(city.Suzuki, "在宅");
        await city.SettleAsync(TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(1));

        city.Sato.MessagesOf(city.Section).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_a_closed_day_nothing_is_posted()
    {
        await using var city = await TestCity.StartAsync(azurite, date: new DateOnly(2026, 11, 23));

        await city.AtAsync("9:30");

        city.Sato.MessagesOf(city.Section).ShouldBeEmpty();
    }
}
