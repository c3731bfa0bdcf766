using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Somebody who may decide, and in which role.</summary>
public sealed record Approver(string PersonId, Role Role);

/// <summary>Who decides for whom: the head; a deputy on the days of their entry; a deputy for the head's absence when the head is on leave all day. Nobody decides their own.</summary>
public static class Approvers
{
    /// <summary>Everybody who may decide about <paramref name="personId"/>'s applications on <paramref name="date"/>, the one who gets the card first. Empty: nobody, which the set-up names.</summary>
    /// <param name="section">The section.</param>
    /// <param name="personId">Whose application; never among the answers.</param>
    /// <param name="date">The day of the decision.</param>
    /// <param name="awayAllDay">People of the section on leave for the whole of that day.</param>
    public static IReadOnlyList<Approver> For(Section section, string personId, DateOnly date, IReadOnlySet<string> awayAllDay)
    {
        var headIsAway = section.HeadId is null || awayAllDay.Contains(section.HeadId);
        var deputies = section.Deputies
            .Where(d => d.IsFor(date, headIsAway || section.HeadId == personId))
            .Select(d => new Approver(d.PersonId, Role.Deputy));
        IEnumerable<Approver> head = section.HeadId is { } headId ? [new Approver(headId, Role.Head)] : [];
        return [.. (headIsAway ? deputies.Concat(head) : head.Concat(deputies)).Where(a => a.PersonId != personId).DistinctBy(a => a.PersonId)];
    }
}
