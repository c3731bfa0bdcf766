using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.Domain.Tests.CallMemos;

public sealed class ResidentDataTests
{
    [Theory]
    [InlineData("123456789018", ResidentDataKind.IndividualNumber)]
    [InlineData("番号は1234-5678-9018です", ResidentDataKind.IndividualNumber)]
    [InlineData("１２３４　５６７８　９０１８", ResidentDataKind.IndividualNumber)]
    [InlineData("1234-567890", ResidentDataKind.PensionNumber)]
    [InlineData("基礎年金番号は 0123-456789", ResidentDataKind.NamedNumber)]
    [InlineData("介護の被保険者番号:0000123456", ResidentDataKind.NamedNumber)]
    [InlineData("記号番号 12-3456", ResidentDataKind.NamedNumber)]
    [InlineData("住民票コード 12345678901", ResidentDataKind.NamedNumber)]
    [InlineData("生年月日は昭和40年1月2日", ResidentDataKind.BirthDate)]
    [InlineData("S40.1.2 の方", ResidentDataKind.BirthDate)]
    [InlineData("平成12年3月4日生まれ", ResidentDataKind.BirthDate)]
    [InlineData("1965/1/2生", ResidentDataKind.BirthDate)]
    [InlineData("みどり市中央町3-2-1 山田様", ResidentDataKind.Address)]
    [InlineData("本町２丁目５番１号", ResidentDataKind.Address)]
    [InlineData("大字山田123番地", ResidentDataKind.Address)]
    public void What_is_plainly_a_residents_is_named(string text, ResidentDataKind kind) => ResidentData.Find(text).ShouldBe([kind]);

    [Theory]
    [InlineData("03-1234-5678 / 090-1234-5678 へ折り返し")]
    [InlineData("+81 90 1234 5678")]
    [InlineData("+819012345678")]
    [InlineData("0120-123456 まで")]
    [InlineData("123456789012")]
    [InlineData("000000000000")]
    [InlineData("1234567890123456")]
    [InlineData("令和8年11月24日の会議、10:00-11:30")]
    [InlineData("2026/11/24 生活保護の相談")]
    [InlineData("平成30年4月1日付けの通知")]
    [InlineData("文書番号 企第1234号")]
    [InlineData("請求書 3-2-1 の件")]
    [InlineData("市民課 内線2345")]
    [InlineData("第2庁舎3階 センター3番窓口")]
    [InlineData("予算額 12,345,678円")]
    [InlineData("町田市役所 佐藤様")]
    public void What_is_not_raises_no_alarm(string text) => ResidentData.Find(text).ShouldBeEmpty();

    [Fact]
    public void Of_all_last_digits_exactly_one_makes_an_individual_number() =>
        Enumerable.Range(0, 10).Count(d => ResidentData.Find($"98765432109{d}").Count > 0).ShouldBe(1);

    [Fact]
    public void All_of_a_memo_is_looked_at_but_its_number()
    {
        var content = GivenMemos.Content with { Number = "1234-567890", Subject = "生年月日 S1.2.3", Text = "1234 5678 9018" };

        ResidentData.Find(content).ShouldBe([ResidentDataKind.IndividualNumber, ResidentDataKind.BirthDate]);
    }

    [Fact]
    public void However_long_and_odd_the_text_is_it_is_looked_through_at_once()
    {
        var text = string.Concat(Enumerable.Repeat("市区町村1-1-市字一丁目\uD800", 2_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        ResidentData.Find(text);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }
}
