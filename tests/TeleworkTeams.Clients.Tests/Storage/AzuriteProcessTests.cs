using System.Net;
using TeleworkTeams.Clients.Storage.Tables;
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

    [Fact]
    public async Task Rows_are_there_after_a_restart_on_the_same_folder()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("azurite-");
        try
        {
            await using (var first = await AzuriteProcess.StartAsync(folder.FullName, port: 0, cancel))
            {
                var table = new TableServiceClient(first.ConnectionString).GetTableClient("desks");
                await table.CreateIfNotExistsAsync(cancel);
                await table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "在宅" }, cancel);
            }

            await using var second = await AzuriteProcess.StartAsync(folder.FullName, port: 0, cancel);
            var read = await new TableServiceClient(second.ConnectionString).GetTableClient("desks").GetEntityAsync<TableEntity>("p", "r", cancellationToken: cancel);

            read.Value.GetString("Text").ShouldBe("在宅");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
