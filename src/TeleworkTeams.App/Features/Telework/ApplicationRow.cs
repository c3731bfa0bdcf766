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
