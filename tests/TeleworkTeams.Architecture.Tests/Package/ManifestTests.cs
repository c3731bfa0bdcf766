using System.Reflection;
using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Bot;

namespace TeleworkTeams.Architecture.Tests.Package;

/// <summary>The manifest against Microsoft's schema and against the rules of the store that a schema cannot say.</summary>
public sealed class ManifestTests
{
    private static readonly JsonObject Manifest = AppPackage.Manifest();

    [Fact]
    public async Task The_manifest_satisfies_the_official_schema_that_it_names() =>
        (await AppPackage.ObjectionsAsync($"v{Version()}/MicrosoftTeams.schema.json", Manifest)).ShouldBeEmpty();

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task A_localisation_file_satisfies_the_official_schema_of_the_same_version(string tag) =>
        (await AppPackage.ObjectionsAsync($"v{Version()}/MicrosoftTeams.Localization.schema.json", AppPackage.Language(tag))).ShouldBeEmpty();

    [Fact]
    public async Task The_official_schema_objects_to_a_name_that_is_too_long()
    {
        var broken = Manifest.DeepClone().AsObject();
        broken["name"]!["short"] = new string('あ', 31);

        (await AppPackage.ObjectionsAsync($"v{Version()}/MicrosoftTeams.schema.json", broken)).ShouldHaveSingleItem().ShouldStartWith("/name/short");
    }

    [Fact]
    public void The_schema_is_a_public_one_of_version_1_29_or_later()
    {
        System.Version.Parse(Version()).ShouldBeGreaterThanOrEqualTo(new System.Version(1, 29));
        Manifest["$schema"]!.GetValue<string>().ShouldContain($"/v{Version()}/");
    }

