namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>Past and share of each person in whole numbers, so that two levels are compared without rounding.</summary>
internal sealed class RotaShares
{
    private const int Unit = 10_000;
    private readonly long[] _past;
    private readonly long[] _weight;
    private readonly bool[] _hasShare;
    private readonly double _full;

    public RotaShares(RotaMap map)
    {
        var days = map.Request.PastDays.Concat(map.Dates).Distinct().ToArray();
        _full = Math.Max(1, days.Length) * 2.0 * Unit;
        _past = new long[map.People.Length];
        _weight = new long[map.People.Length];
        _hasShare = new bool[map.People.Length];
        for (var person = 0; person < _past.Length; person++)
        {
            _past[person] = (long)decimal.Round(map.Request.Past.GetValueOrDefault(map.People[person]) * Unit);
            var member = map.Members[person];
            var active = member is null ? 0 : Days(map, member, days);
            _hasShare[person] = active > 0;

            // Who could have none still needs a level: half a day.
            var weight = member is null || map.Rules.Share == DutyShare.Equal ? 1 : member.Weight;
            _weight[person] = Math.Max(1, (long)decimal.Round(weight * Unit)) * Math.Max(1, 2L * active);
        }
    }

    /// <summary>The share against a full one; 1: all days at full weight.</summary>
    public double Share(int person) => _hasShare[person] ? _weight[person] / _full : 0;

    public decimal Past(int person) => (decimal)_past[person] / Unit;

    /// <summary>(past + turns) ÷ share, for order only where it is compared with <see cref="Compare"/>.</summary>
    public double Level(int person, int turns) => ((double)_past[person] / Unit + turns) * _full / _weight[person];

    /// <summary>Σ of the levels after each of the turns.</summary>
    public double Cost(int person, int turns) =>
        ((double)_past[person] / Unit * turns + (double)turns * (turns + 1) / 2) * _full / _weight[person];

    /// <summary>Below 0: the first would be at a lower level than the second.</summary>
    public int Compare(int first, int firstTurns, int second, int secondTurns) =>
        ((_past[first] + ((long)firstTurns * Unit)) * _weight[second]).CompareTo((_past[second] + ((long)secondTurns * Unit)) * _weight[first]);

    private static int Days(RotaMap map, DutyMember member, DateOnly[] days) =>
        map.Rules.Share == DutyShare.OfficeDays ? Math.Clamp(map.Request.OfficeDays.GetValueOrDefault(member.PersonId), 0, Math.Max(1, days.Length) * 2)
        : member is { From: null, Until: null, Pauses.Count: 0 } ? days.Length
        : days.Count(member.IsActiveOn);
}
