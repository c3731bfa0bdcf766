using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.App.Tests.Telework.Applications;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>Pools and loans (S-65 … S-69): never more than there are, and nothing stays taken.</summary>
public sealed class ResourceTests(AzuriteFixture azurite)
{
    private static readonly DateOnly Day = new(2026, 11, 26);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_pool_refuses_with_its_figure_and_a_withdrawal_frees_it()
    {
        await using var city = await StartAsync(azurite, Rules.WithPool, staff: 10);
        var all = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => city.SubmitAsync(city.Client(i), Draft("2026-11-26"))));

        all.Count(a => a.Status == 201).ShouldBe(5);
        all.Where(a => a.Status == 422).ShouldAllBe(a => a.Body.Messages().Contains("11月26日(木)のVDIは、5件すべて使われています。(みどり市要領)", StringComparison.Ordinal));
        (await HeldAsync(city)).ShouldBe(5);

        var winner = Array.FindIndex(all, a => a.Status == 201);
        (await city.CallAsync(city.Client(winner + 1), HttpMethod.Post, $"/api/applications/{all[winner].Body!["id"]}/withdraw", new { })).Status.ShouldBe(200);
        (await HeldAsync(city)).ShouldBe(4);
        (await city.SubmitAsync(city.Client(Array.FindIndex(all, a => a.Status == 422) + 1), Draft("2026-11-26"))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Sixty_four_who_race_on_two_hosts_get_no_more_than_there_are()
    {
        await using var city = await StartAsync(azurite);
        var second = await city.StartHostAsync();
        ResourceHolds[] hosts = [city.Get<ResourceHolds>(), second.Services.GetRequiredService<ResourceHolds>()];

        var taken = await Task.WhenAll(Enumerable.Range(0, 64).Select(i =>
            Task.Run(() => hosts[i % 2].TakeAsync($"a{i}", [new ResourceHolds.Wanted(new Hold("sim", Day), 10)], Cancel), Cancel)));

        taken.Sum(t => t.Taken.Count).ShouldBe(10);
        (await city.Get<ResourceTable>().HeldAsync("sim", Day, Day, Cancel))[Day].ShouldBe(10);
    }

    [Fact]
    public async Task What_a_crash_left_taken_is_given_back_after_some_minutes()
    {
        await using var city = await StartAsync(azurite, Rules.WithPool);
        var kept = await city.AppliedAsync(city.Suzuki, "2026-11-26");
        var holds = city.Get<ResourceHolds>();
        var lost = new TeleworkApplication
        {
            Id = "lost",
            PersonId = city.Sato.Person.Id,
            SectionId = city.Section.Id,
            Kind = ApplicationKind.Application,
            State = ApplicationState.Submitted,
            Draft = new ApplicationDraft { Days = [new(Day, DayPart.Day)], Spot = WorkSpot.OwnHome, Tasks = "x" },
            History = [],
        };
        await holds.BeginAsync(lost, [new Hold("vpn", Day)], Cancel);
        await holds.TakeAsync(lost.Id, [new ResourceHolds.Wanted(new Hold("vpn", Day), 5)], Cancel);
        (await HeldAsync(city)).ShouldBe(2);

        await city.AfterAsync(TimeSpan.FromMinutes(4));
        (await HeldAsync(city)).ShouldBe(2);
        await city.AfterAsync(TimeSpan.FromMinutes(7));

        (await HeldAsync(city)).ShouldBe(1);
        ((string?)(await city.ReadAsync(city.Suzuki, kept))["state"]).ShouldBe("submitted");
    }

    [Fact]
    public async Task Sent_back_it_holds_nothing()
    {
        await using var city = await StartAsync(azurite, Rules.WithPool);
        var application = await city.AppliedAsync(city.Sato, "2026-11-26");
        (await city.DecideAsync(city.Client(0), application, "send-back", new { reason = "別の日に" })).Status.ShouldBe(200);

        (await HeldAsync(city)).ShouldBe(0);
    }

    private static async Task<int> HeldAsync(TestCity city) => (await city.Get<ResourceTable>().HeldAsync("vpn", Day, Day, Cancel)).GetValueOrDefault(Day);
}
