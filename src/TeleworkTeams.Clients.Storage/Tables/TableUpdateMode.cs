namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>What happens to the properties of the stored row that the sent one does not have (or has as null).</summary>
public enum TableUpdateMode
{
    /// <summary>They stay.</summary>
    Merge = 0,

    /// <summary>They are removed.</summary>
    Replace = 1,
}
