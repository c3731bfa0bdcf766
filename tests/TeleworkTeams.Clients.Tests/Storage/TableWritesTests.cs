using Azure;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Clients.Storage.Tables.Models;

namespace TeleworkTeams.Clients.Tests.Storage;

public sealed class TableWritesTests(AzuriteFixture fixture) : TableTest(fixture)
{
    [Fact]
    public async Task A_second_insert_of_a_key_is_refused()
    {
        await Table.AddEntityAsync(Row("first"), Cancel);

        var refusal = await Should.ThrowAsync<RequestFailedException>(() => Table.AddEntityAsync(Row("second"), Cancel));

        (refusal.Status, refusal.ErrorCode).ShouldBe((409, "EntityAlreadyExists"));
        (refusal.ErrorCode == TableErrorCode.EntityAlreadyExists).ShouldBeTrue();
        (await ReadAsync()).GetString("Text").ShouldBe("first");
    }

    [Fact]
    public async Task The_answer_to_a_write_has_the_new_version()
    {
        var added = await Table.AddEntityAsync(Row("1"), Cancel);
        (await ReadAsync()).ETag.ShouldBe(added.Headers.ETag!.Value);

        var updated = await Table.UpdateEntityAsync(Row("2"), added.Headers.ETag!.Value, TableUpdateMode.Replace, Cancel);

        updated.Headers.ETag.ShouldNotBe(added.Headers.ETag);
        (await ReadAsync()).ETag.ShouldBe(updated.Headers.ETag!.Value);
    }

    [Fact]
    public async Task Of_two_updates_from_one_version_the_second_is_refused()
    {
        await Table.AddEntityAsync(Row("old"), Cancel);
        var read = await ReadAsync();
        await Table.UpdateEntityAsync(Row("mine"), read.ETag, cancellationToken: Cancel);

        var refusal = await Should.ThrowAsync<RequestFailedException>(
            () => Table.UpdateEntityAsync(Row("theirs"), read.ETag, TableUpdateMode.Replace, Cancel));

        (refusal.Status, refusal.ErrorCode).ShouldBe((412, "UpdateConditionNotSatisfied"));
        (await ReadAsync()).GetString("Text").ShouldBe("mine");
    }

    [Fact]
    public async Task A_deletion_of_an_old_version_is_refused_and_any_version_can_be_deleted()
    {
        var stale = (await Table.AddEntityAsync(Row("old"), Cancel)).Headers.ETag!.Value;
        await Table.UpsertEntityAsync(Row("new"), cancellationToken: Cancel);

        var refusal = await Should.ThrowAsync<RequestFailedException>(() => Table.DeleteEntityAsync("p", "r", stale, Cancel));
        (refusal.Status, refusal.ErrorCode).ShouldBe((412, "UpdateConditionNotSatisfied"));

        (await Table.DeleteEntityAsync(await ReadAsync(), cancellationToken: Cancel)).Status.ShouldBe(204);
        (await Table.DeleteEntityAsync("p", "r", cancellationToken: Cancel)).Status.ShouldBe(404, "an answer, not an exception");
    }

    [Fact]
    public async Task Merging_keeps_what_the_new_row_does_not_have_and_replacing_removes_it()
    {
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 1 }, cancellationToken: Cancel);
        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 2, ["B"] = null }, TableUpdateMode.Merge, Cancel);
        var merged = await ReadAsync();
        await Table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 3 }, ETag.All, TableUpdateMode.Merge, Cancel);
        (await ReadAsync()).GetInt32("B").ShouldBe(1);

        await Table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 4 }, TableUpdateMode.Replace, Cancel);
        var replaced = await ReadAsync();

        (merged.GetInt32("A"), merged.GetInt32("B")).ShouldBe((2, 1));
        (replaced.GetInt32("A"), replaced.GetInt32("B")).ShouldBe((4, null));
    }

    [Fact]
    public async Task An_update_of_a_row_that_is_not_there_is_refused()
    {
        var refusal = await Should.ThrowAsync<RequestFailedException>(() => Table.UpdateEntityAsync(Row("x"), ETag.All, cancellationToken: Cancel));

        refusal.Status.ShouldBe(404);
        refusal.ErrorCode.ShouldBe("ResourceNotFound");
    }

    [Fact]
    public void An_update_without_a_version_is_not_sent()
    {
        var never = Row("x");
        never.ETag = default;

        Should.Throw<ArgumentException>(() => Table.UpdateEntityAsync(never, never.ETag, cancellationToken: Cancel));
        Should.Throw<ArgumentException>(() => Table.UpdateEntityAsync(never, new ETag(""), cancellationToken: Cancel));
    }

    [Fact]
    public async Task A_row_that_is_not_there_is_no_value_or_a_refusal_as_the_caller_asks()
    {
        var missing = await Table.GetEntityIfExistsAsync<TableEntity>("p", "none", cancellationToken: Cancel);
        missing.HasValue.ShouldBeFalse();
        missing.GetRawResponse().Status.ShouldBe(404);

        var refusal = await Should.ThrowAsync<RequestFailedException>(() => Table.GetEntityAsync<TableEntity>("p", "none", cancellationToken: Cancel));
        (refusal.Status, refusal.ErrorCode).ShouldBe((404, "ResourceNotFound"));

        await Table.AddEntityAsync(Row("x"), Cancel);
        (await Table.GetEntityIfExistsAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value!.GetString("Text").ShouldBe("x");
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_told_by_code()
    {
        var none = Service.GetTableClient("nosuchtable");

        var adding = await Should.ThrowAsync<RequestFailedException>(() => none.AddEntityAsync(Row("x"), Cancel));
        var asking = await Should.ThrowAsync<RequestFailedException>(() => AllAsync(none.QueryAsync<TableEntity>(cancellationToken: Cancel)));

        (adding.Status, adding.ErrorCode).ShouldBe((404, "TableNotFound"));
        (asking.Status, asking.ErrorCode).ShouldBe((404, "TableNotFound"));
        (await none.DeleteAsync(Cancel)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_table_is_created_once_and_listed()
    {
        (await Service.CreateTableIfNotExistsAsync(Table.Name, Cancel)).Value.Name.ShouldBe(Table.Name);
        (await Table.CreateIfNotExistsAsync(Cancel)).GetRawResponse().Status.ShouldBe(409);

        var names = await AllAsync(Service.QueryAsync(cancellationToken: Cancel));

        names.Count(table => table.Name == Table.Name).ShouldBe(1);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("Tables('x')")]
    [InlineData("名前の表")]
    public void A_name_that_no_table_can_have_is_refused(string name) =>
        Should.Throw<ArgumentException>(() => Service.GetTableClient(name));

    private static TableEntity Row(string text) => new("p", "r") { ["Text"] = text };

    private async Task<TableEntity> ReadAsync() => (await Table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value;
}
