using System.Net;
using System.Text;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.PhoneDuty;

/// <summary>One's turns in Outlook.</summary>
public sealed class FeedTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task The_address_shows_ones_own_turns_until_it_is_ended()
    {
        await using var city = await TestCity.StartAsync(azurite);
        var published = await city.PublishedAsync("2026-12", city.Rules());
        var url = (string)(await city.CallAsync(city.Sato, HttpMethod.Post, "/api/duty/feed")).Body!["url"]!;

        using var http = new HttpClient();
        using var answer = await http.GetAsync(url, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        answer.Headers.CacheControl!.ToString().ShouldBe("no-store, private");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        text.Split("BEGIN:VEVENT").Length.ShouldBe(published.Everybody.Count(p => p == city.Sato.Person.Id) + 1);
        text.ShouldContain("SUMMARY:電話当番\r\n");
        text.ShouldNotContain(city.Suzuki.Person.Name);
        (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/duty/own")).Body!["feed"]!["createdAt"].ShouldNotBeNull();

        var renewed = (string)(await city.CallAsync(city.Sato, HttpMethod.Post, "/api/duty/feed")).Body!["url"]!;
        (await http.GetAsync(url, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "a new address ends the old one");
        (await city.CallAsync(city.Sato, HttpMethod.Delete, "/api/duty/feed")).Status.ShouldBe(204);
        var (gone, never) = (await http.GetAsync(renewed, TestContext.Current.CancellationToken), await http.GetAsync(new Uri(city.Address, "/feeds/duty/x.ics"), TestContext.Current.CancellationToken));
        (gone.StatusCode, never.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
        (await gone.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(await never.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_text_is_a_calendar_by_the_standard()
    {
        var at = new DateTimeOffset(2026, 12, 1, 8, 30, 0, TimeSpan.FromHours(9));
        var text = CalendarText.Of("企画課, 当番; 一覧", [new CalendarEntry("1@x", at, at.AddHours(4), new string('電', 60) + "\n\\", "企画課", at, 3)]);

        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).ShouldNotContain("\n");
        text.Split("\r\n").ShouldAllBe(l => Encoding.UTF8.GetByteCount(l) <= 75);
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal);
        unfolded.ShouldContain($"SUMMARY:{new string('電', 60)}\\n\\\\\r\n");
        unfolded.ShouldContain("X-WR-CALNAME:企画課\\, 当番\\; 一覧\r\n");
        unfolded.ShouldContain("DTSTART:20261130T233000Z\r\nDTEND:20261201T033000Z\r\n");
        unfolded.ShouldContain("SEQUENCE:3\r\n");
    }

    [Fact]
    public async Task The_address_stands_in_no_log_and_not_in_the_storage()
    {
        var log = new LogBook();
        await using var office = await Office.StartAsync(adjust: log.Keep).MoveInAsync();

        var url = (string)(await office.PostAsync(Sato, "/api/duty/feed")).Json["url"]!;
        var secret = url.Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);
        secret.Length.ShouldBe(43, "256 bits");
        (await office.GetAsync(null, new Uri(url).AbsolutePath)).Status.ShouldBe(200);
        (await office.GetAsync(null, $"/feeds/duty/{new string('A', 43)}.ics")).Status.ShouldBe(404);

        log.Lines.Where(l => l.Contains(secret, StringComparison.Ordinal)).ShouldBeEmpty();
        (await StoredRows.AllAsync(office, office.Tenant)).ShouldNotContain(secret);
    }

    [Fact]
    public async Task A_flood_of_requests_for_calendars_is_stopped()
    {
        await using var office = await Office.StartAsync(["--Api:RequestsPerMinute", "5"]).MoveInAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => office.GetAsync(null, "/feeds/duty/x.ics")));

        answers.Count(a => a.Status == 429).ShouldBeGreaterThanOrEqualTo(2);
    }
}
