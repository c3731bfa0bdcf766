using System.Globalization;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>Whose document: the city's, or one section's on top of it.</summary>
/// <param name="SectionId">Null: the city's.</param>
internal readonly record struct PolicyScope(string? SectionId)
{
    public static readonly PolicyScope City;
}

/// <summary>One version of a document. PK = tenant|scope, RK = number. What has begun is never changed; a version that was taken back stays with who did it.</summary>
internal sealed class PolicyRow : Row
{
    private TeleworkPolicy? _policy;

    public int Number { get; set; }

    /// <summary>First day in force, yyyy-MM-dd.</summary>
    public string From { get; set; } = "";

    /// <summary>The document as it was written, comments included.</summary>
    public string Yaml { get; set; } = "";

    /// <summary>Why, as people are told.</summary>
    public string? Comment { get; set; }

    public string CreatedBy { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>The last who wrote it, before it began.</summary>
    public string SavedBy { get; set; } = "";

    public DateTimeOffset SavedAt { get; set; }

    public string? WithdrawnBy { get; set; }

    public DateTimeOffset? WithdrawnAt { get; set; }

    public DateOnly FirstDay() => DateOnly.ParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <exception cref="InvalidOperationException">It cannot be read any more, although it could when it was saved.</exception>
    public TeleworkPolicy ToPolicy() => _policy ??= ReadPolicy.From(Yaml, Language.En).Document?.Policy
        ?? throw new InvalidOperationException($"Version {Number} of a policy cannot be read.");

    public void Set(string yaml)
    {
        _policy = null;
        Yaml = yaml;
    }
}

/// <summary>The versions of policy documents.</summary>
internal sealed class PolicyTable(TableStore tables, Tenant tenant)
{
    public const string Table = "Policies";

    private TableClient Rows => tables[Table];

    /// <summary>All versions in order of number, those taken back too.</summary>
    public async Task<List<PolicyRow>> OfAsync(PolicyScope scope, CancellationToken cancellationToken)
    {
        List<PolicyRow> rows = [];
        await foreach (var row in Rows.QueryAsync<PolicyRow>(TableClient.CreateQueryFilter($"PartitionKey eq {Partition(scope)}"), cancellationToken: cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }

    public PolicyRow NewRow(PolicyScope scope, int number) =>
        new() { PartitionKey = Partition(scope), RowKey = number.ToString("D6", CultureInfo.InvariantCulture), Number = number };

    public Task AddAsync(PolicyRow row, CancellationToken cancellationToken) => Rows.AddEntityAsync(row, cancellationToken);

    public Task UpdateAsync(PolicyRow row, CancellationToken cancellationToken) =>
        Rows.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, cancellationToken);

    private string Partition(PolicyScope scope) => scope.SectionId is { } section ? Keys.Of(tenant.Id, "section", section) : Keys.Of(tenant.Id, "city");
}
