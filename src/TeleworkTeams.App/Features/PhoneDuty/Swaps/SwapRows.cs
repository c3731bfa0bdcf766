using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>A swap as one document. RK = s|id.</summary>
internal sealed class SwapRow : Row
{
    /// <summary>A <see cref="DutySwap"/> as JSON.</summary>
    public string Swap { get; set; } = "";

    public string KindId { get; set; } = "";

    /// <summary>As the kind was called when it was asked.</summary>
    public string KindName { get; set; } = "";

    public DutySwap ToSwap() => JsonSerializer.Deserialize(Swap, SwapJson.Default.DutySwap)!;

    public void Set(DutySwap swap) => Swap = JsonSerializer.Serialize(swap, SwapJson.Default.DutySwap);
}

/// <summary>A swap that is not over: where the clock and the rules find it. RK = o|yyyyMMdd|id, gone once it is over.</summary>
internal sealed class SwapIndexRow : Row
{
    public string Id { get; set; } = "";

    public string ShiftId { get; set; } = "";

    public string FromId { get; set; } = "";

    /// <summary>Who has the turn now.</summary>
    public string HolderId { get; set; } = "";

    public bool IsUrgent { get; set; }

    public bool IsOpen { get; set; }
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DutySwap))]
internal sealed partial class SwapJson : JsonSerializerContext;
