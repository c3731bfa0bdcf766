using System.Globalization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>Leave as the tab reads it.</summary>
internal sealed record LeaveDto(string Date, string Kind, string? From, string? To, string? EnteredBy);

/// <summary>Leave in the words of the tab, for every slice that shows a day.</summary>
internal static class LeaveQueries
{
    /// <param name="leave">The leave.</param>
    /// <param name="names">Names of those who may have entered it.</param>
    public static LeaveDto Of(Leave leave, IReadOnlyDictionary<string, string> names) => new(
        Keys.Date(leave.Date), leave.Kind.ToString().ToLowerInvariant(), Clock(leave.From), Clock(leave.To),
        leave.EnteredBy == leave.PersonId ? null : names.GetValueOrDefault(leave.EnteredBy, leave.EnteredBy));

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
