using System.Globalization;
using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>A time of day (<c>Input.Time</c>), 24 hours, minutes; the wire form is <c>HH:mm</c>.</summary>
public sealed class TimeInput : CardInput
{
    /// <summary>The time to begin with.</summary>
    public TimeOnly? Value { get; init; }

    /// <summary>Earliest time, inclusive.</summary>
    public TimeOnly? Min { get; init; }

    /// <summary>Latest time, inclusive.</summary>
    public TimeOnly? Max { get; init; }

    private protected override string TypeName => "Input.Time";

    private protected override void WriteInput(Utf8JsonWriter json)
    {
        json.Member("value", Wire(Value));
        json.Member("min", Wire(Min));
        json.Member("max", Wire(Max));
    }

    private static string? Wire(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}

/// <summary>A date (<c>Input.Date</c>); the wire form is <c>yyyy-MM-dd</c>.</summary>
public sealed class DateInput : CardInput
{
    /// <summary>The date to begin with.</summary>
    public DateOnly? Value { get; init; }

    /// <summary>Earliest date, inclusive.</summary>
    public DateOnly? Min { get; init; }

    /// <summary>Latest date, inclusive.</summary>
    public DateOnly? Max { get; init; }

    private protected override string TypeName => "Input.Date";

    private protected override void WriteInput(Utf8JsonWriter json)
    {
        json.Member("value", Wire(Value));
        json.Member("min", Wire(Min));
        json.Member("max", Wire(Max));
    }

    private static string? Wire(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
