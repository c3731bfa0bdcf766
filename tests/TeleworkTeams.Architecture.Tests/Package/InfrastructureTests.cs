using System.Text.Json;

namespace TeleworkTeams.Architecture.Tests.Package;

/// <summary>The hardened properties of the infrastructure, read from the parsed Bicep file.</summary>
public sealed class InfrastructureTests
{
    [Fact]
    public async Task The_file_parses() => (await BicepAsync()).GetProperty("errors").EnumerateArray().ShouldBeEmpty();

    [Fact]
    public async Task The_storage_account_takes_no_shared_key_no_anonymous_reader_and_no_old_TLS()
    {
        var storage = (await ResourceAsync("Microsoft.Storage/storageAccounts")).GetProperty("properties");

        storage.GetProperty("allowSharedKeyAccess").GetBoolean().ShouldBeFalse();
        storage.GetProperty("allowBlobPublicAccess").GetBoolean().ShouldBeFalse();
        storage.GetProperty("supportsHttpsTrafficOnly").GetBoolean().ShouldBeTrue();
        storage.GetProperty("minimumTlsVersion").GetString().ShouldBe("TLS1_2");
    }

    [Fact]
    public async Task The_web_app_takes_HTTPS_alone_and_no_FTP()
    {
        var web = (await ResourceAsync("Microsoft.Web/sites")).GetProperty("properties");
        var site = web.GetProperty("siteConfig");

        web.GetProperty("httpsOnly").GetBoolean().ShouldBeTrue();
        site.GetProperty("ftpsState").GetString().ShouldBe("Disabled");
        site.GetProperty("minTlsVersion").GetString().ShouldBe("1.2");
        site.GetProperty("scmMinTlsVersion").GetString().ShouldBe("1.2");
        site.GetProperty("http20Enabled").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task The_web_app_stays_awake_is_watched_and_runs_more_than_once()
    {
        var site = (await ResourceAsync("Microsoft.Web/sites")).GetProperty("properties").GetProperty("siteConfig");
        var plan = await ResourceAsync("Microsoft.Web/serverfarms");

        site.GetProperty("alwaysOn").GetBoolean().ShouldBeTrue();
        site.GetProperty("healthCheckPath").GetString().ShouldBe("/healthz");
        site.GetProperty("linuxFxVersion").GetString().ShouldBe("DOTNETCORE|10.0");
        plan.GetProperty("sku").GetProperty("capacity").GetString().ShouldBe("instanceCount");
    }

    [Fact]
    public async Task The_bot_is_the_web_apps_managed_identity_in_one_tenant()
    {
        var bot = (await ResourceAsync("Microsoft.BotService/botServices")).GetProperty("properties");

        bot.GetProperty("msaAppType").GetString().ShouldBe("UserAssignedMSI");
        bot.GetProperty("msaAppId").GetString().ShouldBe("identity.properties.clientId");
        bot.GetProperty("endpoint").GetString().ShouldEndWith("/api/messages");
    }

    [Fact]
    public async Task The_settings_are_the_apps_options_and_none_of_them_is_a_secret()
    {
        var settings = (await ResourceAsync("Microsoft.Web/sites")).GetProperty("properties").GetProperty("siteConfig").GetProperty("appSettings")
            .EnumerateArray().Select(s => s.GetProperty("name").GetString()!).ToArray();

        settings.Where(s => s.Contains("__")).Order().ShouldBe(
            ["Bot__ClientId", "Bot__TenantId", "City__TimeZone", "Entra__ClientId", "Entra__TenantId", "Graph__Enabled", "Graph__WriteCalendars", "Storage__TableEndpoint"]);
        settings.ShouldAllBe(s => !s.Contains("Secret") && !s.Contains("Password") && !s.Contains("ConnectionString"));
        Repository.Read("infra/azure.bicep").ShouldNotContain("listKeys");
    }

    [Fact]
    public async Task The_outputs_are_variables_of_the_environment_file() =>
        (await BicepAsync()).GetProperty("outputs").EnumerateArray().Select(o => o.GetString()!).Except(AppPackage.Environment("dev").Keys).ShouldBeEmpty();

    private static Task<JsonElement> BicepAsync() => NodeScript.RunAsync("read-bicep.mjs", Repository.Read("infra/azure.bicep"));

    private static async Task<JsonElement> ResourceAsync(string type) =>
        (await BicepAsync()).GetProperty("resources").EnumerateObject()
            .Single(r => r.Value.GetProperty("type").GetString()!.StartsWith($"{type}@", StringComparison.Ordinal)).Value;
}
