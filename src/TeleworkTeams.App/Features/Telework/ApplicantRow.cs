using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>
/// What holds for all applications of a person. PK = tenant|section, RK = p|person. Every write of theirs renews it, so that two at
/// once meet even on different days of a week.
/// </summary>
internal sealed class ApplicantRow : Row
{
    /// <summary>The approved 利用登録; null: none.</summary>
    public string? RegistrationId { get; set; }

    /// <summary>The first approved application; null: none yet.</summary>
    public string? FirstApprovedId { get; set; }

    /// <summary>The last application, for "same as last time"; null: none yet.</summary>
    public string? LastId { get; set; }

    public int Writes { get; set; }
}
