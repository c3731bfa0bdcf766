namespace TeleworkTeams.Domain.CheckIns;

/// <summary>The rules of 始業・終業の報告 (S-01 … S-26).</summary>
public static class CheckInRules
{
    /// <summary>How long the last report can be taken back with one press.</summary>
    public static readonly TimeSpan UndoWindow = TimeSpan.FromMinutes(10);

    /// <summary>Decides what becomes of <paramref name="command"/> given <paramref name="facts"/> at <paramref name="now"/>.</summary>
    public static CheckInDecision Decide(CheckInCommand command, CheckInFacts facts, DateTimeOffset now) => throw new NotSupportedException();

    /// <summary>終業 later than the pattern's end plus the section's grace: 要確認, for the manager alone.</summary>
    public static bool NeedsReview(CheckIn record, People.Section section, People.Person person, Time.OfficeZone zone) => throw new NotSupportedException();
}
