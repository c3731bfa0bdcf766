using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>A coming turn that its person cannot have, of which a lead was told. RK = q|yyyyMMdd|shift|person; gone once it is mended.</summary>
internal sealed class ConflictRow : Row
{
    public string ShiftId { get; set; } = "";

    public string PersonId { get; set; } = "";

    public string LeadId { get; set; } = "";

    /// <summary>The card that tells of it: what is found together stands on one card.</summary>
    public string CardKey { get; set; } = "";

    public DateTimeOffset FoundAt { get; set; }
}
