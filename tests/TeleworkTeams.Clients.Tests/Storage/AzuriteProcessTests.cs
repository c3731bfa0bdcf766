using System.Net;
using TeleworkTeams.Local.Processes;

namespace TeleworkTeams.Clients.Tests.Storage;

public sealed class AzuriteProcessTests(AzuriteFixture fixture)
{
    [Fact]
    public async Task Azurite_answers_as_soon_as_it_is_started()
    {
        using var http = new HttpClient();

        using var answer = await http.GetAsync(fixture.Azurite.TableEndpoint + "/Tables", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "the request carries no signature");
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_one_line()
    {
        var taken = fixture.Azurite.TableEndpoint.Port;

        var problem = await Should.ThrowAsync<InvalidOperationException>(
            () => AzuriteProcess.StartAsync(dataFolder: null, taken, TestContext.Current.CancellationToken));

        problem.Message.ShouldBe($"Port {taken} of the table storage is in use: end the program that uses it, or choose another port.");
    }
}
