using System.ComponentModel.DataAnnotations;

namespace TeleworkTeams.App.Platform.Time;

/// <summary>Configuration section <c>City</c>.</summary>
internal sealed class CityOptions
{
    /// <summary>IANA id of the office's zone.</summary>
    [Required]
    public string TimeZone { get; set; } = "Asia/Tokyo";

    /// <summary>Language of people who have chosen none: <c>ja</c> or <c>en</c>.</summary>
    [RegularExpression("ja|en")]
    public string Language { get; set; } = "ja";

    /// <summary>Days on which the whole city hall is closed besides weekends, holidays and 12/29–1/3.</summary>
    public IList<DateOnly> ClosedDays { get; } = [];

    /// <summary>Directory object ids of the first administrators; further ones are appointed in the tab.</summary>
    public IList<string> Administrators { get; } = [];
}
