namespace TeleworkTeams.Domain.Time;

/// <summary>The office's time zone: the only place where instants and local dates and times of day meet.</summary>
/// <remarks>Assumes what holds for every zone in use: at most one clock change within a day on either side of a date.</remarks>
public sealed class OfficeZone(TimeZoneInfo zone)
{
    /// <summary>The id the zone was found by, for example <c>Asia/Tokyo</c>.</summary>
    public string Id => zone.Id;

    /// <summary>The same instant with the office's offset of that moment.</summary>
    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The local date at <paramref name="instant"/>.</summary>
    public DateOnly DateOf(DateTimeOffset instant)
    {
        var local = Local(instant);
        return new DateOnly(local.Year, local.Month, local.Day);
    }

    /// <summary>The local time of day at <paramref name="instant"/>, not rounded.</summary>
    public TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromTimeSpan(Local(instant).TimeOfDay);

    /// <summary>
    /// The instant at which the local clock shows <paramref name="time"/> on <paramref name="date"/>.
    /// A time that a clock change skips moves forward by the gap; of a time that comes twice the first is taken.
    /// </summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var written = new DateTimeOffset(date, time, TimeSpan.Zero);
        var before = zone.GetUtcOffset(written.AddDays(-1));
        var after = zone.GetUtcOffset(written.AddDays(1));
        var first = new DateTimeOffset(date, time, before);
        if (before == after || zone.GetUtcOffset(first) == before)
        {
            return Local(first);
        }

        // Read with the offset of the day before, a skipped time lies behind the change, where the clock already shows gap more.
        var second = new DateTimeOffset(date, time, after);
        return zone.GetUtcOffset(second) == after ? second : Local(first);
    }

    /// <summary>The first instant of <paramref name="date"/>.</summary>
    public DateTimeOffset StartOf(DateOnly date) => At(date, TimeOnly.MinValue);
}
