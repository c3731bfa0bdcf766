using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Tests.Telework;

public sealed class FindingTextTests
{
    [Theory]
    [InlineData(PolicyTopic.Level3)]
    [InlineData(PolicyTopic.Level4)]
    [InlineData(PolicyTopic.ResidentData)]
    [InlineData(PolicyTopic.StaffData)]
    [InlineData(PolicyTopic.Paper)]
    public void What_a_city_blocks_reads_otherwise_than_what_it_wants_confirmed(PolicyTopic topic)
    {
        Text(topic, Handling.Confirm).ShouldContain("条件の確認が必要です");
        Text(topic, Handling.Block).ShouldNotContain("条件の確認");
        Text(topic, Handling.Block).ShouldEndWith("(要綱 第5条)");
    }

    private static string Text(PolicyTopic topic, Handling handling) => TeleworkTexts.Finding(
        Language.Ja, new Finding(topic, FindingWeight.Refusal) { Word = handling.ToString(), Source = "要綱 第5条" }, null, new OfficeZone(TimeZoneInfo.Utc));
}
