using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>A row that only says where something is: RK = i|id for the person of an application, w|yyyyMMdd|person|id for one that waits.</summary>
internal sealed class TeleworkIndexRow : Row
{
    public string Id { get; set; } = "";

    public string PersonId { get; set; } = "";
}
