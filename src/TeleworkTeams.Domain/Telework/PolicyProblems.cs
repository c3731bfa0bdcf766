using System.Globalization;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Gathers what <see cref="PolicyCheck"/> finds.</summary>
internal sealed class PolicyProblems
{
    private const int IdLength = 32;
    private readonly List<PolicyProblem> _all = [];

    public IReadOnlyList<PolicyProblem> All => _all;

    public void Add(string path, PolicyProblemCode code, params object?[] figures) =>
        _all.Add(new(path, code, [.. figures.Select(Written)]));

    public void Range(string path, decimal? value, decimal least, decimal most, decimal step = 1)
    {
        if (value is { } given && (given < least || given > most || given % step != 0))
        {
            Add(path, PolicyProblemCode.OutOfRange, value, least, most);
        }
    }

    public void Text(string path, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(path, PolicyProblemCode.Empty);
        }
    }

    public void Id(string path, string id, HashSet<string> ids)
    {
        Text(path, id);
        Range(path, id.Length, 0, IdLength);
        if (!ids.Add(id))
        {
            Add(path, PolicyProblemCode.Duplicate, id);
        }
    }

    public void List<T, TKey>(string path, IReadOnlyList<T>? items, Func<T, TKey> key)
    {
        if (items is { Count: 0 })
        {
            Add(path, PolicyProblemCode.Empty);
        }

        HashSet<TKey> seen = [];
        for (var i = 0; i < (items?.Count ?? 0); i++)
        {
            if (!seen.Add(key(items![i])))
            {
                Add($"{path}[{i}]", PolicyProblemCode.Duplicate, key(items[i]));
            }
        }
    }

    public void Span(string path, TimeOnly? start, TimeOnly? end)
    {
        if (start is null != end is null)
        {
            Add(path + (start is null ? "Start" : "End"), PolicyProblemCode.OneOfTwo);
        }
        else if (start >= end)
        {
            Add($"{path}End", PolicyProblemCode.EndBeforeStart, start, end);
        }
    }

    public void Inside(string path, (TimeOnly? Start, TimeOnly? End) inner, (TimeOnly? Start, TimeOnly? End) outer)
    {
        if (inner.Start < outer.Start || inner.End > outer.End)
        {
            Add($"{path}Start", PolicyProblemCode.Outside, inner.Start, inner.End, outer.Start, outer.End);
        }
    }

    private static string Written(object? figure) => figure switch
    {
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(figure, CultureInfo.InvariantCulture) ?? "",
    };
}
