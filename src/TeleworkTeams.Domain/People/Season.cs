namespace TeleworkTeams.Domain.People;

/// <summary>
/// 季節の勤務時間: every year on the same days the hours of a pattern, its break with them, lie earlier or later
/// (S-76: あわ・なつ時間, 30 minutes earlier in July and August).
/// </summary>
/// <param name="Name">As people call it, at most 40 characters.</param>
/// <param name="From">The first day, inclusive.</param>
/// <param name="To">The last day, inclusive; before <paramref name="From"/>: that day of the year after.</param>
/// <param name="ShiftMinutes">How much later; negative: earlier. The shifted hours stay within the day.</param>
public sealed record Season(string Name, YearlyDay From, YearlyDay To, int ShiftMinutes)
{
    /// <summary>Whether <paramref name="day"/> lies in it.</summary>
    public bool Includes(YearlyDay day) =>
        To.IsBefore(From) ? !day.IsBefore(From) || !To.IsBefore(day) : !day.IsBefore(From) && !To.IsBefore(day);

    /// <summary>Whether some day of a leap year lies in both.</summary>
    public bool Overlaps(Season other) => Includes(other.From) || other.Includes(From);
}
