namespace TeleworkTeams.App.Platform.Storage;

/// <summary>A table that a slice or the platform needs; all are created at start-up.</summary>
internal sealed record TableName(string Name);

/// <summary>The tables of the host.</summary>
internal sealed class TableStore(TableServiceClient service)
{
    public TableClient this[string name] => service.GetTableClient(name);
}

internal static class TableStoreExtensions
{
    public static IServiceCollection AddTable(this IServiceCollection services, string name) => services.AddSingleton(new TableName(name));
}
