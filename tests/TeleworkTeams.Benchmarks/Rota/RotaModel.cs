using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Benchmarks.Rota;

/// <summary>A request as rows and columns, written from the rules' text and not from the planner: a column for each possible turn, each missing person and each turn more of a person.</summary>
internal sealed class RotaModel
{
    private readonly List<double> _cost = [];
    private readonly List<double> _upper = [];
    private readonly List<double?> _rowLower = [];
    private readonly List<double> _rowUpper = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _indices = [];
    private readonly List<double> _values = [];
    private readonly Dictionary<(string Shift, string Person), int> _turns = [];

    /// <param name="request">Without turns that stay and days beside.</param>
    /// <param name="missing">What a missing person costs: more than any turn.</param>
    /// <param name="mostTurns">How many turns of a person have a column.</param>
    public RotaModel(RotaRequest request, double missing, int mostTurns)
    {
        var away = request.Unavailable.ToLookup(u => (u.PersonId, u.Date));
        foreach (var shift in request.Shifts)
        {
            foreach (var member in request.Rules.Members.Where(m => m.Can(shift.KindId) && m.IsActiveOn(shift.Date) && !away[(m.PersonId, shift.Date)].Any(u => u.Touches(shift))))
            {
                _turns[(shift.Id, member.PersonId)] = Column(0, 1);
            }
        }

        Turns = _cost.Count;
        foreach (var shift in request.Shifts)
        {
            Row(shift.Cover, shift.Cover, [.. On(request, shift), (Column(missing, shift.Cover), 1)]);
        }

        foreach (var member in request.Rules.Members)
        {
            AddPerson(request, member, mostTurns);
        }

        if (request.Rules.PairsNovices)
        {
            foreach (var shift in request.Shifts)
            {
                var experienced = request.Rules.Members.Where(m => !m.IsNovice).Select(m => Turn(shift, m)).OfType<int>().Select(t => (t, -1.0)).ToList();
                foreach (var novice in request.Rules.Members.Where(m => m.IsNovice).Select(m => Turn(shift, m)).OfType<int>())
                {
                    Row(null, 0, [(novice, 1), .. experienced]);
                }
            }
        }
    }

    /// <summary>Columns of turns; the first ones.</summary>
    public int Turns { get; }

    public int Columns => _cost.Count;

    public int Rows => _rowUpper.Count;

    public object ToJson(bool isWhole, double seconds) => new
    {
        columns = new { cost = _cost, upper = _upper, whole = isWhole ? Turns : 0 },
        rows = new { lower = _rowLower, upper = _rowUpper, starts = _starts, indices = _indices, values = _values },
        options = new { time_limit = seconds, mip_rel_gap = 0.0, mip_abs_gap = 1e-6 },
    };

    private void AddPerson(RotaRequest request, DutyMember member, int mostTurns)
    {
        var rules = request.Rules;
        var own = request.Shifts.Select(s => (Shift: s, Turn: Turn(s, member))).Where(t => t.Turn is not null).Select(t => (t.Shift, Turn: t.Turn!.Value)).ToList();
        var byDate = own.GroupBy(t => t.Shift.Date).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var day in byDate.Values)
        {
            Row(null, rules.MostPerDay, [.. day.Select(t => (t.Turn, 1.0))]);
            foreach (var (a, b) in rules.MostPerDay == 1 ? [] : from a in day from b in day where a.Turn < b.Turn && a.Shift.Overlaps(b.Shift) select (a.Turn, b.Turn))
            {
                Row(null, 1, [(a, 1), (b, 1)]);
            }
        }

        if ((member.MostPerWeek ?? rules.MostPerWeek) is { } limit)
        {
            foreach (var week in own.GroupBy(t => Week.MondayOf(t.Shift.Date)))
            {
                Row(null, limit, [.. week.Select(t => (t.Turn, 1.0))]);
            }
        }

        if (rules.NotTwoDaysRunning)
        {
            var dates = request.Shifts.Select(s => s.Date).Distinct().Order().ToList();
            foreach (var (first, second) in dates.Zip(dates.Skip(1)))
            {
                foreach (var (a, b) in from a in byDate.GetValueOrDefault(first, []) from b in byDate.GetValueOrDefault(second, []) select (a.Turn, b.Turn))
                {
                    Row(null, 1, [(a, 1), (b, 1)]);
                }
            }
        }

        var past = (double)request.Past.GetValueOrDefault(member.PersonId);
        var weight = rules.Share == DutyShare.Equal ? 1 : (double)member.Weight;
        var levels = Enumerable.Range(1, Math.Min(mostTurns, byDate.Count * rules.MostPerDay)).Select(k => (Column((past + k) / weight, 1), -1.0)).ToList();
        Row(0, 0, [.. own.Select(t => (t.Turn, 1.0)), .. levels]);
    }

    private IEnumerable<(int, double)> On(RotaRequest request, DutyShift shift) =>
        request.Rules.Members.Select(m => Turn(shift, m)).OfType<int>().Select(t => (t, 1.0));

    private int? Turn(DutyShift shift, DutyMember member) => _turns.TryGetValue((shift.Id, member.PersonId), out var turn) ? turn : null;

    private int Column(double cost, double upper)
    {
        _cost.Add(cost);
        _upper.Add(upper);
        return _cost.Count - 1;
    }

    private void Row(double? lower, double upper, IEnumerable<(int Column, double Value)> entries)
    {
        foreach (var (column, value) in entries)
        {
            _indices.Add(column);
            _values.Add(value);
        }

        _rowLower.Add(lower);
        _rowUpper.Add(upper);
        _starts.Add(_indices.Count);
    }
}
