namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>The verbs of this slice's cards: stable, for cards stay in chats for years.</summary>
internal static class CheckInVerbs
{
    public const string Start = "checkIn.start";
    public const string End = "checkIn.end";
    public const string Out = "checkIn.out";
    public const string Back = "checkIn.back";
    public const string Midday = "checkIn.midday";
    public const string Undo = "checkIn.undo";
    public const string Correct = "checkIn.correct";
    public const string SaveCorrection = "checkIn.saveCorrection";
    public const string EndMissing = "checkIn.endMissing";
    public const string Show = "checkIn.show";
    public const string Report = "checkIn.report";
    public const string HourlyLeave = "checkIn.hourlyLeave";
}
