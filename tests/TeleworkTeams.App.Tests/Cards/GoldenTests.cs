using System.Text.Encodings.Web;
using System.Text.Json;
using TeleworkTeams.Local.Gallery;

namespace TeleworkTeams.App.Tests.Cards;

/// <summary>
/// Every card of the gallery as JSON, in Golden/{name}.{language}.json. A card that comes out differently is written beside it as
/// *.received.json; with ACCEPT_CARDS=1 in the environment it becomes the golden one.
/// </summary>
public sealed class GoldenTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Folder = Path.Combine(OfficialRenderer.Folder(), "Golden");

    public static TheoryData<string> Names => [.. CardGallery.All().Select(c => $"{c.Name}.{c.Language}")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_card_is_sent_as_it_was_looked_at(string name)
    {
        var card = CardGallery.All().Single(c => $"{c.Name}.{c.Language}" == name).Card;
        var json = JsonSerializer.Serialize(card.ToJsonElement(), Readable).ReplaceLineEndings("\n") + "\n";
        var (golden, received) = (Path.Combine(Folder, $"{name}.json"), Path.Combine(Folder, $"{name}.received.json"));
        File.Delete(received);
        if (Environment.GetEnvironmentVariable("ACCEPT_CARDS") == "1")
        {
            await File.WriteAllTextAsync(golden, json, TestContext.Current.CancellationToken);
        }

        var expected = File.Exists(golden) ? (await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n") : "";
        if (json != expected)
        {
            await File.WriteAllTextAsync(received, json, TestContext.Current.CancellationToken);
        }

        json.ShouldBe(expected, $"Compare {received} with {golden}; ACCEPT_CARDS=1 dotnet test tests/TeleworkTeams.App.Tests accepts it.");
    }

    [Fact]
    public void No_golden_file_is_left_of_a_card_that_is_gone() =>
        Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => !f.EndsWith(".received", StringComparison.Ordinal))
            .ShouldBe(CardGallery.All().Select(c => $"{c.Name}.{c.Language}"), ignoreOrder: true);

    [Fact]
    public void Every_card_that_can_be_built_stands_in_the_gallery() =>
        CardBuilders.All().Except(typeof(CardGallery).Assembly.GetTypes().Where(t => t.Name.EndsWith("Gallery", StringComparison.Ordinal)).SelectMany(CardBuilders.ReachedFrom)).Select(m => $"{m.DeclaringType!.Name}.{m.Name}").ShouldBeEmpty();
}
