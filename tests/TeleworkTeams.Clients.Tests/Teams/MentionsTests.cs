using System.Text;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.Clients.Tests.Teams;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("<at>勤務場所</at>&nbsp;今日", "&nbsp;今日")]
    [InlineData("<at>勤務場所</at> 今日 <at>佐藤</at>", "今日 <at>佐藤</at>")]
    [InlineData("今日", "今日")]
    public void The_bots_own_mention_is_taken_away_and_nobody_elses(string text, string left)
    {
        var json = $$"""
            {"type":"message","text":"{{text}}","recipient":{"id":"28:bot"},"entities":[
              {"type":"mention","mentioned":{"id":"28:bot"},"text":"<at>勤務場所</at>"},
              {"type":"mention","mentioned":{"id":"29:sato"},"text":"<at>佐藤</at>"},
              {"type":"mention","mentioned":7},{"type":"mention","mentioned":{"id":"28:bot"},"text":""},"x",null]}
            """;
        ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out var activity, out _).ShouldBeTrue();

        activity!.RemoveRecipientMention().ShouldBe(left);
    }
}
