using System.ComponentModel.DataAnnotations;

namespace TeleworkTeams.App.Platform.Http;

/// <summary>Configuration section <c>Tab</c>: how cards link to the tab.</summary>
internal sealed class TabOptions
{
    /// <summary>
    /// Address of a page of the tab with <c>{0}</c> in place of the page's name: in Teams a deep link
    /// (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application), on one machine the tab itself.
    /// Null: cards have no link.
    /// </summary>
    [RegularExpression(@"https?://\S+")]
    public string? PageAddress { get; set; }

    public string? Page(string name) => PageAddress is null ? null : string.Format(System.Globalization.CultureInfo.InvariantCulture, PageAddress, name);
}
