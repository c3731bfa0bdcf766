using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Security;

/// <summary>What a person reads when something is refused: problem+json, a stable code, their own language, and no inner workings.</summary>
public sealed class ErrorsTests
{
    public static TheoryData<string, string, string?, int, string> Refusals => new()
    {
        { "GET", "/api/nowhere", null, 404, "NOT_FOUND" },
        { "GET", "/api/sections/citizens/board", null, 404, "NOT_FOUND" },
        { "DELETE", "/api/session", null, 405, "BAD_REQUEST" },
        { "POST", "/api/leaves", null, 400, "BAD_REQUEST" },
        { "POST", "/api/leaves", "", 400, "BAD_REQUEST" },
        { "POST", "/api/leaves", "null", 400, "BAD_REQUEST" },
        { "POST", "/api/leaves", "[]", 400, "BAD_REQUEST" },
        { "POST", "/api/leaves", "{\"from\":", 400, "BAD_REQUEST" },
        { "POST", "/api/leaves", "{\"from\":7}", 400, "BAD_REQUEST" },
        { "PUT", "/api/session/language", "{\"language\":\"fr\"}", 400, "BAD_REQUEST" },
        { "POST", "/api/days/today/start", "{\"place\":\"moon\"}", 400, "INVALID_PLACE" },
        { "POST", "/api/days/2026-02-30/start", "{\"place\":\"home\"}", 400, "INVALID_DATE" },
        { "GET", "/api/days/yesterday", null, 400, "INVALID_DATE" },
        { "POST", "/api/days/today/end", "{\"deliverable\":\"http://a.example/\"}", 400, "LINK_NOT_HTTPS" },
        { "PUT", "/api/days/today", "{\"plan\":\"早い\"}", 409, "NOT_STARTED" },
        { "POST", "/api/days/2026-11-25/start", "{\"place\":\"home\"}", 409, "DATE_OUT_OF_RANGE" },
        { "GET", "/api/sections/planning/board?date=9999-12-31", null, 400, "INVALID_DATE" },
        { "GET", "/api/months/2026-00", null, 400, "INVALID_MONTH" },
        { "POST", "/api/leaves", "{\"from\":\"2026-11-23\",\"kind\":\"day\"}", 400, "NOT_A_BUSINESS_DAY" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_has_a_code_and_words_in_both_languages(string method, string path, string? body, int status, string code)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var ja = await office.SendAsync(Sato, new HttpMethod(method), path, body, language: "ja-JP");
        var en = await office.SendAsync(Sato, new HttpMethod(method), path, body, language: "en-US,en;q=0.9");

        (ja.Status, ja.Code).ShouldBe((status, code), ja.Body);
        (en.Status, en.Code).ShouldBe((status, code));
        var (japanese, english) = ($"{ja.Json["title"]}{ja.Json["detail"]}", $"{en.Json["title"]}{en.Json["detail"]}");
        japanese.ShouldContain(c => c >= 'ぁ');
        english.ShouldNotContain(c => c >= 'ぁ');
        foreach (var inner in new[] { "Exception", "System.", "Json", "   at " })
        {
            (ja.Body + en.Body).ShouldNotContain(inner);
        }
    }

    [Fact]
    public async Task The_language_that_the_person_chose_wins()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        (await office.PutAsync(Sato, "/api/session/language", new { language = "en" })).Json["language"]!.ToString().ShouldBe("en");

        (await office.GetAsync(Sato, "/api/sections/nowhere/board", "ja")).Json["title"]!.ToString().ShouldBe("Not found");
        (await office.PutAsync(Sato, "/api/session/language", new { language = (string?)null })).Status.ShouldBe(200);
        (await office.GetAsync(Sato, "/api/sections/nowhere/board", "ja")).Json["title"]!.ToString().ShouldBe("見つかりません");
    }

    [Fact]
    public async Task A_storage_that_does_not_answer_is_said_to_be_that()
    {
        var log = new LogBook();
        await using var office = await Office.StartAsync(
            ["--Storage:ConnectionString", "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=c2VjcmV0LW1hcms=;TableEndpoint=http://127.0.0.1:9/devstoreaccount1;"],
            log.Keep);

        var answers = await Task.WhenAll(
            office.GetAsync(Sato, "/api/session", "ja"), office.GetAsync(Sato, "/api/months/2026-11", "en"), office.PostAsync(Sato, "/api/days/today/start", new { place = "home" }));

        answers.ShouldAllBe(a => a.Status == 503 && a.Code == "STORAGE_UNAVAILABLE");
        answers[0].Json["title"]!.ToString().ShouldBe("いま保存先につながりません");
        answers[1].Json["title"]!.ToString().ShouldBe("The storage cannot be reached just now");
        (string.Concat(answers.Select(a => a.Body)) + string.Join('\n', log.Lines)).ShouldNotContain("c2VjcmV0LW1hcms=");
        answers.ShouldAllBe(a => !a.Body.Contains("127.0.0.1", StringComparison.Ordinal));
    }
}
