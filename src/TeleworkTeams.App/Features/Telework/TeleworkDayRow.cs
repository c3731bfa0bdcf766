using System.Globalization;
using System.Text.Json;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>What is held of a person's day. PK = tenant|section, RK = d|yyyyMMdd|person: two applications for one half-day meet here.</summary>
internal sealed class TeleworkDayRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    public string Date { get; set; } = "";

    /// <summary>All claims of that person on that day, as JSON.</summary>
    public string Claims { get; set; } = "[]";

    public DateOnly ToDate() => DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public IReadOnlyList<StoredClaim> ToClaims() => JsonSerializer.Deserialize(Claims, TeleworkJson.Default.IReadOnlyListStoredClaim)!;

    public void Set(IReadOnlyList<StoredClaim> claims) => Claims = JsonSerializer.Serialize(claims, TeleworkJson.Default.IReadOnlyListStoredClaim);
}
