using System.Net;
using System.Net.Sockets;
using Azure;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

public sealed class TableFailuresTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_insert_whose_answer_was_lost_may_meet_its_own_row()
    {
        using var wire = new RecordedWire(
            RecordedWire.Answer(HttpStatusCode.ServiceUnavailable),
            RecordedWire.Answer(HttpStatusCode.Conflict, """{"odata.error":{"code":"EntityAlreadyExists","message":{"lang":"en-US","value":"The specified entity already exists."}}}"""));

        var refusal = await Should.ThrowAsync<RequestFailedException>(() => wire.Table.AddEntityAsync(new TableEntity("p", "r"), Cancel));

        (refusal.Status, refusal.ErrorCode).ShouldBe((409, "EntityAlreadyExists"));
        wire.Bodies[1].ShouldBe(wire.Bodies[0]);
    }

    [Theory]
    [InlineData("""<?xml version="1.0" encoding="utf-8"?><m:error xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><m:code>AuthenticationFailed</m:code><m:message>Server failed to authenticate the request.</m:message></m:error>""", "application/xml", "AuthenticationFailed")]
    [InlineData("""{"odata.error":{"code":"AuthorizationPermissionMismatch","message":{"lang":"en-US","value":"Not permitted."}}}""", "application/json", "AuthorizationPermissionMismatch")]
    [InlineData("", "text/plain", "FromTheHeader")]
    [InlineData("<html>", "text/html", "FromTheHeader")]
    [InlineData("{", "application/json", "FromTheHeader")]
    public async Task A_refusal_has_its_code_however_it_is_written(string body, string type, string code)
    {
        using var wire = new RecordedWire(RecordedWire.Answer(HttpStatusCode.Forbidden, body, type, ("x-ms-error-code", "FromTheHeader")));

        var refusal = await Should.ThrowAsync<RequestFailedException>(() => wire.Table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel));

        (refusal.Status, refusal.ErrorCode).ShouldBe((403, code));
    }

    [Fact]
    public async Task A_refused_transaction_is_read_as_Azure_writes_it()
    {
        const string Body = "--batchresponse_1\r\nContent-Type: multipart/mixed; boundary=changesetresponse_2\r\n\r\n--changesetresponse_2\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 412 Precondition Failed\r\nX-Content-Type-Options: nosniff\r\nDataServiceVersion: 3.0;\r\nContent-Type: application/json;odata=minimalmetadata;streaming=true;charset=utf-8\r\n\r\n{\"odata.error\":{\"code\":\"UpdateConditionNotSatisfied\",\"message\":{\"lang\":\"en-US\",\"value\":\"17:The update condition specified in the request was not satisfied.\\nRequestId:0\\nTime:2026-11-24T00:00:00Z\"}}}\r\n--changesetresponse_2--\r\n--batchresponse_1--\r\n";
        using var wire = new RecordedWire(RecordedWire.Answer(HttpStatusCode.Accepted, Body, "multipart/mixed; boundary=batchresponse_1"));

        var refusal = await Should.ThrowAsync<TableTransactionFailedException>(
            () => wire.Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new TableEntity("p", "r"))], Cancel));

        (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex).ShouldBe((412, "UpdateConditionNotSatisfied", 17));
        wire.Requests[0].RequestUri!.AbsoluteUri.ShouldBe("https://city.table.core.windows.net/$batch");
        wire.Bodies[0].ShouldContain("POST https://city.table.core.windows.net/desks HTTP/1.1\r\n");
    }

    [Fact]
    public async Task A_table_that_is_being_deleted_cannot_be_created_yet()
    {
        using var wire = new RecordedWire(RecordedWire.Answer(HttpStatusCode.Conflict, """{"odata.error":{"code":"TableBeingDeleted","message":{"lang":"en-US","value":"x"}}}"""));

        (await Should.ThrowAsync<RequestFailedException>(() => wire.Table.CreateIfNotExistsAsync(Cancel))).ErrorCode.ShouldBe("TableBeingDeleted");
    }

    [Fact]
    public async Task A_storage_that_cannot_be_reached_is_one_failure_for_each_attempt()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var nobody = new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/city");
        listener.Stop();
        var options = new TableClientOptions { Retry = { MaxRetries = 2, Delay = TimeSpan.FromMilliseconds(1) } };
        var table = new TableServiceClient(nobody, new TableSharedKeyCredential("city", RecordedWire.Key), options).GetTableClient("desks");

        var failure = await Should.ThrowAsync<AggregateException>(() => table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel));

        failure.InnerExceptions.Count.ShouldBe(3);
        failure.InnerExceptions.ShouldAllBe(inner => ((RequestFailedException)inner).Status == 0);
    }

    [Theory]
    [InlineData("AccountName=city", "AccountKey")]
    [InlineData("AccountName=city;AccountKey=c2VjcmV0;TableEndpoint=nowhere", "TableEndpoint")]
    [InlineData("c2VjcmV0", "name=value")]
    public void A_bad_connection_string_is_told_without_its_secret(string text, string told)
    {
        var problem = Should.Throw<FormatException>(() => new TableServiceClient(text));

        problem.Message.ShouldContain(told);
        problem.Message.ShouldNotContain("c2VjcmV0");
    }

    [Theory]
    [InlineData("AccountName=city;AccountKey=c2VjcmV0", "https://city.table.core.windows.net/")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=city;AccountKey=c2VjcmV0;EndpointSuffix=core.example", "https://city.table.core.example/")]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1")]
    public void A_connection_string_says_where_the_tables_are(string text, string endpoint) =>
        new TableServiceClient(text).Uri.AbsoluteUri.ShouldBe(endpoint);
}
