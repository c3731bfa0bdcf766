using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.People;
using static TeleworkTeams.Domain.Tests.CallMemos.GivenMemos;

namespace TeleworkTeams.Domain.Tests.CallMemos;

public sealed class TakeTests
{
    [Fact]
    public void S_135_a_call_is_for_one_person_and_brought_to_them_at_once_in_their_hours()
    {
        var memo = Taken("10:00");

        (memo.WriterId, memo.AddresseeId, memo.HolderId, memo.State).ShouldBe((Writer, "p1", "p1", CallMemoState.Taken));
        (memo.DeliverAt, memo.EscalateAt, memo.ExpiresAt).ShouldBe((Given.At("10:00"), null, Given.At("10:00").AddDays(30)));
    }

    [Theory]
    [InlineData("18:00", "2026-11-25 08:30")]
    [InlineData("07:00", "2026-11-24 08:30")]
    [InlineData("08:20", "2026-11-24 08:20")]
    public void Outside_their_hours_it_waits_for_the_next_day_of_work(string at, string delivered) =>
        Taken(at).DeliverAt.ShouldBe(Given.At(delivered[11..], Given.Date(delivered[..10])));

    [Fact]
    public void On_leave_it_waits_until_they_are_back() =>
        Taken("10:00", to: To.With(Given.Leave(LeaveKind.Day), Given.Leave(LeaveKind.Morning, date: Given.Date("2026-11-25")))).DeliverAt
            .ShouldBe(Given.At("13:00", Given.Date("2026-11-25")));

    [Fact]
    public void The_same_sent_again_is_the_same_memo_and_somebody_elses_id_is_none_of_theirs()
    {
        var memo = Taken();

        CallMemoRules.Decide(Take(), Facts(memo: memo), Given.At("10:01")).ShouldBe(new CallMemoDecision.AlreadyDone(memo));
        CallMemoRules.Decide(Take(), Facts(actor: "p5", memo: memo), Given.At("10:01")).Refusal().ShouldBe(CallMemoRefusal.NotYours);
    }

    public static TheoryData<string, CallMemoRefusal> Bad => new()
    {
        { "empty", CallMemoRefusal.Empty }, { "no caller", CallMemoRefusal.CallerMissing }, { "long", CallMemoRefusal.TextTooLong }, { "past", CallMemoRefusal.TimeInPast },
        { "oneself", CallMemoRefusal.Oneself }, { "leaver", CallMemoRefusal.NotAMember }, { "unknown", CallMemoRefusal.NotAMember }, { "removed", CallMemoRefusal.Unreachable },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_cannot_be_taken_is_refused_with_a_code(string what, CallMemoRefusal reason)
    {
        var content = what switch
        {
            "empty" => new CallMemoContent { Caller = "", Wish = CallWish.CallBack },
            "no caller" => Content with { Caller = "" },
            "long" => Content with { Subject = new string('字', CallMemoLimits.Subject + 1) },
            "past" => Content with { CallBackAt = Given.At("09:59") },
            _ => Content,
        };
        var to = what switch
        {
            "oneself" => To with { Person = Given.Person with { Id = Writer } },
            "leaver" => To with { Person = Given.Person with { Until = Given.Day.AddDays(-1) } },
            "removed" => To with { IsReachable = false },
            _ => To,
        };

        var facts = Facts(to) with { To = what == "unknown" ? null : to };
        CallMemoRules.Decide(Take(content), facts, Given.At("10:00")).Refusal().ShouldBe(reason);
    }

    [Fact]
    public void What_looks_like_resident_data_is_asked_about_once()
    {
        var content = Content with { Text = "生年月日 昭和40年1月2日" };

        var refused = CallMemoRules.Decide(Take(content), Facts(), Given.At("10:00")).ShouldBeOfType<CallMemoDecision.Refused>();
        refused.Reason.ShouldBe(CallMemoRefusal.ResidentData);
        refused.Looks.ShouldBe([ResidentDataKind.BirthDate]);
        CallMemoRules.Decide(Take(content, isChecked: true), Facts(), Given.At("10:00")).ShouldBeOfType<CallMemoDecision.Accepted>();
    }

    [Theory]
    [InlineData("03-1234-5678", "tel:0312345678")]
    [InlineData("０９０ー１２３４ー５６７８", "tel:09012345678")]
    [InlineData("+81-3-1234-5678", "tel:+81312345678")]
    [InlineData("03-1234-5678 内線 21", "tel:0312345678")]
    [InlineData("内線 2345", null)]
    [InlineData("名刺の番号", null)]
    [InlineData("03-1234-5678](https://evil.example)", null)]
    [InlineData(null, null)]
    public void The_number_can_be_dialled_where_it_is_one(string? number, string? link) => (Content with { Number = number }).TelLink.ShouldBe(link);
}
