using System.Security.Cryptography;
using System.Text;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.Telework.Outlook;

/// <summary>Names that are the same however often something is done: of the row of a person's day, and of the events in it.</summary>
internal static class OutlookKeys
{
    public const string Kind = "telework.outlook";

    private const string Mark = ".outlook.";

    public static string Campaign(DateOnly date, string sectionId) => $"{Keys.Date(date)}{Mark}{Keys.Part(sectionId)}";

    /// <summary>The day, the section and the person that a row is about.</summary>
    public static (DateOnly Date, string SectionId, string PersonId) Read(DeliveryRow row)
    {
        var campaign = Uri.UnescapeDataString(row.PartitionKey[(row.PartitionKey.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        var mark = campaign.IndexOf(Mark, StringComparison.Ordinal);
        return (
            DateOnly.ParseExact(campaign[..mark], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Uri.UnescapeDataString(campaign[(mark + Mark.Length)..]), Uri.UnescapeDataString(row.RowKey));
    }

    /// <summary>What the transaction ids of all events of the person's day begin with: ours are known by it whatever became of a call.</summary>
    public static string DayPrefix(string personId, DateOnly date) => Hash($"{personId}|{Keys.Date(date)}");

    /// <summary>One event, written as a GUID: the day, then the part of it in one round of one application.</summary>
    public static string Transaction(string personId, TeleworkDay day, int round) => Guid.ParseExact(
        DayPrefix(personId, day.Day.Date) + Hash($"{day.ApplicationId}|{Keys.Date(day.Day.Date)}|{round}|{day.Day.Part}|{day.Day.From:HHmm}"), "N").ToString("D");

    public static bool IsOfDay(string? transaction, string prefix) =>
        transaction is not null && transaction.Replace("-", "", StringComparison.Ordinal).StartsWith(prefix, StringComparison.Ordinal);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
