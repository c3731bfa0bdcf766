using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>
/// One memo, in one place for its whole life: whoever holds it, it is this row alone that says so. PK = tenant|writer, RK = m|id: the
/// id is the writer's, so that the same dialog sent again is the same row.
/// </summary>
internal sealed class CallMemoRow : Row
{
    public string Id { get; set; } = "";

    public string WriterId { get; set; } = "";

    public string AddresseeId { get; set; } = "";

    public string HolderId { get; set; } = "";

    /// <summary>Of the writer when the call was taken: in its ledger the call counts.</summary>
    public string SectionId { get; set; } = "";

    public CallMemoState State { get; set; }

    public DateTimeOffset TakenAt { get; set; }

    public DateTimeOffset DeliverAt { get; set; }

    public DateTimeOffset? EscalateAt { get; set; }

    public DateTimeOffset? EscalatedAt { get; set; }

    public string? EscalatedToId { get; set; }

    public DateTimeOffset? UndeliveredAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>What the caller said, and the steps, as JSON: they change together with the row or not at all.</summary>
    public string Content { get; set; } = "";

    public string History { get; set; } = "";

    public CallMemo ToMemo() => new()
    {
        Id = Id,
        WriterId = WriterId,
        AddresseeId = AddresseeId,
        HolderId = HolderId,
        Content = JsonSerializer.Deserialize(Content, CallMemoJson.Default.CallMemoContent)!,
        State = State,
        TakenAt = TakenAt,
        DeliverAt = DeliverAt,
        EscalateAt = EscalateAt,
        EscalatedAt = EscalatedAt,
        EscalatedToId = EscalatedToId,
        UndeliveredAt = UndeliveredAt,
        ExpiresAt = ExpiresAt,
        History = JsonSerializer.Deserialize(History, CallMemoJson.Default.IReadOnlyListCallMemoStep)!,
    };

    public void Set(CallMemo memo)
    {
        (Id, WriterId, AddresseeId, HolderId, State) = (memo.Id, memo.WriterId, memo.AddresseeId, memo.HolderId, memo.State);
        (TakenAt, DeliverAt, ExpiresAt, UndeliveredAt) = (memo.TakenAt, memo.DeliverAt, memo.ExpiresAt, memo.UndeliveredAt);
        (EscalateAt, EscalatedAt, EscalatedToId) = (memo.EscalateAt, memo.EscalatedAt, memo.EscalatedToId);
        Content = JsonSerializer.Serialize(memo.Content, CallMemoJson.Default.CallMemoContent);
        History = JsonSerializer.Serialize(memo.History, CallMemoJson.Default.IReadOnlyListCallMemoStep);
    }
}

/// <summary>Where a memo is that the person has held. PK = tenant|person, RK = p|id|writer. It says nothing of who holds it now.</summary>
internal sealed class MemoPointerRow : Row
{
    public string Id { get; set; } = "";

    public string WriterId { get; set; } = "";

    public DateTimeOffset TakenAt { get; set; }
}

/// <summary>That a call was taken for somebody else; nothing of what was said. PK = tenant|s|section of the writer, RK = w|yyyyMMdd|writer|id.</summary>
internal sealed class TakenCallRow : Row
{
    public string WriterId { get; set; } = "";

    public string AddresseeId { get; set; } = "";

    public DateTimeOffset TakenAt { get; set; }
}

/// <summary>When a memo is to be looked at next. PK = tenant|watch|memos, RK = yyyyMMddHHmmss|writer|id.</summary>
internal sealed class MemoWatchRow : Row
{
    public string Id { get; set; } = "";

    public string WriterId { get; set; } = "";
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(CallMemoContent))]
[JsonSerializable(typeof(IReadOnlyList<CallMemoStep>))]
internal sealed partial class CallMemoJson : JsonSerializerContext;
