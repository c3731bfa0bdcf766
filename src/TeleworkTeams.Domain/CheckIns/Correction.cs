using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.CheckIns;

/// <summary>What a history line is about.</summary>
public enum CheckInField
{
    /// <summary>勤務場所.</summary>
    Place,

    /// <summary>始業.</summary>
    Start,

    /// <summary>終業.</summary>
    End,

    /// <summary>予定.</summary>
    Plan,

    /// <summary>実績.</summary>
    Result,

    /// <summary>成果物.</summary>
    Deliverable,

    /// <summary>実績報告.</summary>
    Report,

    /// <summary>確認: who had acknowledged, with the remark behind it, when a later change took it back.</summary>
    Acknowledgement,
}

/// <summary>訂正: one changed value, with the old one kept. Values are invariant text: the place's code name, an instant in ISO 8601 with the office's offset (format <c>O</c>), or the text itself.</summary>
/// <param name="At">When it was changed.</param>
/// <param name="By">Who changed it.</param>
/// <param name="Source">By which way.</param>
/// <param name="Field">What was changed.</param>
/// <param name="Old">The value before; null: none.</param>
/// <param name="New">The value after; null: none.</param>
public sealed record Correction(DateTimeOffset At, string By, ReportSource Source, CheckInField Field, string? Old, string? New);
