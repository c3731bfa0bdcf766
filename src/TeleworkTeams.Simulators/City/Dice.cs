namespace TeleworkTeams.Simulators.City;

/// <summary>Numbers that look random and are the same in every run, on every machine and runtime: SplitMix64 over FNV-1a of the key.</summary>
internal struct Dice
{
    private ulong state;

    public Dice(string key)
    {
        state = 14695981039346656037UL;
        foreach (var character in key)
        {
            state = unchecked((state ^ character) * 1099511628211UL);
        }
    }

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>0 inclusive to 1 exclusive.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>0 inclusive to <paramref name="limit"/> exclusive.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool Chance(double probability) => Fraction() < probability;

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>A key by weight; the weights need not sum to one.</summary>
    public T PickWeighted<T>(IReadOnlyList<(T Value, double Weight)> from)
    {
        var point = Fraction() * from.Sum(item => item.Weight);
        foreach (var (value, weight) in from)
        {
            point -= weight;
            if (point < 0)
            {
                return value;
            }
        }

        return from[^1].Value;
    }

    /// <summary>A GUID in lower case, of version 4's form.</summary>
    public static string GuidOf(string key)
    {
        var dice = new Dice(key);
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, dice.Next());
        BitConverter.TryWriteBytes(bytes[8..], dice.Next());
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }
}
