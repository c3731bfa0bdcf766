using System.Text;
using System.Text.Json;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Tests.Teams;

public sealed class ActivityReaderTests
{
    private const string Recorded =
        """
        {"name":"adaptiveCard/action","type":"invoke","timestamp":"2026-11-24T23:30:01.123Z","localTimestamp":"2026-11-25T08:30:01.123+09:00","id":"f:7","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/jp/","from":{"id":"29:1a","name":"佐藤 花子","aadObjectId":"0b1c"},"conversation":{"conversationType":"personal","tenantId":"t-1","id":"a:1x"},"recipient":{"id":"28:bot","name":"bot"},"entities":[{"locale":"ja-JP","type":"clientInfo"}],"channelData":{"tenant":{"id":"t-1"},"source":{"name":"message"}},"value":{"action":{"type":"Action.Execute","id":"b","title":"在宅","verb":"checkIn.start","data":{"day":"d1","v":3,"plan":"起案"}},"trigger":"manual"},"locale":"ja-JP","localTimezone":"Asia/Tokyo","future":{"x":1}}
        """;

    [Fact]
    public void A_recorded_press_is_read_whole()
    {
        var activity = Read(Recorded);

        activity.From!.AadObjectId.ShouldBe("0b1c");
        activity.LocalTimestamp.ShouldBe(new DateTimeOffset(2026, 11, 25, 8, 30, 1, 123, TimeSpan.FromHours(9)));
        activity.GetTeamsChannelData().Tenant!.Id.ShouldBe("t-1");
        activity.Conversation!.TenantId.ShouldBe("t-1");
        AdaptiveCardInvokeValue.TryRead(activity, out var value).ShouldBeTrue();
        value.Action.Verb.ShouldBe("checkIn.start");
        value.Action.GetString("v").ShouldBe("3");
        value.Action.GetString("plan").ShouldBe("起案");
        value.Trigger.ShouldBe("manual");
    }

    [Fact]
    public void What_is_not_known_passes_through_unharmed()
    {
        using var again = JsonDocument.Parse(Read(Recorded).ToUtf8Json());

        again.RootElement.GetProperty("localTimezone").GetString().ShouldBe("Asia/Tokyo");
        again.RootElement.GetProperty("future").GetProperty("x").GetInt32().ShouldBe(1);
        again.RootElement.GetProperty("channelData").GetProperty("source").GetProperty("name").GetString().ShouldBe("message");
    }

