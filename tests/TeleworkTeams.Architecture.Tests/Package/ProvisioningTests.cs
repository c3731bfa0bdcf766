namespace TeleworkTeams.Architecture.Tests.Package;

/// <summary>teamsapp.yml and the environment files: complete, and without a secret.</summary>
public sealed class ProvisioningTests
{
    private static readonly string[] Templates =
        ["teamsapp.yml", "appPackage/manifest.json", "infra/azure.parameters.json", "infra/aad.manifest.json"];

    [Theory]
    [InlineData("provision:")]
    [InlineData("deploy:")]
    [InlineData("publish:")]
    public void The_life_of_the_package_is_complete(string lifecycle) => Repository.Read("teamsapp.yml").Split('\n').ShouldContain(lifecycle);

    [Fact]
    public void Every_placeholder_is_a_variable_of_the_environment_file() =>
        Templates.SelectMany(t => AppPackage.Placeholders(Repository.Read(t))).Distinct().Except(AppPackage.Environment("dev").Keys).ShouldBeEmpty();

    [Fact]
    public void The_local_environment_fills_the_whole_manifest() => AppPackage.Placeholders(AppPackage.Manifest().ToJsonString()).ShouldBeEmpty();

    [Theory]
    [InlineData("dev")]
    [InlineData("local")]
    public void A_committed_environment_file_holds_no_secret(string name) =>
        AppPackage.Environment(name).Where(v => v.Value.Length > 0)
            .ShouldAllBe(v => !v.Key.Contains("SECRET") && !v.Key.Contains("PASSWORD") && !v.Key.Contains("TOKEN") && !v.Key.EndsWith("KEY", StringComparison.Ordinal));

    [Fact]
    public void The_tabs_registration_belongs_to_one_tenant_and_has_no_secret()
    {
        var yaml = Repository.Read("teamsapp.yml");

        yaml.ShouldContain("signInAudience: AzureADMyOrg");
        yaml.ShouldContain("generateClientSecret: false");
        yaml.ShouldNotContain("SECRET_");
        Repository.Read("infra/aad.manifest.json").ShouldContain("\"requestedAccessTokenVersion\": 2");
    }
}
