using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>A document that can be read; it may still contradict itself.</summary>
/// <param name="Policy">What it says.</param>
/// <param name="Lines">The line of each path.</param>
internal sealed record PolicyDocument(TeleworkPolicy Policy, IReadOnlyDictionary<string, int> Lines)
{
    /// <summary>The line of <paramref name="path"/>, or of what it is part of; 1: nothing of it stands there.</summary>
    public int LineOf(string path)
    {
        for (var at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (Lines.TryGetValue(at, out var line))
            {
                return line;
            }
        }

        return 1;
    }
}

/// <summary>YAML to a policy, or everything that is wrong with it by path and line.</summary>
internal sealed partial class ReadPolicy
{
    private readonly Language _language;
    private readonly List<PolicyProblemDto> _problems = [];
    private readonly Dictionary<string, int> _lines = [];

    private ReadPolicy(Language language) => _language = language;

    /// <summary>One of the two: a document, or at least one problem in order of line.</summary>
    public static (PolicyDocument? Document, IReadOnlyList<PolicyProblemDto> Problems) From(string yaml, Language language)
    {
        var reader = new ReadPolicy(language);
        var root = new LoadYaml((error, line) => reader.Refuse("", line, error)).Run(yaml);
        var json = root is null ? null : reader.Value(PolicyShape.Document, root, "");
        return reader._problems.Count > 0
            ? (null, [.. reader._problems.OrderBy(p => p.Line)])
            : (new PolicyDocument(Whole(json.Deserialize(PolicyJson.Default.TeleworkPolicy)!), reader._lines), []);
    }

    /// <summary>A list that was left out is an empty one.</summary>
    private static TeleworkPolicy Whole(TeleworkPolicy policy) => policy.Resources is { } resources
        ? policy with { Resources = resources with { Pools = resources.Pools ?? [], Loans = resources.Loans ?? [] } }
        : policy;

    private JsonNode? Value(PolicyShape shape, PolicyNode node, string path)
    {
        _lines.TryAdd(path, node.Line);
        if (node is PolicyNode.Broken)
        {
            return null;
        }

        if (node is PolicyNode.Scalar { IsEmpty: true })
        {
            return Refuse(path, node.Line, PolicyError.Empty);
        }

        return (shape, node) switch
        {
            (PolicyShape.Group group, PolicyNode.Map map) => Group(group, map, path),
            (PolicyShape.Group, _) => Refuse(path, node.Line, PolicyError.NotAMap),
            (PolicyShape.Items items, PolicyNode.Items list) => Items(items, list, path),
            (PolicyShape.Items, _) => Refuse(path, node.Line, PolicyError.NotAList),
            (_, PolicyNode.Scalar scalar) => Scalar(shape, scalar, path),
            _ => Refuse(path, node.Line, PolicyError.NotAText),
        };
    }

    private JsonObject? Group(PolicyShape.Group group, PolicyNode.Map map, string path)
    {
        if (map.Entries.Count == 0)
        {
            return (JsonObject?)Refuse(path, map.Line, PolicyError.Empty);
        }

        JsonObject json = [];
        foreach (var entry in map.Entries)
        {
            var at = path.Length == 0 ? entry.Key : $"{path}.{entry.Key}";
            if (group.Members.FirstOrDefault(m => m.Key == entry.Key) is not { } member)
            {
                Refuse(at, entry.Line, PolicyError.UnknownKey, entry.Key, string.Join(", ", group.Members.Select(m => m.Key)));
                continue;
            }

            _lines[at] = entry.Line;
            json[entry.Key] = Value(member.Shape, entry.Value, at);
        }

        foreach (var member in group.Members.Where(m => m.Required && !map.Entries.Any(e => e.Key == m.Key)))
        {
            Refuse(path.Length == 0 ? member.Key : $"{path}.{member.Key}", map.Line, PolicyError.Required, member.Key);
        }

        return json;
    }

