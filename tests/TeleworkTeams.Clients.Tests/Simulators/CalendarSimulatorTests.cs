using Azure;
using TeleworkTeams.Clients.Graph;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class CalendarSimulatorTests : SimulatorTest
{
    private string Person => City.People[0].Id;

    [Fact]
    public async Task The_same_transaction_makes_one_event_and_other_content_is_refused()
    {
        var graph = await GraphAsync();
        var client = new GraphClient(graph.BaseUrl, null);
        var first = await client.CreateEventAsync(Person, Telework("在宅勤務"), Cancelled);
        var again = await client.CreateEventAsync(Person, Telework("在宅勤務"), Cancelled);
        var refused = await Should.ThrowAsync<RequestFailedException>(() => client.CreateEventAsync(Person, Telework("別の件"), Cancelled));

        again.Id.ShouldBe(first.Id);
        refused.ErrorCode.ShouldBe("ErrorDuplicateTransactionId");
        graph.EventsOf(Person).Select(e => (string)e["subject"]!).ShouldBe(["在宅勤務"]);
    }

    [Fact]
    public async Task A_day_shows_what_touches_it_until_it_is_deleted()
    {
        var graph = await GraphAsync();
        var client = new GraphClient(graph.BaseUrl, null);
        var created = await client.CreateEventAsync(Person, Telework("在宅勤務"), Cancelled);

        (await ViewAsync(client, 24)).ShouldBe([created.Id]);
        (await ViewAsync(client, 25)).ShouldBeEmpty();
        await client.DeleteEventAsync(Person, created.Id!, Cancelled);
        await client.DeleteEventAsync(Person, created.Id!, Cancelled);
        (await ViewAsync(client, 24)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_whole_day_that_does_not_begin_at_midnight_is_refused()
    {
        var graph = await GraphAsync();
        var day = Telework("在宅勤務") with { Start = new("2026-11-24T08:30:00", "Asia/Tokyo") };

        (await Should.ThrowAsync<RequestFailedException>(() => new GraphClient(graph.BaseUrl, null).CreateEventAsync(Person, day, Cancelled)))
            .Status.ShouldBe(400);
    }

    private async Task<List<string?>> ViewAsync(GraphClient client, int day)
    {
        List<string?> ids = [];
        var start = new DateTimeOffset(2026, 11, day, 0, 0, 0, TimeSpan.FromHours(9));
        await foreach (var item in client.ListCalendarViewAsync(Person, start, start.AddDays(1), Cancelled))
        {
            ids.Add(item.Id);
        }

        return ids;
    }

    private static Event Telework(string subject) => new()
    {
        Subject = subject,
        Start = new("2026-11-24T00:00:00", "Asia/Tokyo"),
        End = new("2026-11-25T00:00:00", "Asia/Tokyo"),
        IsAllDay = true,
        ShowAs = "workingElsewhere",
        TransactionId = "t-1",
    };
}
