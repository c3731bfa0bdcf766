using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.PhoneDuty.Planning;

/// <summary>A request by numbers: people by id, shifts by time. The order of the request's lists does not matter.</summary>
internal sealed class RotaMap
{
    private readonly Dictionary<string, int> _people;
    private readonly Dictionary<string, int> _shifts;
    private readonly Dictionary<DateOnly, int> _dates;

    public RotaMap(RotaRequest request, IEnumerable<DutyTurn>? given = null)
    {
        Request = request;
        Rules = request.Rules;
        Shifts = [.. request.Shifts.DistinctBy(s => s.Id).OrderBy(s => s.Date).ThenBy(s => s.From).ThenBy(s => s.To).ThenBy(s => s.KindId, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal)];
        _shifts = Numbers(Shifts.Select(s => s.Id));
        var members = Rules.Members.DistinctBy(m => m.PersonId).ToDictionary(m => m.PersonId);
        People = [.. members.Keys.Concat(request.Locked.Concat(request.Published).Concat(given ?? []).Select(t => t.PersonId)).Distinct().Order(StringComparer.Ordinal)];
        _people = Numbers(People);
        Members = [.. People.Select(p => members.GetValueOrDefault(p))];
        Dates = [.. Shifts.Select(s => s.Date).Distinct()];
        _dates = Numbers(Dates);
        DateOf = [.. Shifts.Select(s => _dates[s.Date])];
        First = [.. Enumerable.Range(0, Shifts.Length).Where(s => s == 0 || DateOf[s] != DateOf[s - 1]), Shifts.Length];
        var weeks = Numbers(Dates.Select(Week.MondayOf).Distinct());
        WeekOf = [.. Dates.Select(d => weeks[Week.MondayOf(d)])];
        Weeks = weeks.Count;
        Beside = [.. from day in request.Beside
            from turn in day.Turns.Select(t => (t.ShiftId, t.PersonId)).Distinct()
            where Shift(turn.ShiftId) < 0 && Person(turn.PersonId) >= 0
            from shift in day.Shifts.Where(s => s.Id == turn.ShiftId).Take(1)
            select (shift, Person(turn.PersonId))];
        RunsWith = Running();
        Shares = new(this);
        WeekCap = new int[People.Length * Weeks];
        SetWeekCaps(weeks);
    }

    public RotaRequest Request { get; }

    public DutyRules Rules { get; }

    /// <summary>In order of date, time, kind.</summary>
    public DutyShift[] Shifts { get; }

    /// <summary>Members, and whoever else has turns; in order of their ids.</summary>
    public string[] People { get; }

    /// <summary>Null: takes no turns.</summary>
    public DutyMember?[] Members { get; }

    /// <summary>The dates that have shifts, in order.</summary>
    public DateOnly[] Dates { get; }

    /// <summary>By shift: the number of its date.</summary>
    public int[] DateOf { get; }

    /// <summary>By date: its first shift; after the last date, the number of shifts.</summary>
    public int[] First { get; }

    /// <summary>By date: the number of its week.</summary>
    public int[] WeekOf { get; }

    public int Weeks { get; }

    /// <summary>By date: whether the next one is the next business day as well.</summary>
    public bool[] RunsWith { get; }

    /// <summary>Turns of shifts that are not planned, on other days or earlier on the same.</summary>
    public (DutyShift Shift, int Person)[] Beside { get; }

    public RotaShares Shares { get; }

    /// <summary>By person and week: how many turns the limits leave beside those of <see cref="Beside"/>.</summary>
    public int[] WeekCap { get; }

    public bool HasWeekLimit { get; private set; }

    /// <summary>The person's number; below 0: unknown.</summary>
    public int Person(string id) => _people.GetValueOrDefault(id, -1);

    /// <summary>The shift's number; below 0: not one of these.</summary>
    public int Shift(string id) => _shifts.GetValueOrDefault(id, -1);

    /// <summary>The date's number; below 0: it has no shifts.</summary>
    public int Date(DateOnly date) => _dates.GetValueOrDefault(date, -1);

    public bool IsNovice(int person) => Members[person] is { IsNovice: true };

    /// <summary>The given turns by number, each once, in order.</summary>
    public IEnumerable<(int Shift, int Person)> Known(IEnumerable<DutyTurn> turns) =>
        turns.Select(t => (Shift: Shift(t.ShiftId), Person: Person(t.PersonId))).Where(t => t is { Shift: >= 0, Person: >= 0 }).Distinct().Order();

    /// <summary>The business days right before and after a date, as far as they are known.</summary>
    public IEnumerable<DateOnly> Neighbours(DateOnly date)
    {
        var at = Array.BinarySearch(_business, date);
        if (at > 0)
        {
            yield return _business[at - 1];
        }

        if (at >= 0 && at + 1 < _business.Length)
        {
            yield return _business[at + 1];
        }
    }

    private DateOnly[] _business = [];

    private static Dictionary<T, int> Numbers<T>(IEnumerable<T> values)
        where T : notnull => values.Select((v, i) => (v, i)).ToDictionary(p => p.v, p => p.i);

    private bool[] Running()
    {
        _business = [.. Request.BusinessDays.Concat(Dates).Concat(Request.Beside.Select(d => d.Date)).Distinct().Order()];
        return [.. Dates.Select((d, i) => i + 1 < Dates.Length && _business[Array.BinarySearch(_business, d) + 1] == Dates[i + 1])];
    }

    private void SetWeekCaps(Dictionary<DateOnly, int> weeks)
    {
        for (var person = 0; person < People.Length; person++)
        {
            var limit = Members[person]?.MostPerWeek ?? Rules.MostPerWeek;
            HasWeekLimit |= limit is not null && Members[person] is not null;
            Array.Fill(WeekCap, limit ?? int.MaxValue / 2, person * Weeks, Weeks);
        }

        foreach (var (shift, person) in Beside)
        {
            if (weeks.TryGetValue(Week.MondayOf(shift.Date), out var week))
            {
                WeekCap[(person * Weeks) + week]--;
            }
        }
    }
}