    private JsonArray? Items(PolicyShape.Items shape, PolicyNode.Items list, string path)
    {
        if (list.Nodes.Count == 0)
        {
            return (JsonArray?)Refuse(path, list.Line, PolicyError.Empty);
        }

        if (list.Nodes.Count > shape.Most)
        {
            return (JsonArray?)Refuse(path, list.Line, PolicyError.TooMany, shape.Most);
        }

        var values = list.Nodes.Select((n, i) => Value(shape.Of, n, $"{path}[{i}]")).ToArray();
        foreach (var (value, index) in values.Select((v, i) => (v, i)).Where(v => v.v is JsonValue))
        {
            if (values.Take(index).Any(v => JsonNode.DeepEquals(v, value)))
            {
                Refuse($"{path}[{index}]", list.Nodes[index].Line, PolicyError.Repeated, value!.ToString());
            }
        }

        return [.. values];
    }

    private JsonNode? Scalar(PolicyShape shape, PolicyNode.Scalar scalar, string path)
    {
        var isText = scalar.IsQuoted || (scalar.Number is null && scalar.Flag is null);
        var text = scalar.Text;
        return shape switch
        {
            PolicyShape.Flag => scalar.Flag is { } flag ? JsonValue.Create(flag) : Wrong(PolicyError.NotAFlag),
            PolicyShape.Number number => scalar.Number is { } value ? Number(number, value, scalar, path) : Wrong(PolicyError.NotANumber),
            _ when !isText => Wrong(PolicyError.NotAText),
            _ when text.Any(char.IsControl) => Wrong(PolicyError.OneLine),
            PolicyShape.Word word => word.Words.Contains(text) ? JsonValue.Create(text) : Wrong(PolicyError.UnknownWord, text, string.Join(", ", word.Words)),
            PolicyShape.Id => IdPattern().IsMatch(text) ? JsonValue.Create(text) : Wrong(PolicyError.InvalidId),
            PolicyShape.Time => TimePattern().IsMatch(text) ? JsonValue.Create($"{text.PadLeft(5, '0')}:00") : Wrong(PolicyError.InvalidTime),
            PolicyShape.Date => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? JsonValue.Create(text) : Wrong(PolicyError.InvalidDate),
            PolicyShape.Text { Longest: var longest } when text.EnumerateRunes().Count() > longest => Wrong(PolicyError.TooLong, longest),
            _ => TextPattern().IsMatch(text) ? JsonValue.Create(text) : Wrong(PolicyError.OneLine),
        };

        JsonValue? Wrong(PolicyError error, params ReadOnlySpan<object?> values) => (JsonValue?)Refuse(path, scalar.Line, error, values);
    }

    private JsonValue? Number(PolicyShape.Number shape, decimal value, PolicyNode.Scalar scalar, string path)
    {
        if (value < shape.Low || value > shape.High)
        {
            return (JsonValue?)Refuse(path, scalar.Line, PolicyError.OutOfRange, shape.Low, shape.High);
        }

        if (value % shape.Step != 0)
        {
            return (JsonValue?)Refuse(path, scalar.Line, PolicyError.NotAStep, shape.Step);
        }

        // 4.0 is 4, also for a whole number.
        return value == decimal.Truncate(value) ? JsonValue.Create((int)value) : JsonValue.Create(value);
    }

    private JsonNode? Refuse(string path, int line, PolicyError error, params ReadOnlySpan<object?> values)
    {
        _problems.Add(new PolicyProblemDto(path, line, Problems.CodeOf(error), PolicyTexts.Why(_language, error, values)));
        return null;
    }

    [GeneratedRegex(PolicySchema.IdPattern)]
    private static partial Regex IdPattern();

    [GeneratedRegex(PolicySchema.TimePattern)]
    private static partial Regex TimePattern();

    [GeneratedRegex(PolicySchema.TextPattern)]
    private static partial Regex TextPattern();
}
