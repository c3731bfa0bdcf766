using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeleworkTeams.Simulators.Teams;

/// <summary>A second card that nobody asked for and that does not say that it is one.</summary>
/// <param name="Kind">The first verb and the day of both cards, e.g. <c>checkIn.start 2026-11-24</c>; empty when they are alike word for word.</param>
public sealed record DuplicateCard(string ConversationId, string? Person, string FirstId, string SecondId, string Kind, DateTimeOffset At);

/// <summary>A new message of the bot that reached its conversation.</summary>
/// <param name="Kind">The first verb and the day of its card; empty for a text or a card without either.</param>
/// <param name="Marked">Whether it says 再送.</param>
/// <param name="ReplyToId">What it answers; null: it came by itself.</param>
public sealed record DeliveredCard(string ConversationId, string? Person, string Id, string Kind, bool Marked, string? ReplyToId, DateTimeOffset At);

/// <summary>
/// Judges by what arrived alone. A card is a duplicate if an earlier one still stands in the same conversation, as it was sent,
/// with the same content apart from white space or of the same kind, and the new one is not marked 再送.
/// Answers to different messages of a person never are duplicates of each other.
/// </summary>
public sealed partial class DeliveryJudge
{
    private const string Mark = "再送";

    private readonly Lock gate = new();
    private readonly List<DeliveredCard> delivered = [];
    private readonly List<DuplicateCard> duplicates = [];
    private readonly Dictionary<string, List<(DeliveredCard Card, string Content)>> standing = [];

    internal DeliveryJudge()
    {
    }

    public IReadOnlyList<DeliveredCard> AllDelivered
    {
        get
        {
            lock (gate)
            {
                return [.. delivered];
            }
        }
    }

    public IReadOnlyList<DuplicateCard> Duplicates
    {
        get
        {
            lock (gate)
            {
                return [.. duplicates];
            }
        }
    }

    /// <summary>Those of <paramref name="expected"/> (directory ids) whom no card of that kind reached, marked or not.</summary>
    public IReadOnlyList<string> Lost(IEnumerable<string> expected, string kind)
    {
        lock (gate)
        {
            var reached = delivered.Where(card => card.Kind == kind).Select(card => card.Person).ToHashSet();
            return [.. expected.Where(person => !reached.Contains(person))];
        }
    }

    internal void Delivered(Conversation conversation, ChatMessage message, JsonObject? parsed)
    {
        var kind = parsed is null ? "" : KindOf(parsed);
        var marked = message.Text.Contains(Mark, StringComparison.Ordinal) || (parsed is not null && IsMarked(parsed));
        var card = new DeliveredCard(conversation.Id, conversation.Person?.Id, message.Id, kind, marked, message.ReplyToId, message.At);
        var content = message.CardJson is null ? "" : WhiteSpace().Replace(message.CardJson, "");
        lock (gate)
        {
            delivered.Add(card);
            if (content.Length == 0)
            {
                return;
            }

            if (!standing.TryGetValue(conversation.Id, out var earlier))
            {
                standing[conversation.Id] = earlier = [];
            }

            var first = earlier.FirstOrDefault(other => other.Card.ReplyToId == card.ReplyToId
                && (other.Content == content || (kind.Length > 0 && other.Card.Kind == kind)));
            if (first.Card is not null && !marked)
            {
                duplicates.Add(new DuplicateCard(conversation.Id, card.Person, first.Card.Id, message.Id,
                    first.Content == content && kind.Length == 0 ? "" : kind, message.At));
            }

            earlier.Add((card, content));
        }
    }

    internal void Deleted(string conversation, string id)
    {
        lock (gate)
        {
            standing.GetValueOrDefault(conversation)?.RemoveAll(other => other.Card.Id == id);
        }
    }

    /// <summary>Whoever removed the app begins anew.</summary>
    internal void Forget(string conversation)
    {
        lock (gate)
        {
            standing.Remove(conversation);
        }
    }

    private static string KindOf(JsonObject card) =>
        CardReader.Actions(card).FirstOrDefault(action => action.Verb is not null && action.Value("day") is not null) is { } first
            ? $"{first.Verb} {first.Value("day")}"
            : "";

    private static bool IsMarked(JsonObject card) => CardReader.Objects(card).SelectMany(node => node).Any(pair =>
        pair.Value is JsonValue value && value.TryGetValue<string>(out var text) && text.Contains(Mark, StringComparison.Ordinal));

    [GeneratedRegex(@"\s|\\[nrt]|\\u3000")]
    private static partial Regex WhiteSpace();
}
