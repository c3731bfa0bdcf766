using TeleworkTeams.Clients.Storage.Tables;

namespace TeleworkTeams.Clients.Tests.Storage;

/// <summary>Long Japanese texts against a real Azurite, which reads a request as text chunk by chunk.</summary>
public sealed class LongTextTests(AzuriteFixture fixture) : TableTest(fixture)
{
    private const string Words = "在宅勤務の申請と承認、髙﨑𠮷";

    [Theory]
    [InlineData(1_000)]
    [InlineData(21_800)]
    [InlineData(21_900)]
    [InlineData(30_000)]
    public async Task Japanese_text_of_any_length_comes_back_as_it_was_stored(int length)
    {
        // Each beginning puts the ends of the chunks elsewhere within a character.
        for (var before = 0; before < 6; before++)
        {
            var text = new string('a', before) + string.Concat(Enumerable.Repeat(Words, (length / Words.Length) + 1))[..(length / Words.Length * Words.Length)];
            var row = new TableEntity("p", $"{length}-{before}") { ["Text"] = text };
            await Table.AddEntityAsync(row, Cancel);
            await ReadsAsync(row, text);

            await Table.SubmitTransactionAsync([new(TableTransactionActionType.UpsertReplace, new TableEntity("p", row.RowKey) { ["Text"] = "b" + text })], Cancel);
            await ReadsAsync(row, "b" + text);
        }
    }

    private async Task ReadsAsync(TableEntity row, string text)
    {
        var read = (await Table.GetEntityAsync<TableEntity>("p", row.RowKey, cancellationToken: Cancel)).Value.GetString("Text")!;
        (read.Length, read.Zip(text).TakeWhile(c => c.First == c.Second).Count()).ShouldBe((text.Length, text.Length), $"{row.RowKey}: characters, and how many are right");
    }
}
