using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What of a record is stored as JSON: origins, interruptions, report, acknowledgement and history.</summary>
internal sealed record CheckInDetails
{
    /// <summary>Characters of one stored property: a property of the table takes 32 Ki characters.</summary>
    /// <remarks>https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model (property limitations).</remarks>
    public const int PartLength = 30_000;

    /// <summary>Stored and never put into a page: Japanese stays one character, so that the longest history fits the parts.</summary>
    private static readonly CheckInJson Json = new(new JsonSerializerOptions
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public Origin? StartOrigin { get; init; }

    public Origin? EndOrigin { get; init; }

    public ResultReport? Report { get; init; }

    public Acknowledgement? Acknowledgement { get; init; }

    public IReadOnlyList<Interruption> Interruptions { get; init; } = [];

    public IReadOnlyList<Correction> History { get; init; } = [];

    public static CheckInDetails Of(CheckIn record) => new()
    {
        StartOrigin = record.StartOrigin,
        EndOrigin = record.EndOrigin,
        Report = record.Report,
        Acknowledgement = record.Acknowledgement,
        Interruptions = record.Interruptions,
        History = record.History,
    };

    public static CheckInDetails Parse(string json) => json.Length == 0 ? new() : JsonSerializer.Deserialize(json, Json.CheckInDetails)!;

    public string ToJson() => JsonSerializer.Serialize(this, Json.CheckInDetails);
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(CheckInDetails))]
internal sealed partial class CheckInJson : JsonSerializerContext;
