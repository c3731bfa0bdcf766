using System.Globalization;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Swaps;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>The cards about swaps that nobody has asked for, rendered from the facts at the moment of sending.</summary>
internal sealed class SwapDeliveries(SwapStore swaps, SwapViews views, PeopleQueries people)
{
    public const string Request = "duty.swap.request";
    public const string State = "duty.swap.state";

    private const string Mark = ".duty-swaps.";

    public static IEnumerable<DeliveryKind> Kinds =>
    [
        new(Request, (services, row, token) => services.GetRequiredService<SwapDeliveries>().RenderAsync(row, RequestOf, token)),
        new(State, (services, row, token) => services.GetRequiredService<SwapDeliveries>().RenderAsync(row, StateOf, token)),
    ];

    /// <summary>All cards of a swap belong to the day on which it was asked, in its section.</summary>
    public static string Campaign(string sectionId, DutySwap swap, OfficeZone zone) => $"{Keys.Date(zone.DateOf(swap.AskedAt))}{Mark}{Keys.Part(sectionId)}";

    public static string RequestKey(DutySwap swap, string personId) => Keys.Of("swap", swap.Id, Number(swap.Round), "request", personId);

    /// <param name="swap">Which.</param>
    /// <param name="personId">Whose card.</param>
    /// <param name="isAlarm">A card of its own that says that nobody is left to ask.</param>
    public static string StateKey(DutySwap swap, string personId, bool isAlarm = false) => Keys.Of("swap", swap.Id, Number(swap.Round), isAlarm ? "alarm" : "state", personId);

    /// <summary>What the keys of all its cards begin with.</summary>
    public static string PrefixOf(DutySwap swap) => Keys.Of("swap", swap.Id) + "|";

    /// <summary>What is still to be asked is not sent once it is over or asked anew; a card that stands says what became of it.</summary>
    private static DeliveryContent RequestOf(Language language, SwapView view, string reader, bool isOld, DeliveryRow row)
    {
        var isAnswer = view.Swap.TakenById == reader;
        if (row.ActivityId is null && !isAnswer && (isOld || view.Swap.State != SwapState.Open))
        {
            return new DeliveryContent.Skip(isOld ? "asked-anew" : "over");
        }

        return Message(RequestCard.Build(language, view, reader, isOld, isResend: row.IsResend), RequestCard.Title(language, view, reader));
    }

    private static DeliveryContent StateOf(Language language, SwapView view, string reader, bool isOld, DeliveryRow row)
    {
        // The alarm rings as a card of its own: the one before it is not sent any more, and where it stands it points to the new one.
        var isOvertaken = row.RowKey != StateKey(view.Swap, reader, isAlarm: true) && reader == view.Swap.LeadId && view.Swap.History.Any(h => h.What == SwapDeed.NobodyLeft);
        return row.ActivityId is null && (isOld || isOvertaken)
            ? new DeliveryContent.Skip(isOld ? "asked-anew" : "alarmed")
            : Message(
                isOvertaken ? StateCard.Overtaken(language, view, row.IsResend) : StateCard.Build(language, view, reader, isResend: row.IsResend), StateCard.Title(language, view));
    }

    private async Task<DeliveryContent> RenderAsync(DeliveryRow row, Func<Language, SwapView, string, bool, DeliveryRow, DeliveryContent> render, CancellationToken cancellationToken)
    {
        string[] key = [.. row.RowKey.Split('|').Select(Uri.UnescapeDataString)];
        var section = SectionOf(row);
        return await swaps.FindAsync(section, key[1], cancellationToken) is { } stored && await people.FindMemberAsync(key[4], cancellationToken) is { } reader
            ? render(reader.Language, await views.OfAsync(section, stored, cancellationToken), key[4], key[2] != Number(stored.ToSwap().Round), row)
            : new DeliveryContent.Skip("not-there");
    }

    /// <summary>The section from the partition key: <c>tenant|yyyy-MM-dd.duty-swaps.section</c>, encoded once more as a part.</summary>
    private static string SectionOf(DeliveryRow row)
    {
        var campaign = Uri.UnescapeDataString(row.PartitionKey[(row.PartitionKey.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        return Uri.UnescapeDataString(campaign[(campaign.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..]);
    }

    private static string Number(int round) => round.ToString(CultureInfo.InvariantCulture);

    private static DeliveryContent Message(AdaptiveCard card, string summary) => new DeliveryContent.Message(Activity.CreateMessage(card, summary));
}