    [Fact]
    public void The_fallback_of_a_button_reads_like_the_button()
    {
        var activity = Read("""{"type":"message","value":{"day":"d1","plan":"起案","verb":"checkIn.start"}}""");

        AdaptiveCardInvokeValue.TryRead(activity, out var value).ShouldBeTrue();
        (value.Action.Verb, value.Action.GetString("day")).ShouldBe(("checkIn.start", "d1"));
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":"x"}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":[]}}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"verb":7}}}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    [InlineData("""{"type":"message","text":"出勤"}""")]
    [InlineData("""{"type":"message","value":{"verb":""}}""")]
    public void What_names_no_verb_is_no_button(string json) => AdaptiveCardInvokeValue.TryRead(Read(json), out _).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{\"type\":")]
    [InlineData("{} {}")]
    public void What_is_no_object_is_refused_with_a_reason(string json)
    {
        ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out var activity, out var reason).ShouldBeFalse();
        activity.ShouldBeNull();
        reason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void Depth_and_encoding_have_limits()
    {
        var deep = $$"""{"a":{{new string('[', 64)}}{{new string(']', 64)}}}""";

        ActivityReader.TryRead(Encoding.UTF8.GetBytes(deep), out _, out _).ShouldBeFalse();
        ActivityReader.TryRead([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D], out _, out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"text":"a\ud83db"}""", "a\uFFFDb")]
    [InlineData("""{"text":"\uDE00\ud83d\ude00"}""", "\uFFFD😀")]
    [InlineData("""{"text":"\\ud83d"}""", "\\ud83d")]
    [InlineData("""{"text":"\\\ud83d\\"}""", "\\\uFFFD\\")]
    [InlineData("""{"text":"a\u0000b"}""", "a\0b")]
    [InlineData("""{"text":7}""", null)]
    public void Broken_characters_are_replaced_and_wrong_types_are_absent(string json, string? text) => Read(json).Text.ShouldBe(text);

    [Fact]
    public void A_lone_surrogate_in_a_name_harms_nobody() =>
        Should.NotThrow(() => Read("""{"\ud83d":1,"from":{"\udc00":2},"value":{"action":{"verb":"a","data":{"\ud83d":"\ud83d"}}}}""").ToUtf8Json());

    [Fact]
    public void No_mutation_of_a_recorded_activity_throws()
    {
        var random = new Random(20261124);
        string[] pieces = ["null", "7", "\"x\"", "[]", "{}", "[null]", "true", "\"\\ud83d\"", "\"\\u0000\"", "1e999", "[[[]]]", "-0"];
        var values = new List<(int Start, int Length)>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(Recorded));
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            {
                values.Add(((int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)));
            }
            else if (reader.TokenType is JsonTokenType.StartObject && reader.TokenStartIndex > 0)
            {
                var start = (int)reader.TokenStartIndex;
                var skipped = reader;
                skipped.Skip();
                values.Add((start, (int)skipped.BytesConsumed - start));
            }
        }
        var bytes = Encoding.UTF8.GetBytes(Recorded);
        for (var round = 0; round < 20_000; round++)
        {
            var (start, length) = values[random.Next(values.Count)];
            byte[] mutated = [.. bytes[..start], .. Encoding.UTF8.GetBytes(pieces[random.Next(pieces.Length)]), .. bytes[(start + length)..]];
            if (random.Next(4) == 0)
            {
                mutated[random.Next(mutated.Length)] = (byte)random.Next(256);
            }
            if (ActivityReader.TryRead(mutated, out var activity, out _))
            {
                activity.GetTeamsChannelData();
                AdaptiveCardInvokeValue.TryRead(activity, out var value);
                value?.Action.GetString("plan");
                activity.ToUtf8Json();
            }
        }
    }

    [Fact]
    public void A_card_travels_as_an_attachment_in_readable_Japanese()
    {
        var json = Encoding.UTF8.GetString(Activity.CreateMessage(new AdaptiveCard { Body = { new TextBlock("始業") } }, "始業の報告").ToUtf8Json());

        json.ShouldBe(
            """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":[{"type":"TextBlock","text":"始業","wrap":true}]}}],"summary":"始業の報告"}""");
        Encoding.UTF8.GetString(Activity.CreateMessage("<at>x</at>").ToUtf8Json()).ShouldBe("""{"type":"message","text":"<at>x</at>","textFormat":"plain"}""");
    }

    [Fact]
    public void Answers_to_a_press_have_the_shapes_of_the_protocol()
    {
        Text(AdaptiveCardInvokeResponse.Card(new AdaptiveCard())).ShouldStartWith(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard",""");
        Text(AdaptiveCardInvokeResponse.Message("記録しました")).ShouldBe(
            """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"記録しました"}""");
        Text(AdaptiveCardInvokeResponse.BadRequest("BadVerb", "x")).ShouldBe(
            """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"BadVerb","message":"x"}}""");
        Text(AdaptiveCardInvokeResponse.PreconditionFailed("a", "b")).ShouldContain("error.preconditionFailed");
        InvokeResponse.NotImplemented.Status.ShouldBe(501);
    }

    private static string Text(AdaptiveCardInvokeResponse answer) => Encoding.UTF8.GetString(InvokeResponse.Ok(answer).Body.Span);

    private static Activity Read(string json)
    {
        ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out var activity, out var reason).ShouldBeTrue(reason);
        return activity;
    }
}
