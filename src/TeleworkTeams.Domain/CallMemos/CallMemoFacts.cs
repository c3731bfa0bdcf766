using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.CallMemos;

/// <summary>Who is to get a memo.</summary>
/// <param name="Person">The person.</param>
/// <param name="Section">Their section.</param>
/// <param name="Leaves">Their leave of the coming weeks.</param>
/// <param name="IsReachable">False: they have never opened the app, or have removed it.</param>
public sealed record CallMemoRecipient(Person Person, Section Section, IReadOnlyList<Leave> Leaves, bool IsReachable);

/// <summary>What counts in the city.</summary>
/// <param name="EscalateAfterMinutes">Minutes of the holder's working time in which an urgent memo has to be answered, from its delivery.</param>
/// <param name="KeepDoneDays">Days for which a memo is kept once it is done.</param>
/// <param name="KeepDays">Days for which it is kept at the most, from its taking.</param>
public sealed record CallMemoSettings(int EscalateAfterMinutes = 30, int KeepDoneDays = 14, int KeepDays = 30);

/// <summary>All that <see cref="CallMemoRules.Decide"/> looks at.</summary>
public sealed record CallMemoFacts
{
    /// <summary>The memo as it is stored; null: there is none.</summary>
    public CallMemo? Memo { get; init; }

    /// <summary>Who acts.</summary>
    public required string ActorId { get; init; }

    /// <summary>Who is to get it, for a taking and a hand-over; null: nobody of that id is on a list.</summary>
    public CallMemoRecipient? To { get; init; }

    /// <summary>What counts in the city.</summary>
    public required CallMemoSettings Settings { get; init; }

    /// <summary>The city's calendar.</summary>
    public required BusinessCalendar Calendar { get; init; }

    /// <summary>The office's zone.</summary>
    public required OfficeZone Zone { get; init; }
}
