using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CallMemos;

/// <summary>A call for 山田 on <see cref="Given.Day"/>, taken by p9 at ten.</summary>
internal static class GivenMemos
{
    public const string Writer = "p9";

    public static readonly CallMemoContent Content = new() { Caller = "鈴木様", Organisation = "みどり商会", Number = "03-1234-5678", Subject = "補助金の件", Wish = CallWish.CallBack };

    public static readonly CallMemoRecipient To = new(Given.Person, Given.Section, [], true);

    public static readonly CallMemoRecipient Tanaka = new(Given.Person with { Id = "p2", Name = "田中" }, Given.Section, [], true);

    public static CallMemoCommand.Take Take(CallMemoContent? content = null, bool isChecked = false) => new("m1", content ?? Content, isChecked);

    public static CallMemoFacts Facts(CallMemoRecipient? to = null, string actor = Writer, CallMemo? memo = null) => new()
    {
        Memo = memo, ActorId = actor, To = to ?? To, Settings = new(), Calendar = Given.Calendar, Zone = Given.Tokyo,
    };

    public static CallMemo Taken(string at = "10:00", CallMemoContent? content = null, CallMemoRecipient? to = null) =>
        CallMemoRules.Decide(Take(content), Facts(to), Given.At(at)).ShouldBeOfType<CallMemoDecision.Accepted>().Memo;

    public static CallMemo Urgent(string at = "10:00", CallMemoRecipient? to = null) => Taken(at, Content with { IsUrgent = true }, to);

    public static CallMemoDecision Step(this CallMemo memo, CallMemoCommand command, string actor, string at = "10:30", CallMemoRecipient? to = null) =>
        CallMemoRules.Decide(command, Facts(to, actor, memo), Given.At(at));

    public static CallMemo Then(this CallMemo memo, CallMemoCommand command, string actor, string at = "10:30", CallMemoRecipient? to = null) =>
        memo.Step(command, actor, at, to).ShouldBeOfType<CallMemoDecision.Accepted>().Memo;

    public static CallMemoRefusal Refusal(this CallMemoDecision decision) => decision.ShouldBeOfType<CallMemoDecision.Refused>().Reason;

    public static CallMemoRecipient With(this CallMemoRecipient to, params Leave[] leaves) => to with { Leaves = leaves };
}
