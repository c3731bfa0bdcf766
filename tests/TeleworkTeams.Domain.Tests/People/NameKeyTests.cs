using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.People;

/// <summary>One name, however it is typed.</summary>
public sealed class NameKeyTests
{
    [Theory]
    [InlineData("さとう はなこ", "サトウハナコ")]
    [InlineData("ｻﾄｳ　ﾊﾅｺ", "さとう・はなこ")]
    [InlineData("ヴァレリー", "ゔぁれりー")]
    [InlineData("髙橋", "高橋")]
    [InlineData("山﨑", "山崎")]
    [InlineData("𠮷田", "吉田")]
    [InlineData("渡邊", "渡辺")]
    [InlineData("葛\uDB40\uDD00城", "葛城")]
    [InlineData("ＡＢＣ　１２３", "abc123")]
    public void Two_ways_to_type_it_are_the_same(string one, string other) => NameKey.Of(one).ShouldBe(NameKey.Of(other));

    [Theory]
    [InlineData("佐藤", "斎藤")]
    [InlineData("かとう", "がとう")]
    [InlineData("ハ", "パ")]
    public void Two_names_are_not(string one, string other) => NameKey.Of(one).ShouldNotBe(NameKey.Of(other));

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("佐\uDC00藤")]
    public void Half_a_character_does_no_harm(string broken) => NameKey.Of(broken).ShouldContain("\uFFFD");

    [Theory]
    [InlineData("")]
    [InlineData(" 　\t\n")]
    public void Nothing_is_nothing(string text) => NameKey.Of(text).ShouldBe("");
}
