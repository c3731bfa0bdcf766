using System.Globalization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.People;

/// <summary>Leave as it was typed: a range of days, both inclusive, and the part of each day.</summary>
internal sealed record LeaveRequest(string? From, string? To, string? Kind, string? FromTime, string? ToTime);

/// <summary>休暇: entered by the person or by a manager, so that nobody on leave is asked.</summary>
internal sealed class EnterLeave(LeaveTable table, PeopleCache cache, City city)
{
    /// <summary>Days of one entry at the most.</summary>
    private const int LongestRange = 92;

    /// <summary>Days back for which leave can still be entered, for the month's record.</summary>
    private const int Back = 62;

    /// <summary>Enters leave on the business days of the range. Nothing is stored when there is a problem.</summary>
    public async Task<PeopleProblem?> RunAsync(Member member, LeaveRequest request, string actorId, CancellationToken cancellationToken)
    {
        if (Date(request.From) is not { } from || Date(request.To ?? request.From) is not { } to
            || to < from || to.DayNumber - from.DayNumber >= LongestRange || from < city.Today.AddDays(-Back) || !city.Calendar.Knows(to))
        {
            return PeopleProblem.InvalidDate;
        }

        if (KindOf(request.Kind) is not { } kind)
        {
            return PeopleProblem.UnknownLeaveKind;
        }

        TimeOnly? start = null;
        TimeOnly? end = null;
        if (kind == LeaveKind.Hours && ((start = Time(request.FromTime)) is null || (end = Time(request.ToTime)) is null || end <= start))
        {
            return PeopleProblem.InvalidTime;
        }

        var days = Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)
            .Where(d => city.Calendar.IsBusinessDay(d, member.Section) && member.Person.IsMemberOn(d))
            .ToList();
        if (days.Count == 0)
        {
            return PeopleProblem.NotABusinessDay;
        }

        await table.SetAsync(member.Section.Id, days.Select(d => new Leave(member.Person.Id, d, kind, start, end, actorId)), cancellationToken);
        cache.Clear();
        return null;
    }

    public async Task<PeopleProblem?> RemoveAsync(Member member, string? date, CancellationToken cancellationToken)
    {
        if (Date(date) is not { } day)
        {
            return PeopleProblem.InvalidDate;
        }

        await table.RemoveAsync(member.Section.Id, member.Person.Id, day, cancellationToken);
        cache.Clear();
        return null;
    }

    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>By its word alone: neither a number nor a list of words.</summary>
    private static LeaveKind? KindOf(string? word) =>
        Enum.GetValues<LeaveKind>().Cast<LeaveKind?>().FirstOrDefault(k => k.ToString()!.Equals(word, StringComparison.OrdinalIgnoreCase));

    private static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
