using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CallMemos;

internal sealed record MemoPersonDto(string Id, string Name);

internal sealed record MemoStepDto(DateTimeOffset At, string By, string What, string? To, string? Note);

/// <summary>A memo as the tab shows it. Who has handed it over gets its parts empty, and where it stands.</summary>
/// <param name="Person">For whom the call was.</param>
/// <param name="Holder">Who has it now.</param>
/// <param name="CanHandOver">The reader may hand it over; true for the writer of what could not be delivered, who may do nothing else with it.</param>
internal sealed record MemoDto(
    string Id, MemoPersonDto Person, MemoPersonDto Holder, MemoPersonDto Writer, string Caller, string? Organisation, string? Number, string? TelHref, string? Subject, string Wanted,
    bool IsUrgent, DateTimeOffset? CallBackAt, DateTimeOffset? By, string? Text, DateTimeOffset TakenAt, DateTimeOffset? DeliveredAt, DateTimeOffset DeliverAt, DateTimeOffset? UndeliveredAt,
    string State, bool IsDone, IReadOnlyList<MemoStepDto> History, bool CanAct, bool CanHandOver, IReadOnlyList<MemoPersonDto> Ways, DateTimeOffset ExpiresAt);

internal sealed record MemoPage(IReadOnlyList<MemoDto> Items, string? Next, int Unanswered);

internal sealed record HandOverRequest(string? PersonId, string? Note);

/// <summary>What a text looks like.</summary>
internal sealed record LooksDto(string Kind, string Message);

internal static class CallMemoContract
{
    /// <param name="view">The memo.</param>
    /// <param name="deliveredAt">When it arrived in its holder's chat; null: it has not.</param>
    /// <param name="readerId">Who reads it.</param>
    public static MemoDto Of(CallMemoView view, DateTimeOffset? deliveredAt, string readerId)
    {
        var (memo, zone) = (view.Memo, view.Zone);
        var mayRead = memo.IsReadBy(readerId);
        var content = memo.Content;
        return new MemoDto(
            memo.Id, Person(memo.AddresseeId), Person(memo.HolderId), Person(memo.WriterId), mayRead ? content.Caller : "", If(content.Organisation), If(content.Number), If(content.TelLink),
            If(content.Subject), WireWord.Of(content.Wish), content.IsUrgent, zone.At(content.CallBackAt), zone.At(content.By), If(content.Text), zone.Local(memo.TakenAt), zone.At(deliveredAt),
            zone.Local(memo.DeliverAt), zone.At(memo.UndeliveredAt), WireWord.Of(memo.State), memo.IsDone,
            [.. memo.History.Select(s => new MemoStepDto(zone.Local(s.At), view.NameOf(s.ById), WireWord.Of(s.What), s.ToId is { } to ? view.NameOf(to) : null, If(s.Note)))],
            memo.HolderId == readerId && CallMemoRules.MayAct(memo, readerId), CallMemoRules.MayAct(memo, readerId),
            CallMemoRules.MayPassOn(memo, readerId) ? [.. view.Leads.Select(p => new MemoPersonDto(p.Id, p.Name))] : [], zone.Local(memo.ExpiresAt));

        MemoPersonDto Person(string id) => new(id, view.NameOf(id));

        string? If(string? text) => mayRead ? text : null;
    }

    private static DateTimeOffset? At(this OfficeZone zone, DateTimeOffset? at) => at is { } instant ? zone.Local(instant) : null;
}
