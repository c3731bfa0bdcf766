namespace TeleworkTeams.Domain.OneOnOnes;

/// <summary>One talk of a pair.</summary>
/// <param name="LeaderId">Who listens.</param>
/// <param name="MemberId">Who speaks.</param>
/// <param name="Date">The local date.</param>
/// <param name="From">Local start.</param>
/// <param name="Minutes">Length.</param>
/// <param name="Mode"><see cref="TalkMode.Online"/> or <see cref="TalkMode.FaceToFace"/>: decided by the day.</param>
public sealed record Talk(string LeaderId, string MemberId, DateOnly Date, TimeOnly From, int Minutes, TalkMode Mode)
{
    /// <summary>Local end, exclusive.</summary>
    public TimeOnly To => From.AddMinutes(Minutes);
}
