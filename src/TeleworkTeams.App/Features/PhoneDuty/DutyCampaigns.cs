using System.Globalization;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Where the cards of a rota stand: one campaign a month, section and kind. The date comes first, so that old ones are found by range.</summary>
internal static class DutyCampaigns
{
    /// <summary>One card a week in the channel; the row is the week's Monday, the month that of the Monday.</summary>
    public const string Week = "duty.week";

    /// <summary>One card a person and month with their own turns; the row is the person.</summary>
    public const string Month = "duty.month";

    /// <summary>The campaign of a kind in the month of <paramref name="date"/>.</summary>
    public static string Of(string kind, DateOnly date, string sectionId) => $"{Keys.Date(new DateOnly(date.Year, date.Month, 1))}.{kind}.{Keys.Part(sectionId)}";

    /// <summary>Month and section from the campaign in the partition key, encoded once more as a part of it.</summary>
    public static (DateOnly Month, string SectionId) Read(DeliveryRow row)
    {
        var campaign = Uri.UnescapeDataString(row.PartitionKey[(row.PartitionKey.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        var kind = $".{row.Kind}.";
        var section = campaign[(campaign.IndexOf(kind, StringComparison.Ordinal) + kind.Length)..];
        return (DateOnly.ParseExact(campaign[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), Uri.UnescapeDataString(section));
    }
}
