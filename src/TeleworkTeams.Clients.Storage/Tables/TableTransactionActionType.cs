namespace TeleworkTeams.Clients.Storage.Tables;

/// <summary>What a transaction does to one row.</summary>
public enum TableTransactionActionType
{
    /// <summary>Inserts the row; fails with EntityAlreadyExists (409).</summary>
    Add = 0,

    /// <summary>Merges into an existing row; see <see cref="TableUpdateMode.Merge"/>.</summary>
    UpdateMerge = 1,

    /// <summary>Replaces an existing row; see <see cref="TableUpdateMode.Replace"/>.</summary>
    UpdateReplace = 2,

    /// <summary>Deletes an existing row.</summary>
    Delete = 3,

    /// <summary>Inserts the row or merges into the existing one, whatever its version.</summary>
    UpsertMerge = 4,

    /// <summary>Inserts the row or replaces the existing one, whatever its version.</summary>
    UpsertReplace = 5,
}
