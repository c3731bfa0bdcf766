using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>Lengths of what people write (S-03, S-24), in UTF-16 code units after trimming, and how much one record takes.</summary>
public static class CheckInLimits
{
    /// <summary>予定.</summary>
    public const int Plan = 200;

    /// <summary>実績.</summary>
    public const int Result = 400;

    /// <summary>実績報告.</summary>
    public const int Report = 1000;

    /// <summary>The remark of an acknowledgement.</summary>
    public const int Remark = 200;

    /// <summary>成果物のURL.</summary>
    public const int Deliverable = 500;

    /// <summary>How many corrections one record takes; further ones are refused.</summary>
    public const int History = 60;

    /// <summary>How many interruptions one record takes; further ones are refused.</summary>
    public const int Interruptions = 30;
}
