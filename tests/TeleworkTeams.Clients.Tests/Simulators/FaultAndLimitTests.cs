using TeleworkTeams.Simulators.Faults;
using TeleworkTeams.Simulators.Limits;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class FaultAndLimitTests : SimulatorTest
{
    [Fact]
    public async Task A_scripted_status_strikes_the_named_call_of_the_named_person_only()
    {
        var connector = await ConnectorAsync();
        connector.Faults.Add(new Fault
        {
            Method = "POST", PathPattern = "/activities$", Person = Someone.Id, Nth = 2,
            Kind = FaultKind.Status, StatusCode = 429, RetryAfter = TimeSpan.FromSeconds(30),
        });

        var others = await SendAsync(connector, City.People[4], Text("x"));
        var first = await SendAsync(connector, Someone, Text("1"));
        var second = await SendAsync(connector, Someone, Text("2"));
        var third = await SendAsync(connector, Someone, Text("3"));

        (others.Status, first.Status, second.Status, third.Status).ShouldBe((201, 201, 429, 201));
        second.Response.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(30));
        connector.Client(Someone.Id).Messages.Select(message => message.Text).ShouldBe(["1", "3"]);
    }

    [Fact]
    public async Task A_502_after_acceptance_has_delivered()
    {
        var connector = await ConnectorAsync();
        connector.Faults.Add(new Fault { Kind = FaultKind.AcceptThenStatus, StatusCode = 502, Times = 1 });

        var answer = await SendAsync(connector, Someone, Message(MorningCard()));
        await SendAsync(connector, Someone, Message(MorningCard()));

        answer.Status.ShouldBe(502);
        connector.Delivered.Count.ShouldBe(2);
        connector.Duplicates.Count.ShouldBe(1);
        connector.Calls.First().Took.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reset_delivers_nothing_and_is_recorded()
    {
        var connector = await ConnectorAsync();
        connector.Faults.Add(new Fault { Kind = FaultKind.ResetBeforeBody });

        await Should.ThrowAsync<HttpRequestException>(() => SendAsync(connector, Someone, Text("x")));

        connector.Delivered.ShouldBeEmpty();
        var call = connector.Calls.Single();
        (call.Status, call.Took, call.Person).ShouldBe((0, false, Someone.Id));
    }

    [Fact]
    public async Task A_late_answer_waits_on_the_clock_of_the_city()
    {
        var connector = await ConnectorAsync();
        connector.Faults.Add(new Fault { Kind = FaultKind.AcceptThenDelay, Delay = TimeSpan.FromSeconds(40) });

        var sending = SendAsync(connector, Someone, Text("x"));
        while (Time.Timers == 0)
        {
            await Task.Delay(1, Cancelled);
        }

        connector.Delivered.Count.ShouldBe(1);
        sending.IsCompleted.ShouldBeFalse();
        Time.Step(TimeSpan.FromSeconds(40));
        (await sending).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Chance_is_the_same_for_the_same_seed()
    {
        async Task<string> RunAsync(int seed)
        {
            var connector = await ConnectorAsync();
            connector.Faults.Add(new Fault { Probability = 0.3, Seed = seed, StatusCode = 504 });
            var outcome = "";
            for (var i = 0; i < 30; i++)
            {
                outcome += (await SendAsync(connector, Someone, Text("x"))).Status == 504 ? 'x' : '.';
            }

            return outcome;
        }

        var first = await RunAsync(7);

        first.ShouldBe(await RunAsync(7));
        first.ShouldNotBe(await RunAsync(8));
        first.Count(sign => sign == 'x').ShouldBeInRange(3, 15);
    }

    [Theory]
    [InlineData(LimitKind.TokenBucket, 1)]
    [InlineData(LimitKind.FixedWindow, 5)]
    [InlineData(LimitKind.SlidingWindow, 5)]
    public async Task A_tenants_limit_holds_and_names_when_to_come_back(LimitKind kind, int afterOneFifth)
    {
        var connector = await ConnectorAsync(new ConnectorSimulatorOptions
        {
            City = City, Limits = new RateLimits { PerTenant = [new("five", kind, 5, TimeSpan.FromSeconds(10))] },
        });
        async Task<int> PassedAsync()
        {
            var passed = 0;
            for (var i = 0; i < 8; i++)
            {
                passed += (await SendAsync(connector, City.People[i], Text("x"))).Status == 201 ? 1 : 0;
            }

            return passed;
        }

        (await PassedAsync()).ShouldBe(5);
        var refused = await SendAsync(connector, Someone, Text("x"));
        refused.Response.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 10);
        Code(refused.Body).ShouldBe("Throttled");

        // A bucket refills evenly; the windows are full until they are over.
        Time.Step(TimeSpan.FromSeconds(2));
        (await PassedAsync()).ShouldBe(kind == LimitKind.TokenBucket ? afterOneFifth : 0);
        Time.Step(TimeSpan.FromSeconds(10));
        (await PassedAsync()).ShouldBe(5);
    }

    [Fact]
    public async Task Teams_limits_a_single_conversation_to_seven_in_a_second_and_eight_in_two()
    {
        var connector = await ConnectorAsync(new ConnectorSimulatorOptions { City = City, Limits = RateLimits.Teams() });
        async Task<int> PassedAsync()
        {
            var passed = 0;
            for (var i = 0; i < 10; i++)
            {
                passed += (await SendAsync(connector, Someone, Text("x"))).Status == 201 ? 1 : 0;
            }

            return passed;
        }

        (await PassedAsync()).ShouldBe(7);
        Time.Step(TimeSpan.FromSeconds(1.1));
        (await PassedAsync()).ShouldBe(1);
        (await SendAsync(connector, City.People[5], Text("x"))).Status.ShouldBe(201);
        connector.Report().Refused[429].ShouldBe(12);
    }
}
