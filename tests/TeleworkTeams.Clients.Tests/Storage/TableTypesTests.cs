using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

public sealed class TableTypesTests(AzuriteFixture fixture) : TableTest(fixture)
{
    private static readonly DateTimeOffset WithTicks = new DateTimeOffset(2026, 11, 24, 8, 30, 15, TimeSpan.FromHours(9)).AddTicks(1234567);

    public static TheoryData<string, SampleEntity> Rows { get; } = new()
    {
        { "ordinary", new() { Text = "在宅勤務", Count = 3, Big = 4, Real = 1.5, Truth = true, At = WithTicks, Id = Guid.NewGuid(), Bytes = [1, 2], Weather = Weather.Rainy, Renamed = "x" } },
        { "largest", new() { Text = "😀髙﨑𠮷\"\\\r\n'", Count = int.MaxValue, Big = long.MaxValue, Real = double.MaxValue, At = DateTimeOffset.MaxValue, Bytes = [.. Enumerable.Range(0, 256).Select(i => (byte)i)] } },
        { "least", new() { Text = "", Count = int.MinValue, Big = long.MinValue, Real = double.MinValue, At = new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero), Bytes = [] } },
        { "optional", new() { MaybeCount = 0, MaybeBig = 1L << 53, MaybeReal = -0.1, MaybeTruth = false, MaybeId = Guid.Empty, MaybeWeather = Weather.Sunny } },
        { "whole and infinite", new() { Real = 2, MaybeReal = double.PositiveInfinity } },
        { "no number", new() { Real = double.NaN, MaybeReal = double.NegativeInfinity } },
        { "small", new() { Real = double.Epsilon } },
        { "empty", new() },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Every_type_comes_back_as_it_was_stored(string name, SampleEntity stored)
    {
        stored.RowKey = name;
        await Table.AddEntityAsync(stored, Cancel);

        var read = (await Table.GetEntityAsync<SampleEntity>("p", name, cancellationToken: Cancel)).Value;

        read.Timestamp.ShouldNotBeNull();
        read.ETag.ToString().ShouldStartWith("W/\"");
        (read.Timestamp, read.ETag, stored.Timestamp, stored.ETag) = (null, default, null, default);
        read.ShouldBeEquivalentTo(stored);
        (await AllAsync(Table.QueryAsync<SampleEntity>(cancellationToken: Cancel))).ShouldHaveSingleItem().Big.ShouldBe(stored.Big);
    }

    [Fact]
    public async Task A_row_without_a_class_keeps_the_types_that_were_stored()
    {
        var id = Guid.NewGuid();
        await Table.AddEntityAsync(
            new TableEntity("p", "r")
            {
                ["Text"] = "電話当番", ["Count"] = 1, ["Big"] = 1L, ["Real"] = 1d, ["Truth"] = true,
                ["At"] = WithTicks, ["Id"] = id, ["Bytes"] = new byte[] { 7 }, ["Nothing"] = null,
            },
            Cancel);

        var read = (await Table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value;

        read.GetString("Text").ShouldBe("電話当番");
        read.GetInt32("Count").ShouldBe(1);
        read.GetInt64("Big").ShouldBe(1);
        read.GetDouble("Real").ShouldBe(1);
        read.GetBoolean("Truth").ShouldBe(true);
        read.GetDateTimeOffset("At").ShouldBe(WithTicks);
        read.GetGuid("Id").ShouldBe(id);
        read.GetBinary("Bytes").ShouldBe([7]);
        read.ContainsKey("Nothing").ShouldBeFalse();
        read.Timestamp.ShouldNotBeNull();
        read.ETag.ShouldNotBe(default);
        Should.Throw<InvalidOperationException>(() => read.GetInt32("Big"));
    }

    [Fact]
    public async Task Names_and_hidden_properties_are_as_the_attributes_say()
    {
        await Table.AddEntityAsync(new SampleEntity { Renamed = "here", Hidden = new DateOnly(2026, 11, 24) }, Cancel);

        var read = (await Table.GetEntityAsync<TableEntity>("p", "r", cancellationToken: Cancel)).Value;

        read.GetString("OnTheWire").ShouldBe("here");
        read.ContainsKey("Renamed").ShouldBeFalse();
        read.ContainsKey("Hidden").ShouldBeFalse();
        read.GetString("Weather").ShouldBe("Sunny", "enums are stored by name");
    }

    [Theory]
    [InlineData("it's", "O'Brien''s")]
    [InlineData("髙﨑 𠮷野家", "😀👨‍👩‍👧")]
    [InlineData("100%", "%27%2F")]
    [InlineData("a+b&c=d", "x y;z,(1)")]
    [InlineData("<\"{[@$!*~`|^]}\">", "2026-11-24T08:30:00.0000000Z")]
    [InlineData("p", "")]
    public async Task A_key_may_hold_what_an_address_would_break_on(string partitionKey, string rowKey)
    {
        await Table.AddEntityAsync(new TableEntity(partitionKey, rowKey) { ["Count"] = 1 }, Cancel);
        var read = (await Table.GetEntityAsync<TableEntity>(partitionKey, rowKey, cancellationToken: Cancel)).Value;
        read["Count"] = 2;
        await Table.UpdateEntityAsync(read, read.ETag, TableUpdateMode.Replace, Cancel);
        await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertMerge, new TableEntity(partitionKey, rowKey) { ["Other"] = 3 })], Cancel);

        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey} and RowKey eq {rowKey}");
        var found = (await AllAsync(Table.QueryAsync<TableEntity>(filter, cancellationToken: Cancel))).ShouldHaveSingleItem();

        (found.PartitionKey, found.RowKey, found.GetInt32("Count"), found.GetInt32("Other")).ShouldBe((partitionKey, rowKey, 2, 3));
        (await Table.DeleteEntityAsync(partitionKey, rowKey, found.ETag, Cancel)).Status.ShouldBe(204);
    }

    [Fact]
    public void A_property_of_a_type_that_tables_do_not_store_is_refused_by_name() =>
        Should.Throw<NotSupportedException>(() => Table.AddEntityAsync(new Unstorable(), Cancel))
            .Message.ShouldContain("Unstorable.Day is of type DateOnly");

    public sealed class Unstorable : ITableEntity
    {
        public string PartitionKey { get; set; } = "p";

        public string RowKey { get; set; } = "r";

        public DateTimeOffset? Timestamp { get; set; }

        public Azure.ETag ETag { get; set; }

        public DateOnly Day { get; set; }
    }
}
