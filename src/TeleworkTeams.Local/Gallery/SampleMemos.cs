using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.CallMemos.Cards;
using TeleworkTeams.App.Features.CallMemos.Dialog;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Local.Gallery;

/// <summary>One made-up call, in every state that a card shows: 鈴木 took it for 佐藤.</summary>
internal sealed class SampleMemos(SampleDay day)
{
    private static readonly OfficeZone Zone = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));

    private CallMemo Memo => new()
    {
        Id = "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f",
        WriterId = "p2",
        AddresseeId = day.Sato.Id,
        HolderId = day.Sato.Id,
        Content = new CallMemoContent
        {
            Caller = day.Typed("高橋"), Organisation = day.Typed("みどり商会"), Number = day.Typed("03-1234-5678"), Subject = day.Typed("補助金の申請書について"), Wish = CallWish.CallBack,
            CallBackAt = SampleDay.At(15, 0), By = SampleDay.At(17, 0), Text = day.Typed("*様式2* の書き方 [別紙]"),
        },
        State = CallMemoState.Taken,
        TakenAt = SampleDay.At(10, 30),
        DeliverAt = SampleDay.At(10, 30),
        ExpiresAt = SampleDay.At(10, 30).AddDays(30),
    };

    private CallMemo UrgentMemo => Memo with { Content = Memo.Content with { IsUrgent = true }, EscalateAt = SampleDay.At(11, 0) };

    private CallMemo HandedMemo => Then(Then(Memo, CallMemoState.Confirmed), CallMemoState.HandedOver, "p4", day.Typed("担当の方へお願いします"));

    public CallMemoView Taken => View(Memo);

    public CallMemoView Urgent => View(UrgentMemo);

    public CallMemoView Tried => View(Then(Then(Memo, CallMemoState.Confirmed), CallMemoState.NotReached));

    public CallMemoView HandedOver => View(HandedMemo);

    public CallMemoView Done => View(Then(Memo, CallMemoState.CalledBack));

    public CallMemoView MessageOnly => View(Memo with { Content = Memo.Content with { Wish = CallWish.MessageOnly, Number = null, CallBackAt = null, By = null } });

    public CallMemoView Escalated => View(UrgentMemo with { EscalatedAt = SampleDay.At(11, 0), EscalatedToId = "p1" });

    public CallMemoView EscalatedToNobody => View(UrgentMemo with { EscalatedAt = SampleDay.At(11, 0) });

    public CallMemoView EscalatedAndRead => View(Then(UrgentMemo with { EscalatedAt = SampleDay.At(11, 0), EscalatedToId = "p1" }, CallMemoState.Confirmed));

    public CallMemoView Undelivered => View(Memo with { UndeliveredAt = SampleDay.At(10, 32) }) with
    {
        Leads = [day.Sato with { Id = "p1", Name = day.Head }], Extension = "2104",
    };

    public CallMemoView Tomorrow => View(Memo with { DeliverAt = SampleDay.At(8, 30).AddDays(1) });

    public IReadOnlyList<CallMemoView> Many => [.. Enumerable.Range(0, 6).Select(i => i == 0 ? Urgent : Taken)];

    public IReadOnlyList<MemoChoice> Choices =>
    [
        new("p3", day.Sato.Name, day.Section.Name, day.Typed("企画係"), new MemoWhere(Place.Home, false, "available")),
        new("p5", day.Typed("佐藤 健一"), day.Section.Name, null, new MemoWhere(null, true, null)),
        new("p6", day.Typed("佐藤 美咲"), day.Section.Name, null, new MemoWhere(null, false, "offline")),
        new("p7", day.Typed("佐藤 次郎"), day.Typed("市民課"), null, null),
    ];

    public HandOverInput HandOver => new(day.Typed("佐藤"), day.Typed("お願いします"), Choices);

    public TakeInput Typed => new(
        day.Typed("佐藤"), null, null, null, day.Typed("高橋"), day.Typed("みどり商会"), "03-1234-5678", day.Typed("補助金の申請書について"), "callBack", true, "2026-11-24", "15:00", "2026-11-24", "17:00",
        day.Typed("昭和40年1月2日生まれの方"), false);

    private static CallMemo Then(CallMemo before, CallMemoState state, string? to = null, string? note = null) => before with
    {
        State = state, HolderId = to ?? before.HolderId, History = [.. before.History, new(SampleDay.At(10, 45), before.HolderId, state, to, note)],
    };

    private CallMemoView View(CallMemo memo) => new(
        memo, new Dictionary<string, string> { [day.Sato.Id] = day.Sato.Name, ["p1"] = day.Head, ["p2"] = day.Typed("鈴木 次郎"), ["p4"] = day.Typed("田中 健一") }, [], null, 30, Zone, SampleDay.At(10, 50),
        "https://example.jp/tab/#/memos");
}
