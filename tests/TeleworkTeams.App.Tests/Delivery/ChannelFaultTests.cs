using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Simulators.Faults;

namespace TeleworkTeams.App.Tests.Delivery;

/// <summary>F07, F08, F09, F19, F20: what the channel does to the morning cards.</summary>
public sealed class ChannelFaultTests(AzuriteFixture azurite)
{
    private const string Sending = "/activities$";

    /// <summary>F07.</summary>
    [Fact]
    public async Task During_a_Retry_After_nothing_is_sent_and_everybody_gets_one_card_in_the_end()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 40);
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 429, RetryAfter = TimeSpan.FromSeconds(30), Every = 5, Times = 4 });

        await city.AtAsync("8:15");
        await city.SettleAsync(TimeSpan.FromMinutes(5));

        var calls = city.Connector.Calls.Where(c => c.Path.EndsWith("/activities", StringComparison.Ordinal)).ToList();
        var refused = calls.Where(c => c.Status == 429).ToList();
        refused.Count.ShouldBe(4);
        foreach (var refusal in refused)
        {
            calls.ShouldNotContain(c => c.At > refusal.At.AddSeconds(1) && c.At < refusal.At.AddSeconds(29));
        }

        EveryoneHasOneCard(city);
    }

    /// <summary>F08.</summary>
    [Fact]
    public async Task Gateway_errors_after_and_before_the_delivery_lose_nobody_and_make_no_unmarked_second_card()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 30);
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, Kind = FaultKind.AcceptThenStatus, StatusCode = 502, Every = 7, Times = 3 });
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 504, Every = 8, Times = 3 });
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 412, Every = 5, Times = 3 });

        await city.AtAsync("8:15");
        await city.SettleAsync(TimeSpan.FromMinutes(1));
        city.Connector.Delivered.Count.ShouldBe(30 - 3);
        await city.SettleAsync(TimeSpan.FromMinutes(12), TimeSpan.FromMinutes(1));

        city.Connector.Duplicates.ShouldBeEmpty();
        city.Connector.Judge.Lost(city.Demo.People.Select(p => p.Id), "checkIn.start 2026-11-24").ShouldBeEmpty();
        city.Connector.Delivered.Count(d => d.Marked).ShouldBe(6);
        city.Connector.Calls.Where(c => c.Method == "POST" && c.Path.EndsWith("/activities", StringComparison.Ordinal)).GroupBy(c => c.Person).ShouldAllBe(g => g.Count() <= 3);
    }

    /// <summary>F09.</summary>
    [Fact]
    public async Task An_answer_that_comes_too_late_is_unknown_and_ten_minutes_later_the_card_goes_once_more_marked()
    {
        await using var city = await TestCity.StartAsync(azurite, settings: ["--Delivery:TimeoutSeconds", "1", "--Delivery:RatePerSecond", "500"]);
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, Kind = FaultKind.AcceptThenDelay, Person = city.Sato.Person.Id, Times = 1 });
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, Kind = FaultKind.AcceptThenDelay, Person = city.Suzuki.Person.Id, Times = 1 });

        await PlanAsync(city, "8:15");
        await city.App.Services.GetRequiredService<DeliveryPass>().RunAsync(true, TestContext.Current.CancellationToken);
        (await city.DeliveryAsync(CheckInDeliveries.Day, city.Sato.Person.Id))!.State.ShouldBe(DeliveryState.Unknown);

        // Suzuki saw the card and acts on it; nobody asks again who has answered.
        (await city.Suzuki.PressAsync(city.Suzuki.Card(), "在宅")).IsSuccess.ShouldBeTrue();
        await city.AfterAsync(TimeSpan.FromMinutes(9));
        city.Sato.Cards().Count.ShouldBe(1);
        await city.AfterAsync(TimeSpan.FromMinutes(2));

        city.Sato.Cards().Count.ShouldBe(2);
        city.Sato.Card().Words().ShouldContain("【再送】");
        city.Suzuki.Cards().Count.ShouldBe(1);
        city.Connector.Duplicates.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_connection_that_breaks_is_unknown_too()
    {
        await using var city = await TestCity.StartAsync(azurite);
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, Kind = FaultKind.ResetBeforeBody, Person = city.Sato.Person.Id, Times = 1 });

        await city.AtAsync("8:15");
        city.Sato.Cards().ShouldBeEmpty();
        await city.AfterAsync(TimeSpan.FromMinutes(11));

        city.Sato.Cards().ShouldHaveSingleItem().Words().ShouldContain("【再送】");
    }

    [Fact]
    public async Task A_gateway_error_while_the_chat_is_opened_delays_the_card_by_seconds_and_marks_nothing()
    {
        await using var city = await TestCity.StartAsync(azurite);
        city.Connector.Faults.Add(new Fault { Method = "POST", PathPattern = "conversations$", StatusCode = 502, Person = city.Sato.Person.Id, Times = 1 });

        await city.AtAsync("8:15");
        await city.SettleAsync(TimeSpan.FromSeconds(20));

        city.Sato.Cards().ShouldHaveSingleItem().Words().ShouldNotContain("再送");
    }

    /// <summary>F19.</summary>
    [Fact]
    public async Task Who_blocks_the_bot_is_tried_once_and_not_again_until_heard_of()
    {
        await using var city = await TestCity.StartAsync(azurite);
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 403, Person = city.Sato.Person.Id, Times = 1 });

        await city.AtAsync("8:15");
        await city.SettleAsync(TimeSpan.FromMinutes(12), TimeSpan.FromMinutes(1));
        await city.AtAsync("17:15");
        city.Connector.Calls.Count(c => c.Person == city.Sato.Person.Id && c.Path.EndsWith("/activities", StringComparison.Ordinal)).ShouldBe(1);

        await city.AtAsync("8:00", TestCity.Today.AddDays(1));
        await city.Sato.InstallAsync(TestContext.Current.CancellationToken);
        await city.AtAsync("8:15");
        city.Sato.Cards().Count.ShouldBe(2, "the welcome and the new day's card");
    }

    /// <summary>F20.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_chat_that_is_gone_is_opened_anew_once(bool throttledFirst)
    {
        await using var city = await TestCity.StartAsync(azurite);
        await city.WriteAsync(city.Sato, "今日");
        if (throttledFirst)
        {
            city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 412, Person = city.Sato.Person.Id, Times = 1 });
        }

        city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 404, Person = city.Sato.Person.Id, Times = 1 });

        await city.AtAsync("8:15");
        await city.SettleAsync(TimeSpan.FromMinutes(1));

        city.Connector.Calls.Count(c => c.Person == city.Sato.Person.Id && c.Path == "v3/conversations").ShouldBe(1);
        city.Sato.Cards().Count.ShouldBe(2, "the answer and the card");
    }

    [Fact]
    public async Task A_chat_that_stays_gone_is_given_up()
    {
        await using var city = await TestCity.StartAsync(azurite);
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 404, Person = city.Sato.Person.Id });

        await city.AtAsync("8:15");
        await city.SettleAsync(TimeSpan.FromMinutes(3), TimeSpan.FromSeconds(20));

        (await city.DeliveryAsync(CheckInDeliveries.Day, city.Sato.Person.Id))!.State.ShouldBe(DeliveryState.Unreachable);
        city.Connector.Calls.Count(c => c.Person == city.Sato.Person.Id && c.Status == 404).ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task A_morning_card_that_could_not_be_sent_by_noon_is_not_sent_any_more()
    {
        await using var city = await TestCity.StartAsync(azurite, settings: ["--Delivery:TimeoutSeconds", "1"]);
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 429, RetryAfter = TimeSpan.FromHours(4), Person = city.Sato.Person.Id, Times = 1 });

        await city.AtAsync("8:15");
        await city.AtAsync("12:30");

        city.Sato.Cards().ShouldBeEmpty();
        (await city.DeliveryAsync(CheckInDeliveries.Day, city.Sato.Person.Id))!.State.ShouldBe(DeliveryState.Expired);
    }

    [Fact]
    public async Task A_report_made_while_the_card_is_on_its_way_is_on_the_card_afterwards()
    {
        // The clock stands while the card is on its way, so nobody may have to wait for a slot.
        await using var city = await TestCity.StartAsync(azurite, settings: ["--Delivery:RatePerSecond", "500"]);
        await city.WriteAsync(city.Sato, "ヘルプ");
        city.Connector.Faults.Add(new Fault
        {
            Method = "POST", PathPattern = Sending, Kind = FaultKind.AcceptThenDelay, Delay = TimeSpan.FromSeconds(5), Person = city.Sato.Person.Id, Times = 1,
        });
        await PlanAsync(city, "8:15");
        var sending = city.App.Services.GetRequiredService<DeliveryPass>().RunAsync(true, TestContext.Current.CancellationToken);
        while (city.Sato.Cards().Count < 2)
        {
            sending.IsCompleted.ShouldBeFalse("the card was not sent");
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        (await city.CallAsync(city.Sato, HttpMethod.Post, "/api/days/today/start", new { place = "home" })).Status.ShouldBe(200);
        await city.Clock.WaitForAsync(sending);
        await city.BeatAsync();

        city.Sato.Cards().Count.ShouldBe(2);
        city.Sato.Card().Words().ShouldContain("在宅で勤務中");
    }

    private static async Task PlanAsync(TestCity city, string time)
    {
        city.Clock.MoveTo(TestCity.Zone.At(TestCity.Today, TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var plan in city.App.Services.GetServices<ScheduledPlan>())
        {
            await plan.PlanAsync(city.App.Services, city.Clock.GetUtcNow(), 1, TestContext.Current.CancellationToken);
        }
    }

    private static void EveryoneHasOneCard(TestCity city)
    {
        city.Connector.Duplicates.ShouldBeEmpty();
        city.Demo.People.Where(p => city.Connector.Client(p.Id).Cards().Count != 1).ShouldBeEmpty();
    }
}
