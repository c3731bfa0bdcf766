using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.Wire;

namespace TeleworkTeams.Simulators.Graph;

/// <summary>
/// Everybody's default calendar: create, delete, calendarView (learn.microsoft.com/graph/api/user-post-events, event-delete,
/// user-list-calendarview). The same <c>transactionId</c> with the same content answers with the event that is there; with other content
/// it is refused, as the service does.
/// </summary>
internal sealed class CalendarBook(Func<Uri> baseUrl)
{
    private static readonly string[] ShowAs = ["free", "tentative", "busy", "oof", "workingElsewhere", "unknown"];

    private readonly ConcurrentDictionary<(string Person, string Id), JsonObject> _events = new();
    private readonly Lock _gate = new();
    private int _last;

    /// <summary>Copies of the person's events, in order of creation.</summary>
    public IReadOnlyList<JsonObject> Of(string personId) =>
        [.. _events.Where(e => e.Key.Person == personId).OrderBy(e => e.Key.Id, StringComparer.Ordinal).Select(e => e.Value.DeepClone().AsObject())];

    public WireAnswer Create(string personId, JsonObject? body)
    {
        if (body is null || Moment(body["start"]) is not { } start || Moment(body["end"]) is not { } end)
        {
            return WireAnswer.Error(400, "ErrorInvalidRequest", "The event needs start and end with dateTime and timeZone.");
        }

        if (end < start)
        {
            return WireAnswer.Error(400, "ErrorPropertyValidationFailure", "The end must not be before the start.");
        }

        if (body["isAllDay"]?.GetValue<bool>() == true && (start.TimeOfDay != TimeSpan.Zero || end.TimeOfDay != TimeSpan.Zero || end == start))
        {
            return WireAnswer.Error(400, "ErrorInvalidRequest", "The start and end of an event that lasts all day must be midnights, at least a day apart.");
        }

        if (body["showAs"]?.ToString() is { } showAs && !ShowAs.Contains(showAs))
        {
            return WireAnswer.Error(400, "RequestBodyRead", $"Requested value '{showAs}' was not found.");
        }

        lock (_gate)
        {
            if (body["transactionId"]?.ToString() is { Length: > 0 } transaction
                && _events.FirstOrDefault(e => e.Key.Person == personId && e.Value["transactionId"]?.ToString() == transaction) is { Value: { } known })
            {
                return body.All(member => JsonNode.DeepEquals(member.Value, known[member.Key]))
                    ? new WireAnswer(201, known.DeepClone())
                    : WireAnswer.Error(409, "ErrorDuplicateTransactionId", "The TransactionId specified in the request has already been used to create a different event.");
            }

            var id = $"AAMk{++_last:D8}=";
            var created = body.DeepClone().AsObject();
            created["id"] = id;
            _events[(personId, id)] = created;
            var answer = created.DeepClone().AsObject();
            answer.Insert(0, "@odata.context", $"{baseUrl()}$metadata#users('{personId}')/events/$entity");
            return new WireAnswer(201, answer);
        }
    }

    public WireAnswer Delete(string personId, string id) => _events.TryRemove((personId, id), out _)
        ? new WireAnswer(204)
        : WireAnswer.Error(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    /// <summary>Everything that touches the range; one page.</summary>
    public WireAnswer View(string personId, WireRequest request)
    {
        if (!Instant(request.Query["startDateTime"], out var from) || !Instant(request.Query["endDateTime"], out var to))
        {
            return WireAnswer.Error(400, "ErrorInvalidParameter", "This request requires startDateTime and endDateTime.");
        }

        return new WireAnswer(200, new JsonObject
        {
            ["value"] = new JsonArray([.. Of(personId).Where(e => Moment(e["start"]) < to && Moment(e["end"]) > from)]),
        });
    }

    private static bool Instant(string? text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out instant);

    private static DateTimeOffset? Moment(JsonNode? node)
    {
        if (node?["dateTime"]?.ToString() is not { } text || node["timeZone"]?.ToString() is not { } zone
            || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var written)
            || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var info))
        {
            return null;
        }

        return new DateTimeOffset(written.Ticks, info.GetUtcOffset(written));
    }
}
