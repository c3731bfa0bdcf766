namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>What a wish is worth against another, in points.</summary>
public static class TalkCost
{
    /// <summary>For each day between the talk and the day that keeps the interval.</summary>
    public const int DayOff = 4;

    /// <summary>Another time than the usual one, on the usual day of the week.</summary>
    public const int OtherTime = 3;

    /// <summary>Another day of the week than the usual one.</summary>
    public const int OtherDay = 6;

    /// <summary>Outside of what the leader prefers, or the member; for each of them.</summary>
    public const int NotPreferred = 5;

    /// <summary>Online, where face to face is better.</summary>
    public const int NotFaceToFace = 2;

    internal static int Of(TalkRequest request, Occasion occasion, DateOnly date, TimeOnly from, bool bothInOffice)
    {
        var pair = occasion.Pair;
        var cost = DayOff * Math.Abs(date.DayNumber - occasion.Ideal.DayNumber);
        cost += pair.Regular is not { } usual || (usual.Day == date.DayOfWeek && usual.At == from) ? 0 : usual.Day == date.DayOfWeek ? OtherTime : OtherDay;
        cost += Misses(pair.LeaderPrefers, pair.Minutes, date, from) + Misses(pair.MemberPrefers, pair.Minutes, date, from);
        return cost + (request.PrefersFaceToFace && pair.Mode == TalkMode.Either && !bothInOffice ? NotFaceToFace : 0);
    }

    private static int Misses(IReadOnlyList<TalkWindow> windows, int minutes, DateOnly date, TimeOnly from) =>
        windows.Count == 0 || windows.Any(w => (w.Day is null || w.Day == date.DayOfWeek) && w.From <= from && from.AddMinutes(minutes) <= w.To) ? 0 : NotPreferred;
}
