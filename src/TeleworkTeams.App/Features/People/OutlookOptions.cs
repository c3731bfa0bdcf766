namespace TeleworkTeams.App.Features.People;

/// <summary>Section <c>Graph</c> of the settings, as far as people's calendars are concerned.</summary>
internal sealed class OutlookOptions
{
    /// <summary>Whether Microsoft Graph is asked at all; off by default.</summary>
    public bool Enabled { get; set; }

    /// <summary>
    /// Whether approved days are written into Outlook; off by default. Needs the application permission <c>Calendars.ReadWrite</c>, limited
    /// to the staff's mailboxes by Exchange Online's role-based access control for applications.
    /// </summary>
    public bool WriteCalendars { get; set; }

    public bool IsOn => Enabled && WriteCalendars;
}
