namespace TeleworkTeams.Domain.People;

/// <summary>Who may see colleagues' reports on the board (S-02).</summary>
public enum Audience
{
    /// <summary>職場 all: everyone in the section.</summary>
    Section,

    /// <summary>所属長 and unit leads only.</summary>
    Managers,
}
