using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.CallMemos.Cards;
using TeleworkTeams.App.Features.CallMemos.Dialog;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.Local.Gallery;

/// <summary>The cards about call memos.</summary>
internal static class CallMemoGallery
{
    private const string Id = "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f";

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards(Language l, SampleDay day)
    {
        var some = new SampleMemos(day);
        yield return ("memo", MemoCard.Build(l, some.Taken));
        yield return ("memo-urgent", MemoCard.Build(l, some.Urgent));
        yield return ("memo-sent-again", MemoCard.Build(l, some.Taken, isResend: true));
        yield return ("memo-message-only", MemoCard.Build(l, some.MessageOnly));
        yield return ("memo-tried", MemoCard.Build(l, some.Tried));
        yield return ("memo-done", MemoCard.Build(l, some.Done));
        yield return ("memo-handed-over", MemoCard.Build(l, some.HandedOver));
        yield return ("memo-elsewhere", MemoCard.Elsewhere(l, some.HandedOver));
        yield return ("memo-hand-over-to-whom", MemoProblems.Marked(
            MemoCard.Build(l, some.Taken, MemoProblems.Banner(l, MemoProblem.SeveralPeople), input: some.HandOver), MemoProblem.SeveralPeople));
        yield return ("memo-handed-over-first", MemoProblems.Marked(
            MemoCard.Elsewhere(l, some.HandedOver, MemoProblems.Banner(l, CallMemoRefusal.HandedOverAlready)), CallMemoRefusal.HandedOverAlready));
        yield return ("memo-gone", GoneCard.Build(l));
        yield return ("memo-unknown", MemoProblems.Card(l, CallMemoRefusal.NotYours));
        yield return ("memo-writer", WriterCard.Build(l, some.Tried));
        yield return ("memo-writer-done", WriterCard.Build(l, some.Done));
        yield return ("memo-writer-told", WriterCard.Build(l, some.Escalated));
        yield return ("memo-writer-told-nobody", WriterCard.Build(l, some.EscalatedToNobody));
        yield return ("memo-writer-undelivered", WriterCard.Build(l, some.Undelivered));
        yield return ("memo-lead", LeadCard.Build(l, some.Escalated));
        yield return ("memo-lead-answered", LeadCard.Build(l, some.EscalatedAndRead));
        yield return ("memos", MemoListCard.Build(l, some.Many, "https://example.jp/tab/#/memos"));
        yield return ("memos-none", MemoListCard.Build(l, [], null));
        foreach (var dialog in Dialogs(l, day, some))
        {
            yield return dialog;
        }
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> Dialogs(Language l, SampleDay day, SampleMemos some)
    {
        yield return ("dialog-memo", TakeDialogCard.Build(l, Id, TakeInput.Empty, []));
        yield return ("dialog-memo-to-whom", MemoProblems.Marked(
            TakeDialogCard.Build(l, Id, some.Typed, some.Choices, MemoProblems.Banner(l, MemoProblem.SeveralPeople, CallMemoTexts.Get(l, "Choice.More"))), MemoProblem.SeveralPeople));
        yield return ("dialog-memo-resident-data", MemoProblems.Marked(
            TakeDialogCard.Build(
                l, Id, some.Typed, [],
                MemoProblems.Banner(
                    l, CallMemoRefusal.ResidentData, CallMemoTexts.Get(l, "Dialog.Looks", CallMemoTexts.Looks(l, [ResidentDataKind.BirthDate])), CallMemoTexts.Get(l, "Dialog.Rule", day.Typed("みどり市実施要綱"))),
                askChecked: true),
            CallMemoRefusal.ResidentData));
        yield return ("dialog-memo-unreachable", MemoProblems.Marked(
            TakeDialogCard.Build(l, Id, some.Typed with { Instead = day.Sato.Name }, some.Choices, MemoProblems.Banner(l, CallMemoRefusal.Unreachable)), CallMemoRefusal.Unreachable));
        yield return ("dialog-memo-taken", TakenDialogCard.Build(l, some.Tomorrow));
    }
}
