using System.ComponentModel.DataAnnotations;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Configuration section <c>SatelliteOffices</c>.</summary>
internal sealed class SatelliteOfficeOptions
{
    /// <summary>Days for which it is kept who sat where and who used a private operator's site: a fiscal year and a month for its report. People see their own of the last month.</summary>
    [Range(31, 3650)]
    public int RetentionDays { get; set; } = 400;
}