    [Fact]
    public void Japanese_is_the_default_and_its_file_says_the_same_as_the_manifest()
    {
        Manifest["localizationInfo"]!["defaultLanguageTag"]!.GetValue<string>().ShouldBe("ja");
        Strings("ja").OrderBy(s => s.Key, StringComparer.Ordinal).ShouldBe(AppPackage.ShownStrings().OrderBy(s => s.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_string_that_Teams_shows_has_an_English_one()
    {
        Strings("en").Keys.Order().ShouldBe(AppPackage.ShownStrings().Keys.Order());
        Strings("en").Values.ShouldAllBe(s => s.Length > 0 && s.All(c => c < 0x3000));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void The_name_does_not_contain_Teams_and_the_description_says_Microsoft_Teams(string tag)
    {
        var strings = Strings(tag);

        strings["name.short"].ShouldNotContain("Teams", Case.Insensitive);
        strings["name.full"].ShouldNotContain("Teams", Case.Insensitive);
        strings["description.full"].ShouldContain("Microsoft Teams");
        strings["description.full"].Split("Teams").Length.ShouldBe(strings["description.full"].Split("Microsoft Teams").Length);
    }

    [Fact]
    public void The_bot_speaks_in_personal_chats_and_in_teams_and_lists_its_commands_for_both()
    {
        var bot = Manifest["bots"]![0]!;

        bot["scopes"]!.AsArray().Select(s => s!.GetValue<string>()).ShouldBe(["personal", "team"]);
        bot["commandLists"]!.AsArray().Select(l => l!["scopes"]!.AsArray().Single()!.GetValue<string>()).ShouldBe(["personal", "team"]);
    }

    [Fact]
    public void The_commands_are_the_bots_own_list_in_both_languages()
    {
        TextCommand[] listed = [.. CheckInCommands.All.Concat(TeleworkCommands.All).Concat(DutyCommands.All).Concat(PeopleActions.Commands).Where(c => c.IsListed)];

        AppPackage.Commands("ja").ShouldBe(listed.Select(c => c.Words[0]));
        AppPackage.Commands("en").ShouldBe(listed.Select(c => c.Words[1]));
    }

    [Fact]
    public void The_actions_beside_the_message_box_open_a_form_and_every_dialog_of_the_bot_is_one()
    {
        var actions = AppPackage.Extension(Manifest).Where(c => Text(c, "type") == "action").ToArray();

        Manifest["composeExtensions"]![0]!["botId"]!.GetValue<string>().ShouldBe(Manifest["bots"]![0]!["botId"]!.GetValue<string>());
        actions.Select(c => Text(c, "id")).ShouldBe(["telework.apply", "callMemo.take", "duty.swap"]);
        Registered<DialogCommand>().Select(d => d.CommandId).ShouldBe(actions.Select(c => Text(c, "id")), ignoreOrder: true);
        actions.ShouldAllBe(c => c["fetchTask"]!.GetValue<bool>());
        actions.Select(c => c["context"]!.AsArray().Single()!.GetValue<string>()).ShouldAllBe(c => c == "compose");
    }

    [Fact]
    public void The_searches_beside_the_message_box_show_something_before_anything_is_typed_and_every_search_of_the_bot_is_one()
    {
        var queries = AppPackage.Extension(Manifest).Where(c => Text(c, "type") == "query").ToArray();

        queries.Select(c => Text(c, "id")).ShouldBe(["people.where", "duty.today"]);
        Registered<SearchCommand>().Select(s => s.CommandId).ShouldBe(queries.Select(c => Text(c, "id")), ignoreOrder: true);
        queries.ShouldAllBe(c => c["initialRun"]!.GetValue<bool>());
        queries.Select(c => c["parameters"]!.AsArray().Single()!["name"]!.GetValue<string>()).ShouldAllBe(n => n == "query");
        queries.ShouldAllBe(c => c["context"]!.AsArray().Select(x => x!.GetValue<string>()).SequenceEqual(new[] { "compose", "commandBox" }));
    }

    [Fact]
    public void A_team_is_offered_nothing_that_a_person_is_not()
    {
        foreach (var language in new[] { "ja", "en" })
        {
            AppPackage.Commands(language, list: 1).ShouldBeSubsetOf(AppPackage.Commands(language));
        }
    }

    [Fact]
    public void The_tab_is_told_theme_and_language_before_it_draws() =>
        Manifest["staticTabs"]!.AsArray().Select(t => t!["contentUrl"]!.GetValue<string>()).ShouldAllBe(u => u.EndsWith("?theme={theme}&locale={locale}"));

    [Fact]
    public void The_tab_and_its_sign_on_stay_on_the_apps_own_domain()
    {
        var local = AppPackage.Environment("local");

        Manifest["validDomains"]!.AsArray().Select(d => d!.GetValue<string>()).ShouldBe([local["BOT_DOMAIN"]]);
        Manifest["staticTabs"]!.AsArray().Select(t => t!["contentUrl"]!.GetValue<string>()).ShouldAllBe(u => u.StartsWith($"https://{local["BOT_DOMAIN"]}/"));
        Manifest["webApplicationInfo"]!["resource"]!.GetValue<string>().ShouldBe($"api://{local["BOT_DOMAIN"]}/botid-{local["BOT_ID"]}");
    }

    [Fact]
    public void Nothing_is_asked_for_that_reads_messages_or_members() => Manifest.ContainsKey("authorization").ShouldBeFalse();

    /// <summary>The commands that the app's slices declare.</summary>
    private static T[] Registered<T>() =>
        [.. typeof(BotRouter).Assembly.GetTypes().SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.PropertyType == typeof(T)).Select(p => (T)p.GetValue(null)!)];

    private static string Text(JsonNode command, string name) => command[name]!.GetValue<string>();

    private static string Version() => Manifest["manifestVersion"]!.GetValue<string>();

    private static Dictionary<string, string> Strings(string tag) =>
        AppPackage.Language(tag).Where(s => s.Key != "$schema").ToDictionary(s => s.Key, s => s.Value!.GetValue<string>());
}
