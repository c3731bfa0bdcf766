using System.Text.Json.Serialization;

namespace TeleworkTeams.Clients.Graph;

/// <summary>A person's presence at one moment. A hint and never evidence: not to be stored (microsoft.graph.presence).</summary>
/// <param name="Id">The person's object id.</param>
/// <param name="Availability">Open set: Available, Busy, Away, BeRightBack, DoNotDisturb, Offline, PresenceUnknown …</param>
/// <param name="Activity">Open set: InACall, InAMeeting, OutOfOffice …</param>
/// <param name="OutOfOfficeSettings">Whether the person is out of office.</param>
/// <param name="WorkLocation">Where the person says they work, if they do.</param>
public sealed record Presence(
    string Id, string? Availability, string? Activity, OutOfOfficeSettings? OutOfOfficeSettings = null, UserWorkLocation? WorkLocation = null);

/// <summary>Out of office (microsoft.graph.outOfOfficeSettings).</summary>
/// <param name="IsOutOfOffice">Whether it is on.</param>
/// <param name="Message">The person's text: neutralise before showing.</param>
public sealed record OutOfOfficeSettings(bool? IsOutOfOffice, string? Message);

/// <summary>The place that a person set in Teams (microsoft.graph.userWorkLocation).</summary>
/// <param name="WorkLocationType">Open set: unspecified, office, remote, timeOff.</param>
/// <param name="Source">Open set: none, manual, scheduled, automatic.</param>
/// <param name="PlaceId">The place's id, if any.</param>
public sealed record UserWorkLocation(string? WorkLocationType, string? Source, string? PlaceId);

/// <summary>A user of the directory (microsoft.graph.user).</summary>
/// <param name="Id">The object id.</param>
/// <param name="DisplayName">The displayed name.</param>
/// <param name="GivenName">The given name.</param>
/// <param name="Surname">The family name.</param>
/// <param name="Mail">The mail address; changes, so never a key.</param>
/// <param name="UserPrincipalName">The sign-in name; changes, so never a key.</param>
/// <param name="Department">The department in text.</param>
/// <param name="JobTitle">The job title in text.</param>
/// <param name="EmployeeId">The staff number.</param>
/// <param name="PreferredLanguage">A language tag.</param>
/// <param name="AccountEnabled">Whether the account can sign in.</param>
public sealed record User(
    string Id,
    string? DisplayName = null,
    string? GivenName = null,
    string? Surname = null,
    string? Mail = null,
    string? UserPrincipalName = null,
    string? Department = null,
    string? JobTitle = null,
    string? EmployeeId = null,
    string? PreferredLanguage = null,
    bool? AccountEnabled = null);

/// <summary>Settings of a mailbox (microsoft.graph.mailboxSettings).</summary>
/// <param name="TimeZone">A Windows name such as <c>Tokyo Standard Time</c>, or an IANA name.</param>
/// <param name="AutomaticRepliesSetting">Out of office.</param>
/// <param name="WorkingHours">The hours in Outlook; a hint only.</param>
public sealed record MailboxSettings(string? TimeZone, AutomaticRepliesSetting? AutomaticRepliesSetting, WorkingHours? WorkingHours);

/// <summary>Automatic replies (microsoft.graph.automaticRepliesSetting).</summary>
/// <param name="Status">Open set: disabled, alwaysEnabled, scheduled.</param>
/// <param name="ScheduledStartDateTime">First moment, inclusive, when scheduled.</param>
/// <param name="ScheduledEndDateTime">Last moment, exclusive, when scheduled.</param>
public sealed record AutomaticRepliesSetting(string? Status, DateTimeTimeZone? ScheduledStartDateTime, DateTimeTimeZone? ScheduledEndDateTime);

/// <summary>Working hours (microsoft.graph.workingHours).</summary>
/// <param name="DaysOfWeek">English names in lower case.</param>
/// <param name="StartTime">Local time, as <c>08:30:00.0000000</c>.</param>
/// <param name="EndTime">Local time.</param>
/// <param name="TimeZone">The zone of both times.</param>
public sealed record WorkingHours(IReadOnlyList<string>? DaysOfWeek, TimeOnly? StartTime, TimeOnly? EndTime, TimeZoneBase? TimeZone);

/// <summary>A zone by name (microsoft.graph.timeZoneBase).</summary>
/// <param name="Name">A Windows or IANA name.</param>
public sealed record TimeZoneBase(string? Name);

/// <summary>A local date and time with its zone, both as text on the wire (microsoft.graph.dateTimeTimeZone).</summary>
/// <param name="DateTime">As <c>2026-11-24T08:30:00.0000000</c>.</param>
/// <param name="TimeZone">A Windows or IANA name.</param>
public sealed record DateTimeTimeZone(string DateTime, string? TimeZone);

/// <summary>An event of a calendar (microsoft.graph.event), as far as it is written and read here. Null members are not sent.</summary>
public sealed record Event
{
    /// <summary>The id; only in answers.</summary>
    public string? Id { get; init; }

    /// <summary>The title.</summary>
    public string? Subject { get; init; }

    /// <summary>The text.</summary>
    public ItemBody? Body { get; init; }

    /// <summary>Start, inclusive; midnight for a whole day.</summary>
    public DateTimeTimeZone? Start { get; init; }

    /// <summary>End, exclusive; the midnight after for a whole day, in the same zone.</summary>
    public DateTimeTimeZone? End { get; init; }

    /// <summary>Whether it lasts whole days.</summary>
    public bool? IsAllDay { get; init; }

    /// <summary>free, tentative, busy, oof, workingElsewhere, unknown.</summary>
    public string? ShowAs { get; init; }

    /// <summary>Whether Outlook reminds of it.</summary>
    public bool? IsReminderOn { get; init; }

    /// <summary>Names what is created, so that a repeated request creates nothing; cannot be changed afterwards.</summary>
    public string? TransactionId { get; init; }
}

/// <summary>A text (microsoft.graph.itemBody).</summary>
/// <param name="ContentType">text or html.</param>
/// <param name="Content">The text.</param>
public sealed record ItemBody(string ContentType, string Content);

internal sealed record PresenceRequest(IReadOnlyList<string> Ids);

internal sealed record Collection<T>(IReadOnlyList<T>? Value, [property: JsonPropertyName("@odata.nextLink")] string? NextLink);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(Collection<Event>))]
[JsonSerializable(typeof(PresenceRequest))]
[JsonSerializable(typeof(Collection<Presence>))]
[JsonSerializable(typeof(Collection<User>))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(MailboxSettings))]
internal sealed partial class GraphJson : JsonSerializerContext;
