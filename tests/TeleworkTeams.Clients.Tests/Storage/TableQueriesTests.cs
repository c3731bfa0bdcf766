using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

public sealed class TableQueriesTests(AzuriteFixture fixture) : TableTest(fixture)
{
    [Fact]
    public async Task More_than_a_thousand_rows_come_in_order_over_several_pages()
    {
        await FillAsync(1_050);

        var rows = await AllAsync(Table.QueryAsync<SampleEntity>(cancellationToken: Cancel));
        var pages = await AllAsync(Table.QueryAsync<SampleEntity>(cancellationToken: Cancel).AsPages());

        rows.Select(row => row.Count).ShouldBe(Enumerable.Range(0, 1_050));
        pages.Select(page => page.Values.Count).ShouldBe([1_000, 50]);
        pages[^1].ContinuationToken.ShouldBeNull();
    }

    [Fact]
    public async Task A_caller_can_go_on_later_where_a_page_ended()
    {
        await FillAsync(25);
        var first = (await AllAsync(Table.QueryAsync<SampleEntity>(maxPerPage: 10, cancellationToken: Cancel).AsPages()))[0];

        var rest = await AllAsync(Table.QueryAsync<SampleEntity>(maxPerPage: 10, cancellationToken: Cancel).AsPages(first.ContinuationToken));

        first.Values.Count.ShouldBe(10);
        rest.SelectMany(page => page.Values).Select(row => row.Count).ShouldBe(Enumerable.Range(10, 15));
    }

    [Fact]
    public async Task Only_the_selected_properties_are_read()
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2 }, Cancel);

        var queried = (await AllAsync(Table.QueryAsync<TableEntity>(select: ["RowKey", "B"], cancellationToken: Cancel))).ShouldHaveSingleItem();
        var read = (await Table.GetEntityAsync<TableEntity>("p", "r", ["B"], Cancel)).Value;

        (queried.RowKey, queried.GetInt32("B"), queried.ContainsKey("A")).ShouldBe(("r", 2, false));
        (read.GetInt32("B"), read.ContainsKey("A")).ShouldBe((2, false));
    }

    [Theory]
    [InlineData("x' or PartitionKey ne 'x")]
    [InlineData("') or true or ('")]
    [InlineData("'")]
    [InlineData("{0}")]
    [InlineData("' or '' eq '")]
    public async Task A_value_cannot_change_what_a_filter_asks(string hostile)
    {
        await Table.AddEntityAsync(new TableEntity("p", "r") { ["Text"] = "secret" }, Cancel);
        await Table.AddEntityAsync(new TableEntity("p", "s") { ["Text"] = hostile }, Cancel);

        var found = await AllAsync(Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"Text eq {hostile}"), cancellationToken: Cancel));

        found.ShouldHaveSingleItem().GetString("Text").ShouldBe(hostile);
    }

    [Fact]
    public async Task Every_type_can_be_asked_for()
    {
        var at = new DateTimeOffset(2026, 11, 24, 8, 30, 0, TimeSpan.FromHours(9)).AddTicks(7);
        var id = Guid.NewGuid();
        byte[] bytes = [0xAB, 0x0C];
        await Table.AddEntityAsync(new SampleEntity { Text = "在宅", Count = -5, Big = long.MaxValue, Real = 2, MaybeReal = -1.25, Truth = true, At = at, Id = id, Bytes = bytes, Weather = Weather.Rainy }, Cancel);
        await Table.AddEntityAsync(new SampleEntity { RowKey = "other" }, Cancel);

        // Azurite knows no exponents and compares instants to the millisecond; Azure does better in both.
        FormattableString[] filters =
        [
            $"Text eq {"在宅"}", $"Count eq {-5}", $"Count lt {0}", $"Big eq {long.MaxValue}", $"Real eq {2d}", $"MaybeReal lt {-1d}",
            $"Truth eq {true}", $"At eq {at}", $"At gt {at.AddMilliseconds(-1)}", $"Id eq {id}", $"Bytes eq {bytes}", $"Weather eq {Weather.Rainy}",
            $"PartitionKey eq {"p"} and RowKey ge {"r"} and RowKey lt {'s'}",
        ];
        foreach (var filter in filters)
        {
            var text = TableClient.CreateQueryFilter(filter);
            var found = await AllAsync(Table.QueryAsync<SampleEntity>(text, cancellationToken: Cancel));
            found.Select(row => row.RowKey).ShouldBe(["r"], text);
        }
    }

    [Fact]
    public void A_filter_does_not_compare_with_what_is_never_stored()
    {
        string? nothing = null;
        Should.Throw<ArgumentException>(() => TableClient.CreateQueryFilter($"Text eq {nothing}"));
        Should.Throw<ArgumentException>(() => TableClient.CreateQueryFilter($"Day eq {new DateOnly(2026, 11, 24)}"));
    }

    [Fact]
    public async Task A_query_stops_when_it_is_cancelled()
    {
        await FillAsync(3);
        using var source = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Table.QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: source.Token))
            {
                await source.CancelAsync();
            }
        });
        await Should.ThrowAsync<OperationCanceledException>(() => Table.AddEntityAsync(new TableEntity("p", "z"), source.Token));
    }

    private async Task FillAsync(int rows)
    {
        foreach (var chunk in Enumerable.Range(0, rows).Chunk(100))
        {
            await Table.SubmitTransactionAsync(
                chunk.Select(i => new TableTransactionAction(TableTransactionActionType.Add, new SampleEntity { RowKey = $"{i:D6}", Count = i })), Cancel);
        }
    }
}
