using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Identity;
using static TeleworkTeams.App.Tests.Identity.IdentityHost;

namespace TeleworkTeams.App.Tests.Identity;

public sealed class LocalModeTests
{
    [Fact]
    public async Task On_a_developers_machine_the_header_says_who_asks()
    {
        await using var host = await StartAsync(settings => settings.Clear(), "Development");

        (await host.GetMeAsync(null, As("sato"))).Body.ShouldBe("CurrentPerson { TenantId = local, PersonId = sato }");
        (await host.GetMeAsync(null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await host.PostActivityAsync(null, AnActivity("http://127.0.0.1:56150/", tenant: "any", dataTenant: null))).ShouldBe(HttpStatusCode.OK);
        (await host.PostActivityAsync(null, AnActivity("http://169.254.169.254/"))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_name_of_another_machine_is_refused()
    {
        await using var host = await StartAsync(settings => settings.Clear(), "Development");

        (await host.GetMeAsync(null, request =>
        {
            As("sato")(request);
            request.Headers.Host = "rebound.example";
        })).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("development-like")]
    public async Task Outside_Development_the_process_does_not_start(string environment)
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() => StartAsync(settings => settings.Clear(), environment));

        error.Message.ShouldStartWith("The app does not start: neither Bot:ClientId nor Entra:ClientId is set");
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://+:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://127.0.0.1:0;http://0.0.0.0:0")]
    public async Task On_a_reachable_address_the_process_does_not_start(string urls)
    {
        var error = await Should.ThrowAsync<InvalidOperationException>(() => StartOnKestrelAsync(urls));

        error.Message.ShouldContain("without authentication");
    }

    [Fact]
    public async Task A_reachable_address_that_only_code_knows_is_seen_after_binding() => await Should.ThrowAsync<InvalidOperationException>(
        () => StartOnKestrelAsync(null, host => host.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Any, 0))));

    [Fact]
    public async Task On_loopback_the_process_starts_and_says_so_in_red()
    {
        var log = await StartOnKestrelAsync("http://127.0.0.1:0");

        log.ShouldContain(line => line.StartsWith("Critical: LOCAL MODE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Bot:TenantId", null)]
    [InlineData("Bot:TenantId", "common")]
    [InlineData("Bot:ClientId", "not-a-guid")]
    [InlineData("Bot:ClientId", null)]
    [InlineData("Entra:ClientId", null)]
    [InlineData("Entra:TenantId", "organizations")]
    [InlineData("Bot:MetadataAddress", "http://login.botframework.com/")]
    [InlineData("Entra:MetadataAddress", "http://login.microsoftonline.com/")]
    [InlineData("Bot:ServiceHosts:0", ".net")]
    public async Task Half_a_registration_does_not_start(string setting, string? value) =>
        await Should.ThrowAsync<OptionsValidationException>(() => StartAsync(settings => settings[setting] = value));

    private static Action<HttpRequestMessage> As(string person) => request => request.Headers.Add("X-Local-Person", person);

    private static async Task<List<string>> StartOnKestrelAsync(string? urls, Action<IWebHostBuilder>? configure = null)
    {
        var log = new Lines();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["urls"] = urls ?? "http://127.0.0.1:0" });
        builder.Logging.ClearProviders().AddProvider(log);
        configure?.Invoke(builder.WebHost);
        builder.AddPlatformIdentity();
        await using var app = builder.Build();
        await app.StartAsync(TestContext.Current.CancellationToken);
        await app.StopAsync(TestContext.Current.CancellationToken);
        return log.Written;
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        internal List<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (Written)
            {
                Written.Add($"{logLevel}: {formatter(state, exception)}");
            }
        }

        public void Dispose()
        {
        }
    }
}
