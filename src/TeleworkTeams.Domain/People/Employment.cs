namespace TeleworkTeams.Domain.People;

/// <summary>任用の種類, on which cities make telework depend (S-43, S-47).</summary>
public enum Employment
{
    /// <summary>常勤.</summary>
    Regular,

    /// <summary>条件付採用期間中.</summary>
    Conditional,

    /// <summary>再任用.</summary>
    Reemployed,

    /// <summary>任期付・臨時.</summary>
    FixedTerm,

    /// <summary>会計年度任用職員.</summary>
    FiscalYear,
}
