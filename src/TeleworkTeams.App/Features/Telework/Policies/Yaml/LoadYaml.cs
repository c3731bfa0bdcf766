using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>
/// Text to nodes with lines, and nothing that makes a short text large or something else than data: no anchors, aliases or tags,
/// one document, bounded size and depth.
/// </summary>
/// <remarks>https://yaml.org/spec/1.2.2/ (10.3, core schema); the parser is YamlDotNet's, event by event, so no type is ever made from a document.</remarks>
internal sealed class LoadYaml(Action<PolicyError, int> refuse)
{
    /// <summary>Characters; what a property of a row holds is 64 KB in UTF-16.</summary>
    public const int LongestDocument = 32_000;

    private const int Deepest = 8;

    /// <summary>Null: nothing to read, and it was said why.</summary>
    public PolicyNode? Run(string text)
    {
        if (text.Length > LongestDocument)
        {
            refuse(PolicyError.DocumentTooLong, 1);
            return null;
        }

        var lines = text.Split('\n');
        if (Array.FindIndex(lines, l => l.TrimStart(' ').StartsWith('\t')) is >= 0 and var tab)
        {
            refuse(PolicyError.TabIndent, tab + 1);
            return null;
        }

        try
        {
            var parser = new Parser(new Scanner(new StringReader(text)));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                refuse(PolicyError.DocumentEmpty, 1);
                return null;
            }

            parser.Consume<DocumentStart>();
            var root = Node(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.TryConsume<DocumentStart>(out var second))
            {
                refuse(PolicyError.SeveralDocuments, Line(second.Start));
            }

            return root;
        }
        catch (YamlException e)
        {
            if (e is not TooDeepException)
            {
                refuse(PolicyError.NotYaml, Math.Min(Line(e.Start), lines.Length));
            }

            return null;
        }
    }

    private PolicyNode Node(IParser parser, int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            refuse(PolicyError.AliasNotAllowed, Line(alias.Start));
            return new PolicyNode.Broken(Line(alias.Start));
        }

        var node = parser.Consume<NodeEvent>();
        var line = Line(node.Start);
        if (!node.Anchor.IsEmpty)
        {
            refuse(PolicyError.AliasNotAllowed, line);
        }

        if (!node.Tag.IsEmpty)
        {
            refuse(PolicyError.TagNotAllowed, line);
        }

        if (depth > Deepest)
        {
            refuse(PolicyError.TooDeep, line);
            throw new TooDeepException(node.Start);
        }

        return node switch
        {
            Scalar scalar => new PolicyNode.Scalar(line, scalar.Value, scalar.Style != ScalarStyle.Plain),
            SequenceStart => Items(parser, line, depth),
            _ => Map(parser, line, depth),
        };
    }

    private PolicyNode.Items Items(IParser parser, int line, int depth)
    {
        List<PolicyNode> nodes = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            nodes.Add(Node(parser, depth + 1));
        }

        return new PolicyNode.Items(line, nodes);
    }

    private PolicyNode.Map Map(IParser parser, int line, int depth)
    {
        List<PolicyNode.Entry> entries = [];
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node(parser, depth + 1);
            var value = Node(parser, depth + 1);
            if (key is not PolicyNode.Scalar { Text: var name })
            {
                refuse(PolicyError.KeyIsNoWord, key.Line);
            }
            else if (entries.Any(e => e.Key == name))
            {
                refuse(PolicyError.DuplicateKey, key.Line);
            }
            else
            {
                entries.Add(new PolicyNode.Entry(name, key.Line, value));
            }
        }

        return new PolicyNode.Map(line, entries);
    }

    private static int Line(Mark mark) => (int)Math.Max(1, mark.Line);

    /// <summary>Ends the reading; the problem is named already.</summary>
    private sealed class TooDeepException(Mark at) : YamlException(at, at, "too deep");
}
