using System.Net;
using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Core;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

public sealed class TableWireTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_insert_is_the_request_that_the_reference_describes()
    {
        using var wire = new RecordedWire(RecordedWire.Answer(HttpStatusCode.NoContent));

        await wire.Table.AddEntityAsync(
            new SampleEntity { Text = "在宅", Big = 5, Real = 2, At = new DateTimeOffset(2026, 11, 24, 8, 30, 0, TimeSpan.FromHours(9)), Bytes = [1], ETag = new ETag("x"), Timestamp = DateTimeOffset.MaxValue },
            Cancel);

        var request = wire.Requests.ShouldHaveSingleItem();
        (request.Method, request.RequestUri!.AbsoluteUri).ShouldBe((HttpMethod.Post, "https://city.table.core.windows.net/desks"));
        Header(request, "x-ms-version").ShouldBe("2020-12-06");
        Header(request, "DataServiceVersion").ShouldBe("3.0");
        Header(request, "Prefer").ShouldBe("return-no-content");
        Header(request, "Accept").ShouldBe("application/json; odata=minimalmetadata");
        request.Content!.Headers.ContentType!.ToString().ShouldBe("application/json");
        wire.Bodies[0].ShouldBe(
            """{"PartitionKey":"p","RowKey":"r","Text":"\u5728\u5B85","Count":0,"Big@odata.type":"Edm.Int64","Big":"5","Real@odata.type":"Edm.Double","Real":2,"Truth":false,"At@odata.type":"Edm.DateTime","At":"2026-11-23T23:30:00.0000000Z","Id@odata.type":"Edm.Guid","Id":"00000000-0000-0000-0000-000000000000","Bytes@odata.type":"Edm.Binary","Bytes":"AQ==","Weather":"Sunny"}""");
    }

    [Fact]
    public async Task The_signature_is_made_from_the_time_and_the_path_as_it_is_sent()
    {
        using var wire = new RecordedWire(RecordedWire.Answer(HttpStatusCode.NoContent));

        await wire.Table.DeleteEntityAsync("課/a", "it's", cancellationToken: Cancel);

        var request = wire.Requests.ShouldHaveSingleItem();
        const string Path = "/desks(PartitionKey=%27%E8%AA%B2%2Fa%27,RowKey=%27it%27%27s%27)";
        var toSign = Header(request, "x-ms-date") + "\n/city" + Path.Replace("=%27", "='").Replace("%27,", "',").Replace("%27)", "')");
        var expected = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(RecordedWire.Key), Encoding.UTF8.GetBytes(toSign)));
        Header(request, "Authorization").ShouldBe($"SharedKeyLite city:{expected}");
        request.RequestUri!.AbsolutePath.ShouldBe(toSign[(toSign.IndexOf("\n/city", StringComparison.Ordinal) + 6)..]);
    }

    [Fact]
    public async Task A_token_is_asked_for_storage_and_sent_as_bearer()
    {
        using var wire = new RecordedWire(RecordedWire.Answer(HttpStatusCode.NoContent));
        string[] scopes = [];
        var credential = DelegatedTokenCredential.Create((context, _) =>
        {
            scopes = context.Scopes;
            return new AccessToken("token-of-the-city", DateTimeOffset.MaxValue);
        });

        await new TableServiceClient(RecordedWire.Endpoint, credential, wire.Options()).GetTableClient("desks").DeleteEntityAsync("p", "r", cancellationToken: Cancel);

        scopes.ShouldBe(["https://storage.azure.com/.default"]);
        Header(wire.Requests[0], "Authorization").ShouldBe("Bearer token-of-the-city");
    }

    [Fact]
    public async Task Versions_travel_as_they_were_read_and_an_upsert_has_none()
    {
        using var wire = new RecordedWire([.. Enumerable.Range(0, 4).Select(_ => RecordedWire.Answer(HttpStatusCode.NoContent))]);
        var version = new ETag("W/\"datetime'2026-11-24T00%3A00%3A00.1234567Z'\"");

        await wire.Table.UpdateEntityAsync(new TableEntity("p", "r"), version, TableUpdateMode.Merge, Cancel);
        await wire.Table.UpdateEntityAsync(new TableEntity("p", "r"), ETag.All, TableUpdateMode.Replace, Cancel);
        await wire.Table.UpsertEntityAsync(new TableEntity("p", "r"), TableUpdateMode.Merge, Cancel);
        await wire.Table.DeleteEntityAsync("p", "r", cancellationToken: Cancel);

        wire.Requests.Select(request => $"{request.Method} {Header(request, "If-Match")}").ShouldBe(
            ["PATCH W/\"datetime'2026-11-24T00%3A00%3A00.1234567Z'\"", "PUT *", "PATCH ", "DELETE *"]);
    }

    [Fact]
    public async Task An_empty_page_is_not_the_end_of_the_rows()
    {
        using var wire = new RecordedWire(
            RecordedWire.Answer(HttpStatusCode.OK, """{"value":[]}""", headers: [("x-ms-continuation-NextPartitionKey", "1!8!cA--"), ("x-ms-continuation-NextRowKey", "1!12!5Zyo/5a6F")]),
            RecordedWire.Answer(HttpStatusCode.OK, """{"odata.metadata":"x","value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"r","Extra":{"a":[1]},"Count":7}]}""", headers: ("x-ms-continuation-NextPartitionKey", "1!4!cQ")),
            RecordedWire.Answer(HttpStatusCode.OK, """{"value":[]}"""));

        var rows = await wire.Table.QueryAsync<SampleEntity>(TableClient.CreateQueryFilter($"Text eq {"a&b"}"), 5, ["Text", "Count"], Cancel).ToListAsync(Cancel);

        rows.ShouldHaveSingleItem().Count.ShouldBe(7);
        rows[0].ETag.ShouldBe(new ETag("W/\"1\""));
        const string First = "https://city.table.core.windows.net/desks()?$filter=Text%20eq%20%27a%26b%27&$select=Text%2CCount&$top=5";
        wire.Requests.Select(request => request.RequestUri!.AbsoluteUri).ShouldBe(
            [First, First + "&NextPartitionKey=1%218%21cA--&NextRowKey=1%2112%215Zyo%2F5a6F", First + "&NextPartitionKey=1%214%21cQ"]);
    }

    [Fact]
    public void Numbers_that_need_an_exponent_keep_it_in_a_filter() =>
        TableClient.CreateQueryFilter($"Real gt {1e300} and Real lt {2d} and Real ne {0.5}").ShouldBe("Real gt 1E+300 and Real lt 2.0 and Real ne 0.5");

    private static string Header(HttpRequestMessage request, string name) =>
        request.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
