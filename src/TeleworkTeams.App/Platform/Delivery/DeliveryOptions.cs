using System.ComponentModel.DataAnnotations;

namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>Configuration section <c>Delivery</c>.</summary>
internal sealed class DeliveryOptions
{
    /// <summary>Requests a second to Teams, for the tenant; 50 by the platform's documentation.</summary>
    [Range(1, 500)]
    public double RatePerSecond { get; set; } = 50;

    /// <summary>Sendings under way at once.</summary>
    [Range(1, 512)]
    public int Concurrency { get; set; } = 64;

    /// <summary>Seconds after which an answer of the channel is not waited for any longer.</summary>
    [Range(1, 30)]
    public int TimeoutSeconds { get; set; } = 15;

    /// <summary>Days for which delivery rows are kept.</summary>
    [Range(1, 90)]
    public int RetentionDays { get; set; } = 14;
}
