namespace TeleworkTeams.Domain.People;

/// <summary>勤務場所: where a person works on a day. Shown for everyone, teleworking or not (S-26, S-29).</summary>
public enum Place
{
    /// <summary>庁舎.</summary>
    Office,

    /// <summary>在宅.</summary>
    Home,

    /// <summary>サテライト.</summary>
    Satellite,

    /// <summary>モバイル.</summary>
    Mobile,

    /// <summary>出張.</summary>
    Trip,
}
