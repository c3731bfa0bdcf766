using System.Globalization;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Cover.Cards;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>The cards about cover that nobody has asked for, rendered from the facts at the moment of sending.</summary>
internal sealed class CoverDeliveries(CoverViews views, DutyQueries duty, PeopleQueries people, IOptions<TabOptions> tab)
{
    public const string Conflict = "duty.cover.conflict";
    public const string Gap = "duty.cover.gap";
    public const string Turns = "duty.cover.turns";

    private const string Mark = ".duty-cover.";

    public static IEnumerable<DeliveryKind> Kinds =>
    [
        new(Conflict, (services, row, token) => services.GetRequiredService<CoverDeliveries>().RenderConflictAsync(row, token)),
        new(Gap, (services, row, token) => services.GetRequiredService<CoverDeliveries>().RenderGapAsync(row, token)),
        new(Turns, (services, row, token) => services.GetRequiredService<CoverDeliveries>().RenderTurnsAsync(row, token)),
    ];

    public static string Campaign(DateOnly date, string sectionId) => $"{Keys.Date(date)}{Mark}{Keys.Part(sectionId)}";

    public static string ConflictKey(string leadId, string personId, DateTimeOffset found) =>
        Keys.Of("conflict", leadId, personId, found.ToUniversalTime().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));

    public static string GapKey(DateOnly date, string leadId) => Keys.Of("gap", leadId, Keys.Date(date));

    public static string TurnsKey(string personId, string change) => Keys.Of("turns", personId, change);

    private async Task<DeliveryContent> RenderConflictAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var key = Parts(row);
        if (await people.FindMemberAsync(key[1], cancellationToken) is not { } reader || await views.ConflictAsync(SectionOf(row), row.RowKey, key[2], cancellationToken) is not { } view)
        {
            return new DeliveryContent.Skip("not-there");
        }

        return view.Items.Count == 0 && row.ActivityId is null
            ? new DeliveryContent.Skip("mended")
            : Message(ConflictCard.Build(reader.Language, view, tab.Value.Page(DutyDeliveries.Page), isResend: row.IsResend), ConflictCard.Title(reader.Language, view));
    }

    private async Task<DeliveryContent> RenderGapAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var key = Parts(row);
        var date = DateOnly.ParseExact(key[2], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (await people.FindMemberAsync(key[1], cancellationToken) is not { } reader || await views.GapAsync(SectionOf(row), date, cancellationToken) is not { } view)
        {
            return new DeliveryContent.Skip("not-there");
        }

        return view.Items.Count == 0 && row.ActivityId is null
            ? new DeliveryContent.Skip("covered")
            : Message(GapCard.Build(reader.Language, view, tab.Value.Page(DutyDeliveries.Page), isResend: row.IsResend), GapCard.Title(reader.Language, view));
    }

    private async Task<DeliveryContent> RenderTurnsAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var key = Parts(row);
        if (await people.FindMemberAsync(key[1], cancellationToken) is not { } reader)
        {
            return new DeliveryContent.Skip("not-there");
        }

        List<(DutySlot Slot, bool IsMine)> turns = [];
        foreach (var shiftId in row.Payload.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var date in ShiftDate.All(shiftId))
            {
                turns.AddRange((await duty.OnAsync(SectionOf(row), date, date, cancellationToken)).Where(s => s.Shift.Id == shiftId).Select(s => (s, s.PersonIds.Contains(key[1]))));
            }
        }

        return turns.Count == 0 ? new DeliveryContent.Skip("shift-gone")
            : Message(TurnsChangedCard.Build(reader.Language, turns, tab.Value.Page(DutyDeliveries.Page), row.IsResend), CoverTexts.Get(reader.Language, "Turns.Changed"));
    }

    private static string[] Parts(DeliveryRow row) => [.. row.RowKey.Split('|').Select(Uri.UnescapeDataString)];

    private static string SectionOf(DeliveryRow row)
    {
        var campaign = Uri.UnescapeDataString(row.PartitionKey[(row.PartitionKey.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        return Uri.UnescapeDataString(campaign[(campaign.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..]);
    }

    private static DeliveryContent Message(AdaptiveCard card, string summary) => new DeliveryContent.Message(Activity.CreateMessage(card, summary));
}
