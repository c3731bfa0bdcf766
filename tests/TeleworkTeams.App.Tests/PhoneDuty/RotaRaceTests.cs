using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Tests.PhoneDuty;

/// <summary>Nothing is half-published, and what others did meanwhile is not lost.</summary>
public sealed class RotaRaceTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Of_two_who_publish_one_is_told_that_the_other_was_first()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.SetRulesAsync(city.Rules());
        var drawn = await city.DrawAsync("2026-12");

        var answers = await Task.WhenAll(city.PublishAsync("2026-12", drawn.ETag), city.PublishAsync("2026-12", drawn.ETag));

        answers.Count(a => a.Status == 200).ShouldBe(1);
        answers.Single(a => a.Status != 200).Code.ShouldBeOneOf("STALE", "NO_DRAFT");
        (await city.ReadAsync(city.Sato, "2026-12")).Everybody.Count.ShouldBe(60);
    }

    [Fact]
    public async Task An_edit_and_a_publication_at_once_are_never_mixed()
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.SetRulesAsync(city.Rules());
        var drawn = await city.DrawAsync("2026-12");
        var person = drawn.On("phone-20261201-am")[0];

        var both = await Task.WhenAll(city.EditAsync("2026-12", drawn.ETag, false, ("phone-20261201-am", person, "off")), city.PublishAsync("2026-12", drawn.ETag));

        both.Count(a => a.Status == 200).ShouldBe(1);
        var published = await city.ReadAsync(city.Sato, "2026-12");
        published.Everybody.Count.ShouldBe(both[1].Status == 200 ? 60 : 0);
        if (both[1].Status == 200)
        {
            published.On("phone-20261201-am").ShouldContain(person);
        }
    }

    [Fact]
    public async Task A_swap_while_a_draft_is_open_stays_swapped()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var published = await city.PublishedAsync("2026-12", city.Rules());
        var drawn = await city.DrawAsync("2026-12");
        var (from, date) = (published.On("phone-20261201-am")[0], new DateOnly(2026, 12, 1));
        var to = published.Everybody.Except(published.On("phone-20261201-am")).Except(published.On("phone-20261201-pm")).First();

        var table = city.Get<DutyTable>();
        var row = (await table.DayAsync(city.Section.Id, date, TestContext.Current.CancellationToken))!;
        var day = row.ToDay();
        row.Set(day with { Turns = [.. day.Turns.Select(t => t == new DutyTurn("phone-20261201-am", from) ? t with { PersonId = to } : t)] });
        await table.WriteAsync([DutyTable.Put(row)], TestContext.Current.CancellationToken);

        (await city.PublishAsync("2026-12", drawn.ETag)).Code.ShouldBe("STALE");
        var seen = await city.ReadAsync(city.Boss(), "2026-12?view=draft");
        seen.On("phone-20261201-am").ShouldContain(to);
        seen.On("phone-20261201-am").ShouldNotContain(from);
        (await city.PublishAsync("2026-12", seen.ETag)).Status.ShouldBe(200);
        (await city.ReadAsync(city.Sato, "2026-12")).On("phone-20261201-am").ShouldContain(to);
    }

    [Fact]
    public async Task What_has_begun_stays_as_it_was_published()
    {
        await using var city = await TestCity.StartAsync(azurite, at: "8:00");
        var published = await city.PublishedAsync("2026-11", city.Rules());
        var morning = published.On("phone-20261124-am");
        await city.AtAsync("10:00");

        var drawn = await city.DrawAsync("2026-11");
        drawn.On("phone-20261124-am").ShouldBe(morning, ignoreOrder: true);
        ((bool)drawn.Shifts[0]!["isPast"]!).ShouldBeTrue();
        var refused = await city.EditAsync("2026-11", drawn.ETag, false, ("phone-20261124-am", morning[0], "off"));
        (refused.Status, (string)refused.Body!["errors"]![0]!["code"]!).ShouldBe((422, "SHIFT_OVER"));
        (await city.PublishAsync("2026-11", drawn.ETag)).On("phone-20261124-am").ShouldBe(morning, ignoreOrder: true);
        (await city.DrawAsync("2026-10")).Code.ShouldBe("MONTH_PAST");
    }
}
