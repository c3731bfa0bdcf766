using Azure;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Platform.Audit;

/// <summary>A look at somebody's records by somebody with more rights (S-32). PK = tenant|section, RK = newest first.</summary>
internal sealed class LookRow : Row
{
    public DateTimeOffset At { get; set; }

    public string By { get; set; } = "";

    public string ByName { get; set; } = "";

    /// <summary>In which role: <c>head</c>, <c>deputy</c>, <c>unitLead</c>, <c>personnel</c>.</summary>
    public string Role { get; set; } = "";

    /// <summary>What was looked at: a stable word such as <c>board</c>, <c>month</c>, <c>csv</c>.</summary>
    public string What { get; set; } = "";

    /// <summary>Which month or date.</summary>
    public string Period { get; set; } = "";

    /// <summary>Whose records; empty: everybody's in the section.</summary>
    public string PersonId { get; set; } = "";

    /// <summary>The unit whose records were looked at; empty: not limited to one.</summary>
    public string UnitId { get; set; } = "";
}

/// <summary>Who looked at whose records: written before the records are shown, one row per viewer, thing and local date.</summary>
internal sealed class Looks(TableStore tables, Tenant tenant, City city)
{
    public const string Table = "Looks";

    private async Task RecordAsync(string sectionId, LookRow look, CancellationToken cancellationToken)
    {
        var now = city.Now;
        look.At = now;
        look.PartitionKey = Keys.Of(tenant.Id, sectionId);
        var day = DateOnly.MaxValue.DayNumber - city.Zone.DateOf(now).DayNumber;
        look.RowKey = Keys.Of(day.ToString("D8", System.Globalization.CultureInfo.InvariantCulture), look.What, look.Period, look.PersonId, look.UnitId, look.By);
        try
        {
            await tables[Table].AddEntityAsync(look, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            // Looked at before on the same day.
        }
    }

    /// <summary>Records that the caller has seen records of these people, each in the role that allows it; one's own do not count.</summary>
    /// <param name="personId">When only one person's were asked for; null: of all.</param>
    public async Task RecordAsync(
        string sectionId, string callerId, string callerName, string what, string period, string? personId,
        IEnumerable<(Person Person, Role Role)> seen, CancellationToken cancellationToken)
    {
        var others = seen.Where(s => s.Person.Id != callerId).ToList();
        if (others.Count == 0)
        {
            return;
        }

        // Who sees everybody has looked at everybody; a unit lead has looked at each unit of theirs.
        var role = others.Select(s => s.Role).FirstOrDefault(r => r != Role.UnitLead, Role.UnitLead);
        foreach (var unit in personId is null && role == Role.UnitLead ? others.Select(s => s.Person.UnitId ?? "").Distinct() : [""])
        {
            var look = new LookRow { By = callerId, ByName = callerName, Role = WireWord.Of(role), What = what, Period = period, PersonId = personId ?? "", UnitId = unit };
            await RecordAsync(sectionId, look, cancellationToken);
        }
    }

    /// <summary>Looks at <paramref name="personId"/>'s records, newest first, a page at a time.</summary>
    public async Task<(IReadOnlyList<LookRow> Items, string? Next)> OfAsync(string sectionId, string personId, string? unitId, string? cursor, CancellationToken cancellationToken)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {Keys.Of(tenant.Id, sectionId)} and By ne {personId} and (PersonId eq {personId} or (PersonId eq {""} and (UnitId eq {""} or UnitId eq {unitId ?? ""})))");
        await foreach (var page in tables[Table].QueryAsync<LookRow>(filter, maxPerPage: 50, cancellationToken: cancellationToken).AsPages(cursor))
        {
            if (page.Values.Count > 0 || page.ContinuationToken is null)
            {
                return ([.. page.Values], page.ContinuationToken);
            }
        }

        return ([], null);
    }
}
