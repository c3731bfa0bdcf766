namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>
/// What a turn costs where cover and fairness do not care: any undesired day more than all that is published, a turn that is published
/// less than any that is not, and among those a desired day less than any other.
/// </summary>
internal sealed class RotaWishes
{
    private readonly Dictionary<(int Person, int Date), bool> _wishes = [];
    private readonly HashSet<(int Shift, int Person)> _published;
    private readonly RotaMap _map;
    private readonly long _kept;
    private readonly long _undesired;

    public RotaWishes(RotaMap map)
    {
        _map = map;
        foreach (var wish in map.Request.Wishes)
        {
            if (map.Person(wish.PersonId) is >= 0 and var person && map.Date(wish.Date) is >= 0 and var date)
            {
                _wishes[(person, date)] = wish.IsDesired && _wishes.GetValueOrDefault((person, date), true);
            }
        }

        _published = [.. map.Known(map.Request.Published)];
        _kept = map.Shifts.Sum(s => (long)s.Cover) + 1;
        _undesired = _kept * (_kept + 1);
    }

    public bool Any => _wishes.Count > 0 || _published.Count > 0;

    public IEnumerable<(int Shift, int Person)> Published => _published.Order();

    public bool IsUndesired(int shift, int person) => _wishes.TryGetValue((person, _map.DateOf[shift]), out var desired) && !desired;

    public bool IsPublished(int shift, int person) => _published.Contains((shift, person));

    public long Cost(int shift, int person)
    {
        var wish = _wishes.Count > 0 && _wishes.TryGetValue((person, _map.DateOf[shift]), out var desired) ? desired ? -1 : _undesired : 0;
        return wish - (_published.Count > 0 && _published.Contains((shift, person)) ? _kept : 0);
    }
}
