using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>The section's rules as one document, so that they change together or not at all. RK = r.</summary>
internal sealed class DutyRulesRow : Row
{
    /// <summary>A <see cref="DutyRules"/> as JSON.</summary>
    public string Rules { get; set; } = "";

    public DutyRules ToRules() => JsonSerializer.Deserialize(Rules, DutyJson.Default.DutyRules)!;

    public void Set(DutyRules rules) => Rules = JsonSerializer.Serialize(rules, DutyJson.Default.DutyRules);
}

/// <summary>A published day: shifts as they were published and who has them. The past is history and is never worked out again. RK = d|yyyyMMdd.</summary>
internal sealed class DutyDayRow : Row
{
    /// <summary>A <see cref="DutyDay"/> as JSON.</summary>
    public string Day { get; set; } = "";

    /// <summary>Names of the kinds by id, as they were when it was published.</summary>
    public string Kinds { get; set; } = "{}";

    public DateTimeOffset PublishedAt { get; set; }

    /// <summary>Rises with each change, for calendars that follow.</summary>
    public int Revision { get; set; }

    public DutyDay ToDay() => JsonSerializer.Deserialize(Day, DutyJson.Default.DutyDay)!;

    public Dictionary<string, string> ToKinds() => JsonSerializer.Deserialize(Kinds, DutyJson.Default.DictionaryStringString)!;

    public void Set(DutyDay day)
    {
        Day = JsonSerializer.Serialize(day, DutyJson.Default.DutyDay);
        Revision++;
    }

    public void SetKinds(IReadOnlyDictionary<string, string> names) =>
        Kinds = JsonSerializer.Serialize(names.ToDictionary(), DutyJson.Default.DictionaryStringString);
}

/// <summary>A draft, or one day of it. RK = f|yyyyMM, and f|yyyyMMdd right behind it: one request reads both.</summary>
internal sealed class DutyDraftRow : Row
{
    /// <summary>A <see cref="DutyDay"/> as JSON; empty: the draft itself.</summary>
    public string Day { get; set; } = "";

    /// <summary>The turns that were published when the day was drawn up, as JSON.</summary>
    public string Basis { get; set; } = "";

    /// <summary>Of the draft: who drew it up.</summary>
    public string By { get; set; } = "";

    /// <summary>Of the draft: when.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Of the draft: no other is better; an edit ends that.</summary>
    public bool IsProven { get; set; }

    public DutyDay ToDay() => JsonSerializer.Deserialize(Day, DutyJson.Default.DutyDay)!;

    public IReadOnlyList<DutyTurn> ToBasis() => JsonSerializer.Deserialize(Basis, DutyJson.Default.IReadOnlyListDutyTurn)!;

    /// <summary>Whether that changed anything.</summary>
    public bool Set(DutyDay day, IReadOnlyList<DutyTurn> basis)
    {
        var (oldDay, oldBasis) = (Day, Basis);
        Day = JsonSerializer.Serialize(day, DutyJson.Default.DutyDay);
        Basis = JsonSerializer.Serialize(basis, DutyJson.Default.IReadOnlyListDutyTurn);
        return Day != oldDay || Basis != oldBasis;
    }
}

/// <summary>A day on which somebody would rather have a turn, or rather not. RK = w|yyyyMMdd|person.</summary>
internal sealed class DutyWishRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    public string Date { get; set; } = "";

    public bool IsDesired { get; set; }

    public DutyWish ToWish() => new(PersonId, DateOnly.ParseExact(Date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), IsDesired);
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(DutyRules))]
[JsonSerializable(typeof(DutyDay))]
[JsonSerializable(typeof(IReadOnlyList<DutyTurn>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class DutyJson : JsonSerializerContext;
