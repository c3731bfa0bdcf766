namespace TeleworkTeams.Domain.Time;

/// <summary>The office's time zone: the only place where instants and local dates and times of day meet.</summary>
public sealed class OfficeZone(TimeZoneInfo zone)
{
    /// <summary>The IANA id, for example <c>Asia/Tokyo</c>.</summary>
    public string Id => zone.Id;

    /// <summary>The local date at <paramref name="instant"/>.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => throw new NotSupportedException();

    /// <summary>The local time of day at <paramref name="instant"/>.</summary>
    public TimeOnly TimeOf(DateTimeOffset instant) => throw new NotSupportedException();

    /// <summary>
    /// The instant at which the local clock shows <paramref name="time"/> on <paramref name="date"/>.
    /// A time that a clock change skips moves forward by the gap; of a time that comes twice the first is taken.
    /// </summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time) => throw new NotSupportedException();
}
