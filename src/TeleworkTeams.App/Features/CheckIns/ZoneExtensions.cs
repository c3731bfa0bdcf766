using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

internal static class ZoneExtensions
{
    /// <summary>The same instant on the office's clock; the storage gives UTC.</summary>
    public static DateTimeOffset? Local(this OfficeZone zone, DateTimeOffset? instant) =>
        instant is { } at ? zone.Local(at) : null;
}
