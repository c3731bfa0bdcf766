using Azure;
using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

public sealed class TableTransactionsTests(AzuriteFixture fixture) : TableTest(fixture)
{
    [Fact]
    public async Task A_hundred_rows_are_written_together()
    {
        var answers = (await Table.SubmitTransactionAsync(Adds(100), Cancel)).Value;

        var rows = await AllAsync(Table.QueryAsync<SampleEntity>(cancellationToken: Cancel));
        answers.Select(answer => answer.Status).ShouldAllBe(status => status == 204);
        answers.Select(answer => answer.Headers.ETag!.Value).ShouldBe(rows.Select(row => row.ETag));
        rows.Count.ShouldBe(100);
    }

    [Fact]
    public async Task One_refused_action_undoes_all_and_is_named()
    {
        await Table.AddEntityAsync(new SampleEntity { RowKey = "042" }, Cancel);

        var refusal = await Should.ThrowAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(Adds(100), Cancel));

        (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex).ShouldBe((409, "EntityAlreadyExists", 42));
        (await AllAsync(Table.QueryAsync<SampleEntity>(cancellationToken: Cancel))).ShouldHaveSingleItem().RowKey.ShouldBe("042");
    }

    [Fact]
    public async Task A_stale_version_refuses_the_whole_transaction()
    {
        var stale = (await Table.AddEntityAsync(new TableEntity("p", "a"), Cancel)).Headers.ETag!.Value;
        await Table.UpsertEntityAsync(new TableEntity("p", "a") { ["Text"] = "newer" }, cancellationToken: Cancel);

        foreach (var type in new[] { TableTransactionActionType.UpdateMerge, TableTransactionActionType.UpdateReplace, TableTransactionActionType.Delete })
        {
            var refusal = await Should.ThrowAsync<TableTransactionFailedException>(() => Table.SubmitTransactionAsync(
                [new(TableTransactionActionType.Add, new TableEntity("p", "b")), new(type, new TableEntity("p", "a"), stale)], Cancel));

            (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex).ShouldBe((412, "UpdateConditionNotSatisfied", 1), type.ToString());
        }

        (await AllAsync(Table.QueryAsync<TableEntity>(cancellationToken: Cancel))).ShouldHaveSingleItem().GetString("Text").ShouldBe("newer");
    }

    [Fact]
    public async Task Each_kind_of_action_does_what_its_name_says()
    {
        foreach (var key in new[] { "merge", "replace", "delete", "upsertMerge", "upsertReplace" })
        {
            await Table.AddEntityAsync(new TableEntity("p", key) { ["Old"] = "在宅" }, Cancel);
        }

        await Table.SubmitTransactionAsync(
            [
                new(TableTransactionActionType.Add, Row("add")),
                new(TableTransactionActionType.UpdateMerge, Row("merge"), ETag.All),
                new(TableTransactionActionType.UpdateReplace, Row("replace")),
                new(TableTransactionActionType.Delete, Row("delete")),
                new(TableTransactionActionType.UpsertMerge, Row("upsertMerge")),
                new(TableTransactionActionType.UpsertReplace, Row("upsertReplace")),
                new(TableTransactionActionType.UpsertMerge, Row("upsertNew")),
            ],
            Cancel);

        var rows = await AllAsync(Table.QueryAsync<TableEntity>(cancellationToken: Cancel));
        rows.Select(row => $"{row.RowKey}:{row["Old"]}{row["New"]}").ShouldBe(
            ["add:新", "merge:在宅新", "replace:新", "upsertMerge:在宅新", "upsertNew:新", "upsertReplace:新"]);

        static TableEntity Row(string key) => new("p", key) { ["New"] = "新" };
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task Nothing_and_more_than_a_hundred_actions_are_not_sent(int actions)
    {
        await Should.ThrowAsync<ArgumentException>(() => Table.SubmitTransactionAsync(Adds(actions), Cancel));

        (await AllAsync(Table.QueryAsync<SampleEntity>(cancellationToken: Cancel))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_cannot_end_its_part_of_the_transaction()
    {
        const string Hostile = "\r\n--changesetresponse_x\r\nHTTP/1.1 404 Not Found\r\n--batch\r\n{\"odata.error\":{}}";

        await Table.SubmitTransactionAsync([new(TableTransactionActionType.Add, new SampleEntity { Text = Hostile })], Cancel);

        (await Table.GetEntityAsync<SampleEntity>("p", "r", cancellationToken: Cancel)).Value.Text.ShouldBe(Hostile);
    }

    private static IEnumerable<TableTransactionAction> Adds(int count) => Enumerable.Range(0, count)
        .Select(i => new TableTransactionAction(TableTransactionActionType.Add, new SampleEntity { RowKey = $"{i:D3}", Text = "共有予定" }));
}
