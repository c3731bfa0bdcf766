using System.Globalization;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>Where a memo's cards are kept. One campaign a week: so few are open at a time, and a card can be changed for as long as its memo is kept.</summary>
internal static class MemoKeys
{
    /// <summary>How long a card is of use at least, when it comes late in the memo's life.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromDays(2);

    public static string Campaign(CallMemo memo, OfficeZone zone)
    {
        var date = zone.DateOf(memo.TakenAt);
        return $"{Keys.Date(date.AddDays(-(((int)date.DayOfWeek + 6) % 7)))}.callMemo";
    }

    /// <summary>The card of whoever holds it now. Who gets it a second time gets a card of their own for it.</summary>
    public static string Holder(CallMemo memo) => Holder(memo, memo.Holders.Count() - 1, memo.HolderId);

    public static string Writer(CallMemo memo) => Keys.Of("writer", memo.WriterId, memo.Id);

    public static string Lead(CallMemo memo, string leadId) => Keys.Of("lead", memo.WriterId, memo.Id, leadId);

    /// <summary>The cards that others than the writer may have.</summary>
    public static IEnumerable<(string Key, string Kind, string PersonId)> CardsOf(CallMemo memo)
    {
        foreach (var (i, personId) in memo.Holders.Index())
        {
            yield return (Holder(memo, i, personId), CallMemoDeliveries.HolderCard, personId);
        }

        if (memo.EscalatedToId is { } leadId)
        {
            yield return (Lead(memo, leadId), CallMemoDeliveries.LeadCard, leadId);
        }
    }

    public static DateTimeOffset Until(CallMemo memo, DateTimeOffset due) => memo.ExpiresAt > due + Shortest ? memo.ExpiresAt : due + Shortest;

    /// <summary>Writer, id, and, on a holder's card, the number of the hand-over.</summary>
    public static (string WriterId, string Id, int Number) Read(DeliveryRow row)
    {
        string[] parts = [.. row.RowKey.Split('|').Select(Uri.UnescapeDataString)];
        return (parts[1], parts[2], parts is [_, _, _, var number, _] ? int.Parse(number, CultureInfo.InvariantCulture) : 0);
    }

    private static string Holder(CallMemo memo, int number, string personId) =>
        Keys.Of("holder", memo.WriterId, memo.Id, number.ToString(CultureInfo.InvariantCulture), personId);
}
