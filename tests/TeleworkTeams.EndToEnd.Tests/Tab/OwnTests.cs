using TeleworkTeams.EndToEnd.Tests.City;

namespace TeleworkTeams.EndToEnd.Tests.Tab;

/// <summary>The tab's tests in its own language count here, too.</summary>
public sealed class OwnTests
{
    [Theory]
    [InlineData("test")]
    [InlineData("check")]
    public async Task The_tabs_own_scripts_pass(string script)
    {
        var (exitCode, output) = await OneShot.RunAsync("npm", Path.Combine(BuildFacts.RepositoryRoot, "src", "TeleworkTeams.Tab"), TestContext.Current.CancellationToken, "run", script);

        exitCode.ShouldBe(0, output);
    }
}
