using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CallMemos.Cards;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>The cards of memos, rendered from the facts at the moment of sending. All go to one person's chat: a memo never stands in a channel.</summary>
internal sealed class CallMemoDeliveries(CallMemoTable table, CallMemoViews views, GatherMemoFacts gather, PeopleQueries people, City city)
{
    public const string HolderCard = "callMemo.holder";
    public const string WriterCard = "callMemo.writer";
    public const string LeadCard = "callMemo.lead";

    /// <summary>Why a card was not sent: its reader is off, and gets it when they are back.</summary>
    public const string Off = "off";

    public static IEnumerable<DeliveryKind> Kinds =>
    [
        Kind(HolderCard, (d, row, token) => d.RenderHolderAsync(row, token)),
        Kind(WriterCard, (d, row, token) => d.RenderAsync(row, (view, language) => Message(Cards.WriterCard.Build(language, view, isResend: row.IsResend), Cards.WriterCard.Title(language, view)), token)),
        Kind(LeadCard, (d, row, token) => d.RenderAsync(row, (view, language) => row.ActivityId is null && !view.Memo.IsUnanswered
            ? new DeliveryContent.Skip("answered")
            : Message(Cards.LeadCard.Build(language, view, row.IsResend), Cards.LeadCard.Title(language)), token)),
    ];

    private static DeliveryKind Kind(string name, Func<CallMemoDeliveries, DeliveryRow, CancellationToken, Task<DeliveryContent>> render) =>
        new(name, (services, row, token) => render(services.GetRequiredService<CallMemoDeliveries>(), row, token));

    private async Task<DeliveryContent> RenderHolderAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var readerId = ReaderOf(row);
        var isFirst = row.ActivityId is null;
        if (isFirst && await gather.RecipientAsync(readerId, cancellationToken) is { } to
            && !QuietHours.Allows(to.Person, to.Section, to.Leaves.FirstOrDefault(l => l.Date == city.Today), city.Calendar, city.Zone, city.Now))
        {
            return new DeliveryContent.Skip(Off);
        }

        return await RenderAsync(row, (view, language) =>
        {
            var memo = view.Memo;
            if (memo.HolderId != readerId || memo.Holders.Count() - 1 != MemoKeys.Read(row).Number)
            {
                return isFirst ? new DeliveryContent.Skip("handed-over") : Message(MemoCard.Elsewhere(language, view), CallMemoTexts.Get(language, "List.Title"));
            }

            return isFirst && !memo.IsUnanswered ? new DeliveryContent.Skip("answered") : Message(MemoCard.Build(language, view, isResend: row.IsResend), MemoCard.Title(language, view));
        }, cancellationToken);
    }

    private async Task<DeliveryContent> RenderAsync(DeliveryRow row, Func<CallMemoView, Platform.Localization.Language, DeliveryContent> render, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(ReaderOf(row), cancellationToken) is not { Language: var language })
        {
            return new DeliveryContent.Skip("not-a-member");
        }

        var (writerId, id, _) = MemoKeys.Read(row);
        if (await table.FindAsync(writerId, id, cancellationToken) is not { } stored)
        {
            return row.ActivityId is null ? new DeliveryContent.Skip("not-kept") : Message(GoneCard.Build(language), GoneCard.Title(language));
        }

        return render(await views.OfAsync(stored.ToMemo(), cancellationToken), language);
    }

    private static string ReaderOf(DeliveryRow row) => Uri.UnescapeDataString(row.Recipient["p|".Length..]);

    private static DeliveryContent Message(AdaptiveCard card, string summary) => new DeliveryContent.Message(Activity.CreateMessage(card, summary));
}
