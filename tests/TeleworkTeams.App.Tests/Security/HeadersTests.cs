namespace TeleworkTeams.App.Tests.Security;

/// <summary>T18: every answer, errors and files included, says who may frame it and what it may load.</summary>
public sealed class HeadersTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("tab");

    [Fact]
    public async Task Every_answer_carries_the_policy()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.html"), "<!doctype html>", Staff.Cancel);
        folder.CreateSubdirectory("assets");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "assets", "a.js"), "1", Staff.Cancel);
        await using var office = await Office.StartAsync(["--Tab:Files", folder.FullName]).MoveInAsync();
        (string? Person, string Method, string Path, int Status)[] cases =
        [
            (null, "GET", "/", 302), (null, "GET", "/tab", 302), (null, "GET", "/tab/", 200), (null, "GET", "/tab/anything", 200), (null, "GET", "/tab/assets/a.js", 200),
            (null, "GET", "/tab/assets/none.js", 404), (null, "GET", "/tab/..%2f..%2fappsettings.json", 404), (null, "GET", "/healthz", 200), (null, "GET", "/nowhere", 404),
            (null, "GET", "/api/mode", 200), (null, "GET", "/api/session", 401), ("sato", "GET", "/api/session", 200), ("sato", "GET", "/api/nowhere", 404),
            ("sato", "DELETE", "/api/session", 405), ("sato", "POST", "/api/leaves", 400), ("sato", "GET", "/api/months/2026-11/csv", 200), (null, "POST", "/api/messages", 200),
            ("sato", "GET", "/api/sections/citizens/board", 404), ("sato", "GET", "/api/months/0", 400),
        ];

        foreach (var (person, method, path, status) in cases)
        {
            var answer = await office.SendAsync(person, new HttpMethod(method), path);
            (method, path, answer.Status).ShouldBe((method, path, status));
            var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
            policy.ShouldContain("default-src 'self'");
            policy.ShouldContain("frame-ancestors 'self' teams.microsoft.com *.teams.microsoft.com");
            policy.ShouldNotContain("'unsafe-eval'");
            policy.ShouldNotContain("script-src 'self' 'unsafe-inline'");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
            answer.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
            answer.Headers.Contains("Server").ShouldBeFalse();
            if (path.StartsWith("/api", StringComparison.Ordinal))
            {
                answer.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
            }
        }
    }

    public void Dispose() => folder.Delete(recursive: true);
}
