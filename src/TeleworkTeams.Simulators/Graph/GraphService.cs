using System.Globalization;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Wire;

namespace TeleworkTeams.Simulators.Graph;

/// <summary>The few operations of Microsoft Graph v1.0 that the app calls (learn.microsoft.com/graph/api: cloudcommunications-getpresencesbyuserid, user-get, user-list, user-get-mailboxsettings; calendars: <see cref="CalendarBook"/>).</summary>
internal sealed class GraphService(GraphSimulatorOptions options, TimeProvider time, Func<Uri> baseUrl)
{
    private const int LargestPresenceCall = 650;
    private const int LargestPage = 999;
    private const string WindowsZone = "Tokyo Standard Time";
    private static readonly string[] UsualFields =
        ["businessPhones", "displayName", "givenName", "jobTitle", "mail", "mobilePhone", "officeLocation", "preferredLanguage", "surname", "userPrincipalName", "id"];

    public PresenceBook Presence { get; } = new(options, time);

    public CalendarBook Calendars { get; } = new(baseUrl);

    public WireAnswer Handle(WireRequest request) => (request.Method, request.Segments) switch
    {
        ("POST", ["communications", "getPresencesByUserId"]) => PresencesOf(request),
        ("GET", ["users"]) => Users(request),
        ("GET", ["users", var id]) => Find(id) is { } person ? new WireAnswer(200, User(person, FieldsOf(request), "users/$entity")) : NoUser(id),
        ("GET", ["users", var id, "presence"]) => Find(id) is { } person ? new WireAnswer(200, Presence.Of(person.Id)) : NoUser(id),
        ("GET", ["users", var id, "mailboxSettings"]) => Find(id) is { } person ? new WireAnswer(200, Mailbox(person)) : NoUser(id),
        ("POST", ["users", var id, "events"]) => Find(id) is { } person ? Calendars.Create(person.Id, request.Json()) : NoUser(id),
        ("DELETE", ["users", var id, "events", var item]) => Find(id) is { } person ? Calendars.Delete(person.Id, item) : NoUser(id),
        ("GET", ["users", var id, "calendarView"]) => Find(id) is { } person ? Calendars.View(person.Id, request) : NoUser(id),
        _ => WireAnswer.Error(400, "BadRequest", $"Resource not found for the segment '{request.Segments.FirstOrDefault()}'."),
    };

    private WireAnswer PresencesOf(WireRequest request)
    {
        if (request.Json()?["ids"] is not JsonArray ids)
        {
            return WireAnswer.Error(400, "BadRequest", "The collection 'ids' is required.");
        }

        if (ids.Count is 0 or > LargestPresenceCall)
        {
            return WireAnswer.Error(400, "BadRequest", $"The number of ids must be between 1 and {LargestPresenceCall}; it is {ids.Count}.");
        }

        return new WireAnswer(200, new JsonObject
        {
            ["@odata.context"] = $"{baseUrl()}$metadata#Collection(microsoft.graph.presence)",
            ["value"] = new JsonArray([.. ids.Select(id => Presence.Of(id?.ToString() ?? ""))]),
        });
    }

    private WireAnswer Users(WireRequest request)
    {
        var top = 100;
        var asked = request.Query["$top"].ToString();
        if (asked.Length > 0 && (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out top) || top is 0 or > LargestPage))
        {
            return WireAnswer.Error(400, "Request_UnsupportedQuery", $"Invalid page size specified: '{asked}'. Must be between 1 and {LargestPage} inclusive.");
        }

        var from = 0;
        var token = request.Query["$skiptoken"].ToString();
        if (token.Length > 0 && !int.TryParse(token, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out from))
        {
            return WireAnswer.Error(400, "Request_BadRequest", "Invalid skip token.");
        }

        var fields = FieldsOf(request);
        var page = new JsonObject
        {
            ["@odata.context"] = $"{baseUrl()}$metadata#users",
            ["value"] = new JsonArray([.. options.City.People.Skip(from).Take(top).Select(person => User(person, fields, null))]),
        };
        if (from + top < options.City.People.Count)
        {
            var select = request.Query["$select"].ToString();
            page["@odata.nextLink"] = $"{baseUrl()}users?$top={top}{(select.Length > 0 ? $"&$select={Uri.EscapeDataString(select)}" : "")}&$skiptoken={from + top:x8}";
        }

        return new WireAnswer(200, page);
    }

    private static string[] FieldsOf(WireRequest request) =>
        request.Query["$select"].ToString() is { Length: > 0 } select ? [.. select.Split(',', StringSplitOptions.TrimEntries), "id"] : UsualFields;

    private JsonObject User(DemoPerson person, string[] fields, string? context)
    {
        var all = new JsonObject
        {
            ["id"] = person.Id,
            ["businessPhones"] = new JsonArray(),
            ["displayName"] = person.Name,
            ["givenName"] = person.GivenName,
            ["surname"] = person.FamilyName,
            ["mail"] = person.Email,
            ["userPrincipalName"] = person.Email,
            ["mobilePhone"] = null,
            ["jobTitle"] = person.JobTitle,
            ["department"] = options.City.Section(person.SectionId).Name,
            ["officeLocation"] = "本庁舎",
            ["preferredLanguage"] = "ja-JP",
            ["accountEnabled"] = true,
            ["userType"] = "Member",
        };
        foreach (var field in all.Select(pair => pair.Key).Where(key => !fields.Contains(key)).ToList())
        {
            all.Remove(field);
        }

        if (context is not null)
        {
            all.Insert(0, "@odata.context", $"{baseUrl()}$metadata#{context}");
        }

        return all;
    }

    private JsonObject Mailbox(DemoPerson person)
    {
        var pattern = options.City.PatternOf(person);
        var absence = Presence.AbsenceOf(person.Id);
        return new JsonObject
        {
            ["@odata.context"] = $"{baseUrl()}$metadata#users('{person.Id}')/mailboxSettings",
            ["timeZone"] = WindowsZone,
            ["dateFormat"] = "yyyy/MM/dd",
            ["timeFormat"] = "H:mm",
            ["userPurpose"] = "user",
            ["language"] = new JsonObject { ["locale"] = "ja-JP", ["displayName"] = "日本語 (日本)" },
            ["automaticRepliesSetting"] = new JsonObject
            {
                ["status"] = absence == default ? "disabled" : "scheduled",
                ["externalAudience"] = "all",
                ["internalReplyMessage"] = "",
                ["externalReplyMessage"] = "",
                ["scheduledStartDateTime"] = UtcOf(absence.From),
                ["scheduledEndDateTime"] = UtcOf(absence.To),
            },
            ["workingHours"] = new JsonObject
            {
                ["daysOfWeek"] = new JsonArray("monday", "tuesday", "wednesday", "thursday", "friday"),
                ["startTime"] = pattern.Start.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
                ["endTime"] = pattern.End.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
                ["timeZone"] = new JsonObject { ["name"] = WindowsZone },
            },
        };
    }

    private static JsonObject UtcOf(DateTimeOffset instant) => new()
    {
        ["dateTime"] = instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        ["timeZone"] = "UTC",
    };

    private DemoPerson? Find(string id) => options.City.FindPerson(id)
        ?? options.City.People.FirstOrDefault(person => person.Email.Equals(id, StringComparison.OrdinalIgnoreCase));

    private static WireAnswer NoUser(string id) => WireAnswer.Error(404, "Request_ResourceNotFound",
        $"Resource '{id}' does not exist or one of its queried reference-property objects are not present.");
}
