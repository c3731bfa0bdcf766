using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>One application. PK = tenant|section, RK = a|person|id.</summary>
internal sealed class ApplicationRow : Row
{
    public string Id { get; set; } = "";

    public string PersonId { get; set; } = "";

    public string SectionId { get; set; } = "";

    public ApplicationKind Kind { get; set; }

    public ApplicationState State { get; set; }

    public int Round { get; set; }

    /// <summary>yyyy-MM-dd of its first and last day.</summary>
    public string First { get; set; } = "";

    public string Last { get; set; } = "";

    public string? DecidedBy { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Draft, marks and events as JSON: they change together with the row or not at all.</summary>
    public string Draft { get; set; } = "";

    public string? Kept { get; set; }

    public string Marks { get; set; } = "";

    public string History { get; set; } = "";

    public string? SeatId { get; set; }

    /// <summary>Pools and loans that it holds, as JSON.</summary>
    public string? Holds { get; set; }

    public TeleworkApplication ToApplication() => new()
    {
        Id = Id,
        PersonId = PersonId,
        SectionId = SectionId,
        Kind = Kind,
        State = State,
        Round = Round,
        DecidedBy = DecidedBy,
        Draft = JsonSerializer.Deserialize(Draft, TeleworkJson.Default.ApplicationDraft)!,
        Kept = Kept is null ? [] : JsonSerializer.Deserialize(Kept, TeleworkJson.Default.IReadOnlyListApplicationDraft)!,
        Marks = Marks.Length == 0 ? [] : JsonSerializer.Deserialize(Marks, TeleworkJson.Default.IReadOnlyListFinding)!,
        History = JsonSerializer.Deserialize(History, TeleworkJson.Default.IReadOnlyListApplicationEvent)!,
    };

    public void Set(TeleworkApplication application)
    {
        (Id, PersonId, SectionId) = (application.Id, application.PersonId, application.SectionId);
        (Kind, State, Round, DecidedBy) = (application.Kind, application.State, application.Round, application.DecidedBy);
        (First, Last) = (Keys.Date(application.Draft.Days[0].Date), Keys.Date(application.Draft.Days[^1].Date));
        CreatedAt = application.History[0].At;
        Draft = JsonSerializer.Serialize(application.Draft, TeleworkJson.Default.ApplicationDraft);
        Kept = application.Kept.Count == 0 ? null : JsonSerializer.Serialize(application.Kept, TeleworkJson.Default.IReadOnlyListApplicationDraft);
        Marks = JsonSerializer.Serialize([.. application.Marks.Take(TeleworkTable.MostMarks)], TeleworkJson.Default.IReadOnlyListFinding);
        History = JsonSerializer.Serialize(application.History, TeleworkJson.Default.IReadOnlyListApplicationEvent);
    }

    public IReadOnlyList<Hold> ToHolds() => Holds is null ? [] : JsonSerializer.Deserialize(Holds, TeleworkJson.Default.IReadOnlyListHold)!;

    public void SetHolds(IReadOnlyList<Hold> holds) =>
        Holds = holds.Count == 0 ? null : JsonSerializer.Serialize(holds, TeleworkJson.Default.IReadOnlyListHold);
}

/// <summary>What is held of a person's day. PK = tenant|section, RK = d|yyyyMMdd|person: two applications for one half-day meet here.</summary>
internal sealed class TeleworkDayRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    public string Date { get; set; } = "";

    /// <summary>All claims of that person on that day, as JSON.</summary>
    public string Claims { get; set; } = "[]";

    public DateOnly ToDate() => DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public IReadOnlyList<StoredClaim> ToClaims() => JsonSerializer.Deserialize(Claims, TeleworkJson.Default.IReadOnlyListStoredClaim)!;

    public void Set(IReadOnlyList<StoredClaim> claims) => Claims = JsonSerializer.Serialize(claims, TeleworkJson.Default.IReadOnlyListStoredClaim);
}

/// <summary>
/// What holds for all applications of a person. PK = tenant|section, RK = p|person. Every write of theirs renews it, so that two at
/// once meet even on different days of a week.
/// </summary>
internal sealed class ApplicantRow : Row
{
    /// <summary>The approved 利用登録; null: none.</summary>
    public string? RegistrationId { get; set; }

    /// <summary>The first approved application; null: none yet.</summary>
    public string? FirstApprovedId { get; set; }

    /// <summary>The last application, for "same as last time"; null: none yet.</summary>
    public string? LastId { get; set; }

    public int Writes { get; set; }
}

/// <summary>A row that only says where something is: RK = i|id for the person of an application, w|yyyyMMdd|person|id for one that waits.</summary>
internal sealed class TeleworkIndexRow : Row
{
    public string Id { get; set; } = "";

    public string PersonId { get; set; } = "";
}

/// <summary>A part of a day as it is stored.</summary>
internal sealed record StoredClaim(string ApplicationId, ApplicationKind Kind, DayPart Part, TimeOnly? From, TimeOnly? To, WorkSpot Spot, string? SiteId, bool IsInForce)
{
    public DayClaim ToClaim(string personId, DateOnly date) => new(ApplicationId, personId, new PlannedDay(date, Part, From, To), Spot, IsInForce);
}

/// <summary>One unit of a pool or a loan on one day.</summary>
internal sealed record Hold(string Id, DateOnly Date);

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ApplicationDraft))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationDraft>))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
[JsonSerializable(typeof(IReadOnlyList<ApplicationEvent>))]
[JsonSerializable(typeof(IReadOnlyList<StoredClaim>))]
[JsonSerializable(typeof(IReadOnlyList<Hold>))]
internal sealed partial class TeleworkJson : JsonSerializerContext;
