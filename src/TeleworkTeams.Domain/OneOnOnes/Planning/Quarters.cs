namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>Quarter hours of a day as bits: bit 0 is 0:00–0:15, bit 95 is 23:45–24:00.</summary>
internal static class Quarters
{
    public const int Minutes = 15;

    /// <summary>How many are touched by that many minutes.</summary>
    public static int Count(int minutes) => (minutes + Minutes - 1) / Minutes;

    /// <summary>Those that lie wholly in the time.</summary>
    public static UInt128 Inside(TimeOnly from, TimeOnly to) => Range(Count(MinuteOf(from)), MinuteOf(to) / Minutes);

    /// <summary>Those that the time touches.</summary>
    public static UInt128 Touched(TimeOnly from, TimeOnly to) => from < to ? Range(MinuteOf(from) / Minutes, Count(MinuteOf(to))) : UInt128.Zero;

    /// <summary>The same with <paramref name="by"/> more before and after each.</summary>
    public static UInt128 Widen(UInt128 bits, int by)
    {
        for (; by > 0; by--)
        {
            bits |= (bits << 1) | (bits >> 1);
        }

        return bits;
    }

    /// <summary>The quarters at which <paramref name="length"/> free ones begin.</summary>
    public static UInt128 Starts(UInt128 free, int length)
    {
        var starts = free;
        for (var i = 1; i < length; i++)
        {
            starts &= free >> i;
        }

        return starts;
    }

    public static TimeOnly TimeOf(int quarter) => new(quarter / 4, quarter % 4 * Minutes);

    private static UInt128 Range(int from, int to) => from >= to ? UInt128.Zero : ((UInt128.One << (to - from)) - 1) << from;

    private static int MinuteOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
