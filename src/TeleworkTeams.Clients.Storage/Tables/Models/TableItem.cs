namespace TeleworkTeams.Clients.Storage.Tables.Models;

/// <summary>A table, as a listing names it.</summary>
/// <param name="name">3 to 63 letters and digits, beginning with a letter.</param>
public class TableItem(string name)
{
    /// <summary>3 to 63 letters and digits, beginning with a letter.</summary>
    public string Name { get; } = name;
}
