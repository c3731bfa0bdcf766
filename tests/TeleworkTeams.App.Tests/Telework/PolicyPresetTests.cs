using System.Text.RegularExpressions;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>What holds for all presets: they say what their documents say, name them, and leave the rest unset.</summary>
public sealed partial class PolicyPresetTests
{
    public static TheoryData<string> Names => [.. PolicyPresets.All.Select(p => p.Name)];

    [Fact]
    public void The_presets_are_those_of_the_documents() => PolicyPresets.All.Select(p => p.Name).ShouldBe(
        ["茨城県", "佐賀県", "神戸市", "深谷市", "渋谷区", "松本市", "掛川市", "静岡市", "特別区", "西条市", "先進自治体"], ignoreOrder: true);

    [Theory]
    [InlineData("茨城県", "route deadline limits hours presence reports information resources confirmations")]
    [InlineData("佐賀県", "route deadline limits presence reports")]
    [InlineData("神戸市", "route deadline limits hours presence reports information resources confirmations")]
    [InlineData("深谷市", "route deadline limits presence")]
    [InlineData("渋谷区", "route deadline limits hours interruptions presence reports resources confirmations")]
    [InlineData("松本市", "route deadline limits hours interruptions presence reports information resources confirmations")]
    [InlineData("掛川市", "route deadline limits reports")]
    [InlineData("静岡市", "limits reports resources confirmations")]
    [InlineData("特別区", "route limits hours interruptions")]
    [InlineData("西条市", "route limits")]
    [InlineData("先進自治体", "route deadline limits")]
    public void What_a_document_does_not_say_stays_unset_and_says_so(string name, string set)
    {
        var groups = PolicyWords.Of(PolicyPresets.Find(name)!.Document.Policy, Language.Ja);

        groups.Where(g => g.IsSet).Select(g => g.Group).ShouldBe(set.Split(' '));
        groups.Where(g => !g.IsSet).ShouldAllBe(g => g.Lines.Single() == "定めがありません。" && g.Source == null);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_group_names_its_source(string name)
    {
        var policy = PolicyPresets.Find(name)!.Document.Policy;

        policy.Source.ShouldNotBeNull();
        PolicyWords.Of(policy, Language.Ja).Where(g => g.IsSet).ShouldAllBe(g => g.Source != null && g.Source.Length > 10);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_group_names_its_requirement_in_a_comment(string name) =>
        RequirementId().Count(PolicyPresets.Find(name)!.Yaml).ShouldBeGreaterThanOrEqualTo(2);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_does_not_contradict_itself(string name) => PolicyCheck.Problems(PolicyPresets.Find(name)!.Document.Policy).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_preset_reads_in_both_languages_as_whole_sentences(string name)
    {
        var policy = PolicyPresets.Find(name)!.Document.Policy;

        PolicyWords.Of(policy, Language.Ja).Where(g => g.Group != "confirmations").SelectMany(g => g.Lines).ShouldAllBe(l => l.EndsWith('。') || l.StartsWith("根拠", StringComparison.Ordinal));
        PolicyWords.Of(policy, Language.En).Select(g => g.Lines.Count).ShouldBe(PolicyWords.Of(policy, Language.Ja).Select(g => g.Lines.Count));
    }

    [Fact]
    public void A0_1_1_the_two_tales_of_managers_in_佐賀県_are_no_rule_of_applications()
    {
        var saga = PolicyPresets.Find("佐賀県")!;

        saga.Document.Policy.Limits!.DaysPerWeek.ShouldBeNull();
        PolicyWords.Of(saga.Document.Policy, Language.Ja).SelectMany(g => g.Lines).ShouldAllBe(l => !l.Contains("管理職") && !l.Contains("週2"));
        saga.Yaml.ShouldContain("S-156");
        saga.Yaml.ShouldContain("S-157");
    }

    [Fact]
    public void A0_1_9_and_S_155_渋谷区_home_work_is_not_for_managers_alone() =>
        PresetCase.Of("渋谷区").Topics().ShouldBeEmpty();

    [Fact]
    public void A_preset_is_found_by_its_name_or_its_id_and_no_other_is()
    {
        PolicyPresets.Find("matsumoto").ShouldBe(PolicyPresets.Find("松本市"));
        PolicyPresets.Find("松本").ShouldBeNull();
    }

    [GeneratedRegex(@"S-\d+")]
    private static partial Regex RequirementId();
}
