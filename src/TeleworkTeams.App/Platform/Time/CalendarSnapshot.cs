using Azure;
using Microsoft.Extensions.Options;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Platform.Time;

/// <summary>The calendar in force. Whoever asks gets it at once; it is replaced as a whole when the row was changed, here or on another replica.</summary>
internal sealed class CalendarSnapshot(CalendarTable table, IOptions<CityOptions> options) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1);
    private volatile BusinessCalendar _current = new(WithConfigured(new CalendarDays(), options.Value));
    private ETag _etag;

    public BusinessCalendar Current => _current;

    /// <summary>The calendar that <paramref name="days"/> give together with the closed days of the configuration.</summary>
    public BusinessCalendar With(CalendarDays days) => new(WithConfigured(days, options.Value));

    /// <summary>Reads the row. What was written before the call is in force after it.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var row = await table.FindAsync(cancellationToken);
            if ((row?.ETag ?? default) != _etag)
            {
                _current = With(row?.ToDays() ?? new CalendarDays());
                _etag = row?.ETag ?? default;
            }
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private static CalendarDays WithConfigured(CalendarDays days, CityOptions options) => days with
    {
        ClosedDays = options.ClosedDays.Except(days.ClosedDays.Keys).Select(d => KeyValuePair.Create(d, "")).Concat(days.ClosedDays).ToDictionary(),
    };
}
