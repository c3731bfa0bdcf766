namespace TeleworkTeams.Domain.CallMemos;

/// <summary>Whether a call can be taken down so, and for that person.</summary>
internal static class TakeRule
{
    public static CallMemoDecision Decide(CallMemoCommand.Take take, CallMemoFacts facts, DateTimeOffset now)
    {
        if (Problem(take.Content, now) is { } problem)
        {
            return CallMemoRules.No(problem);
        }

        if (facts.To?.Person.Id == facts.ActorId)
        {
            return CallMemoRules.No(CallMemoRefusal.Oneself);
        }

        if (CallMemoRules.Hindrance(facts, now) is { } hindrance)
        {
            return CallMemoRules.No(hindrance);
        }

        if (!take.IsChecked && ResidentData.Find(take.Content) is { Count: > 0 } looks)
        {
            return new CallMemoDecision.Refused(CallMemoRefusal.ResidentData) { Looks = looks };
        }

        return new CallMemoDecision.Accepted(CallMemoRules.Brought(
            new CallMemo
            {
                Id = take.Id,
                WriterId = facts.ActorId,
                AddresseeId = facts.To!.Person.Id,
                HolderId = facts.To.Person.Id,
                Content = take.Content,
                State = CallMemoState.Taken,
                TakenAt = now,
                DeliverAt = now,
                ExpiresAt = now.AddDays(facts.Settings.KeepDays),
            },
            facts, now));
    }

    private static CallMemoRefusal? Problem(CallMemoContent content, DateTimeOffset now)
    {
        if (content.Caller.Length == 0)
        {
            return content is { Organisation: null, Number: null, Subject: null, Text: null } ? CallMemoRefusal.Empty : CallMemoRefusal.CallerMissing;
        }

        var isTooLong = content.Caller.Length > CallMemoLimits.Caller || content.Organisation?.Length > CallMemoLimits.Organisation
            || content.Number?.Length > CallMemoLimits.Number || content.Subject?.Length > CallMemoLimits.Subject || content.Text?.Length > CallMemoLimits.Text;
        return isTooLong ? CallMemoRefusal.TextTooLong
            : content.CallBackAt < now || content.By < now ? CallMemoRefusal.TimeInPast
            : null;
    }
}
