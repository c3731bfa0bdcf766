using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Simulators.Faults;

namespace TeleworkTeams.App.Tests.Delivery;

/// <summary>設定 › 配信: what became of a day's messages, for whoever operates the app.</summary>
public sealed class CountTests(AzuriteFixture azurite)
{
    private const string Sending = "/activities$";

    [Fact]
    public async Task An_administrator_sees_what_became_of_a_days_messages_and_nobodys_name()
    {
        await using var city = await TestCity.StartAsync(azurite, staff: 12);
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, Kind = FaultKind.AcceptThenStatus, StatusCode = 502, Person = city.Sato.Person.Id, Times = 1 });
        city.Connector.Faults.Add(new Fault { PathPattern = Sending, StatusCode = 403, Person = city.Suzuki.Person.Id });
        var administrator = city.Client(5);
        await city.App.Services.GetRequiredService<CityRoleTable>()
            .AppointAsync(administrator.Person.Id, Role.Administrator, administrator.Person.Id, TestContext.Current.CancellationToken);

        await city.AtAsync("8:15");

        var (status, body) = await city.CallAsync(administrator, HttpMethod.Get, "/api/city/deliveries?date=today");
        status.ShouldBe(200);
        ((string?)body!["date"]).ShouldBe("2026-11-24");
        var cards = body["kinds"]!.AsArray().Single(k => (string?)k!["kind"] == "checkIn.day")!;
        int Of(string name) => (int)cards[name]!;
        (Of("unknown"), Of("unreachable"), Of("expired")).ShouldBe((1, 1, 0));
        Of("sent").ShouldBe(Of("planned") - 2);
        Of("sent").ShouldBe(city.Connector.Delivered.Count - 1);
        city.Demo.People.ShouldAllBe(p => !body.ToJsonString().Contains(p.Id, StringComparison.Ordinal) && !body.ToJsonString().Contains(p.Name, StringComparison.Ordinal));

        (await city.CallAsync(administrator, HttpMethod.Get, "/api/city/deliveries?date=2026-11-23")).Body!["kinds"]!.AsArray().ShouldBeEmpty();
        (await city.CallAsync(administrator, HttpMethod.Get, "/api/city/deliveries?date=gestern")).Status.ShouldBe(400);
    }
}
