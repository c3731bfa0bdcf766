namespace TeleworkTeams.Domain.People;

/// <summary>
/// 勤務パターン: the hours of a working day in the section's zone (S-06: policy data, never free text).
/// The day starts at <paramref name="Start"/> (inclusive) and ends at <paramref name="End"/> (exclusive), on the same date.
/// </summary>
/// <param name="Id">Stable id within the section, at most 32 characters.</param>
/// <param name="Name">As people call it, at most 40 characters.</param>
/// <param name="Start">Start of work.</param>
/// <param name="End">End of work; later than <paramref name="Start"/>.</param>
/// <param name="BreakStart">Start of the unpaid break, inside the day; set together with <paramref name="BreakEnd"/> or not at all.</param>
/// <param name="BreakEnd">End of the break, exclusive.</param>
public sealed record WorkPattern(string Id, string Name, TimeOnly Start, TimeOnly End, TimeOnly? BreakStart, TimeOnly? BreakEnd);
