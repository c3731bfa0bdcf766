using System.Text.Json.Nodes;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class DeliveryJudgeTests : SimulatorTest
{
    [Fact]
    public async Task A_second_card_of_the_same_kind_and_day_is_a_duplicate_even_in_other_words()
    {
        var connector = await ConnectorAsync();

        await SendAsync(connector, Someone, Message(MorningCard()));
        await SendAsync(connector, Someone, Message(Card("別の言葉", ("在宅", "checkIn.start", "home"))));
        await SendAsync(connector, City.People[4], Message(MorningCard()));

        var duplicate = connector.Duplicates.Single();
        (duplicate.Person, duplicate.Kind).ShouldBe((Someone.Id, $"checkIn.start {Day}"));
        connector.Report().DeliveredByKind[$"checkIn.start {Day}"].ShouldBe(3);
    }

    [Fact]
    public async Task White_space_makes_no_difference()
    {
        var connector = await ConnectorAsync();

        await SendAsync(connector, Someone, Message(Card("お知らせ です")));
        await SendAsync(connector, Someone, Message(Card("お知らせです")));

        connector.Duplicates.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Marked_updated_deleted_and_asked_for_cards_are_none()
    {
        var connector = await ConnectorAsync();
        var chat = $"v3/conversations/{connector.Client(Someone.Id).ConversationId}/activities";

        var id = (string?)(await SendAsync(connector, Someone, Message(MorningCard()))).Body!["id"];
        await CallAsync(connector.ServiceUrl, "PUT", $"{chat}/{id}", Message(MorningCard()));
        await SendAsync(connector, Someone, Message(Card("再送: おはようございます", ("在宅", "checkIn.start", "home"))));
        await CallAsync(connector.ServiceUrl, "POST", $"{chat}/100", Message(MorningCard()));
        await CallAsync(connector.ServiceUrl, "POST", $"{chat}/101", Message(MorningCard()));
        await SendAsync(connector, City.People[4], Message(MorningCard()));
        var other = $"v3/conversations/{connector.Client(City.People[4].Id).ConversationId}/activities";
        await CallAsync(connector.ServiceUrl, "DELETE", $"{other}/{connector.Client(City.People[4].Id).Messages[0].Id}");
        await SendAsync(connector, City.People[4], Message(MorningCard()));

        connector.Duplicates.ShouldBeEmpty();
        connector.Report().Marked.ShouldBe(1);
    }

    [Fact]
    public async Task Two_answers_to_one_message_are_a_duplicate()
    {
        var connector = await ConnectorAsync();
        var path = $"v3/conversations/{connector.Client(Someone.Id).ConversationId}/activities/100";

        await CallAsync(connector.ServiceUrl, "POST", path, Message(MorningCard()));
        await CallAsync(connector.ServiceUrl, "POST", path, Message(MorningCard()));

        connector.Duplicates.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whom_no_card_reached_is_lost()
    {
        var connector = await ConnectorAsync();
        var expected = City.People.Take(3).Select(person => person.Id).ToList();

        await SendAsync(connector, City.People[0], Message(MorningCard()));
        await SendAsync(connector, City.People[2], Message(MorningCard()));

        connector.Judge.Lost(expected, $"checkIn.start {Day}").ShouldBe([City.People[1].Id]);
    }

    [Fact]
    public async Task Every_call_is_recorded_with_both_clocks()
    {
        var connector = await ConnectorAsync();

        await SendAsync(connector, Someone, Message(MorningCard()));
        Time.Step(TimeSpan.FromMinutes(1));
        await SendAsync(connector, Someone, new JsonObject());

        var calls = connector.Calls.ToList();
        (calls[1].At - calls[0].At).ShouldBe(TimeSpan.FromMinutes(1));
        calls[1].Monotonic.ShouldBeGreaterThan(calls[0].Monotonic);
        (calls[0].Method, calls[0].Person, calls[0].Status).ShouldBe(("POST", Someone.Id, 201));
        calls[0].ActivityId.ShouldBe(connector.Client(Someone.Id).Messages.Single().Id);
        calls[0].Bytes.ShouldBeGreaterThan(100);
        (calls[1].Status, calls[1].ErrorCode).ShouldBe((400, "BadSyntax"));
    }
}
