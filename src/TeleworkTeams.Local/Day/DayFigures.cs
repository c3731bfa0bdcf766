using System.Text.Json.Serialization;

namespace TeleworkTeams.Local.Day;

/// <summary>What happened on a simulated day. The first group is the app's own count, the last the connector simulator's.</summary>
internal sealed record DayFigures
{
    public required string Date { get; init; }

    public required int Staff { get; init; }

    /// <summary>Cards that the app planned: morning, evening and the digests.</summary>
    public required int Planned { get; init; }

    public required int Sent { get; init; }

    /// <summary>Of unclear outcome, and shown as such.</summary>
    public required int Unknown { get; init; }

    public required int Unreachable { get; init; }

    /// <summary>Not sent because they were not needed any more (the person had answered, or went on leave).</summary>
    public required int Skipped { get; init; }

    /// <summary>Not sent because it was too late, or refused by the channel.</summary>
    public required int Failed { get; init; }

    /// <summary>Starts that people were told are recorded.</summary>
    public required int Answered { get; init; }

    /// <summary>Starts that stand in the storage.</summary>
    public required int Stored { get; init; }

    public required int Ended { get; init; }

    public required int MissingStart { get; init; }

    public required int MissingEnd { get; init; }

    public required int Corrected { get; init; }

    /// <summary>Stored records by place.</summary>
    public required IReadOnlyDictionary<string, int> ByPlace { get; init; }

    /// <summary>Confirmations for which the storage holds nothing: must be 0.</summary>
    public required int FalseSuccess { get; init; }

    public required int Digests { get; init; }

    /// <summary>New cards that the connector took.</summary>
    public required int Delivered { get; init; }

    public required int Duplicates { get; init; }

    /// <summary>Cards that the app believes sent and the connector has not.</summary>
    public required int Lost { get; init; }

    /// <summary>5xx, time-outs and unreadable answers of the app to Teams.</summary>
    public required int BotFaults { get; init; }

    [JsonIgnore]
    public int Explained => Unknown + Unreachable + Skipped + Failed;

    [JsonIgnore]
    public bool AddsUp => Planned == Sent + Explained && FalseSuccess == 0 && Duplicates == 0 && Lost == 0 && BotFaults == 0;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(DayFigures))]
internal sealed partial class DayFiguresJson : JsonSerializerContext;
