using Azure;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>What was read of one person and of the days that their wish touches.</summary>
internal sealed record SeatReading(SeatPersonRow Person, List<StoredBooking> Bookings, Dictionary<SiteDayKey, List<SeatDayRow>> Days);

/// <summary>
/// Writes a decision about seats: all of it or nothing, under any race and any crash.
/// <para>
/// A booking stands in two places: with the seat, whose row says who else wants that time, and with the person, whose one row for all
/// sites says where they are already. No transaction of the storage spans both, so the person's row comes first and carries the
/// intent; then the seats, a transaction for each site and day; then the person's row again, with the bookings and without the
/// intent. Only that last write makes a booking, and each write carries the ETag of what the decision was made from:
/// two bookings of one seat meet in the seat's row, two of one person in the person's row, and the later one decides again.
/// </para>
/// <para>
/// While an intent stands nobody else changes that person's bookings. One that is older than <see cref="Stale"/> is of a process that
/// has ended: whoever meets it completes it if all its seats were written and takes them back if not. A process that was only
/// slow finds at its last write that its intent is gone, and takes its own seats back. Seats that no person's row knows are
/// removed by <see cref="SweepSeats"/>.
/// </para>
/// </summary>
internal sealed class SeatStore(SeatDayTable days, SeatPersonTable people, TimeProvider time)
{
    /// <summary>Far longer than any request lives.</summary>
    public static readonly TimeSpan Stale = TimeSpan.FromMinutes(2);

    private const int UndoTries = 50;
    private const int KeepDays = 31;

    /// <summary>The person's row with their bookings; null: somebody is changing it, read again.</summary>
    public async Task<SeatPersonRow?> ReadPersonAsync(string personId, string token, CancellationToken cancellationToken)
    {
        var row = await people.ReadAsync(personId, cancellationToken);
        if (row.ReadIntent() is not { } intent)
        {
            return row;
        }

        if (intent.Token == token || time.GetUtcNow() - intent.At > Stale)
        {
            await RecoverAsync(row, intent, cancellationToken);
        }

        return null;
    }

    public async Task<Dictionary<SiteDayKey, List<SeatDayRow>>> ReadDaysAsync(IEnumerable<SiteDayKey> keys, CancellationToken cancellationToken)
    {
        Dictionary<SiteDayKey, List<SeatDayRow>> read = [];
        foreach (var key in keys.Distinct())
        {
            read[key] = await days.OfDayAsync(key, cancellationToken);
        }

        return read;
    }

    /// <summary>False: somebody was first, nothing was changed, read and decide again.</summary>
    public async Task<bool> CommitAsync(SeatReading reading, SeatDecision.Accepted decision, string token, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        List<StoredBooking> add = [.. decision.Add.Select(b => StoredBooking.Of(b, now))];
        List<StoredBooking> remove = [.. reading.Bookings.Where(b => decision.Remove.Any(r => r.Id == b.Id))];
        var person = reading.Person;
        person.Set(new SeatIntent(token, now, add, remove));
        if (!await WritePersonAsync(person, cancellationToken))
        {
            return false;
        }

        // Days that only lose something come last: of those nobody can be first.
        foreach (var day in add.Concat(remove).GroupBy(DayOf).OrderBy(g => g.All(remove.Contains)).ThenBy(g => g.Key.Date).ThenBy(g => g.Key.SiteId, StringComparer.Ordinal))
        {
            var (adds, removes) = (add.Where(b => DayOf(b) == day.Key).ToList(), remove.Where(b => DayOf(b) == day.Key).ToList());
            if (adds.Count == 0)
            {
                await ForceAsync(day.Key, [], removes, cancellationToken);
            }
            else if (!await WriteDayAsync(day.Key, reading.Days[day.Key], adds, removes, cancellationToken))
            {
                await UndoAsync(person, add, remove, cancellationToken);
                return false;
            }
        }

        person.Set(After(reading.Bookings, add, remove, now));
        person.Set((SeatIntent?)null);
        if (await WritePersonAsync(person, cancellationToken))
        {
            return true;
        }

        var found = await people.ReadAsync(person.PersonId, cancellationToken);
        var stored = found.Read().ToHashSet();
        if (add.All(stored.Contains) && !remove.Any(stored.Contains))
        {
            return true;
        }

        await TakeBackAsync(add, cancellationToken);
        return false;
    }

    /// <summary>Completes or takes back what a process that has ended has begun; repeating it changes nothing.</summary>
    public async Task RecoverAsync(SeatPersonRow row, SeatIntent intent, CancellationToken cancellationToken)
    {
        var read = await ReadDaysAsync(intent.Add.Concat(intent.Remove).Select(DayOf), cancellationToken);
        var seated = read.Values.SelectMany(rows => rows).SelectMany(r => r.Read()).ToHashSet();
        if (intent.Add.All(seated.Contains))
        {
            foreach (var day in intent.Remove.GroupBy(DayOf))
            {
                await ForceAsync(day.Key, [], [.. day.Where(b => !intent.Add.Any(a => a.Id == b.Id))], cancellationToken);
            }

            row.Set(After(row.Read(), intent.Add, intent.Remove, time.GetUtcNow()));
            row.Set((SeatIntent?)null);
            await WritePersonAsync(row, cancellationToken);
            return;
        }

        await UndoAsync(row, intent.Add, intent.Remove, cancellationToken);
    }

    /// <summary>Removes bookings from their seats, whoever else is writing there.</summary>
    public async Task TakeBackAsync(IReadOnlyList<StoredBooking> bookings, CancellationToken cancellationToken)
    {
        foreach (var day in bookings.GroupBy(DayOf))
        {
            await ForceAsync(day.Key, [], [.. day], cancellationToken);
        }
    }

    /// <summary>The person's row without the intent, and the seats as they were; what has been taken by somebody else meanwhile stays theirs.</summary>
    private async Task UndoAsync(SeatPersonRow row, List<StoredBooking> add, List<StoredBooking> remove, CancellationToken cancellationToken)
    {
        List<StoredBooking> lost = [];
        foreach (var day in add.Concat(remove).GroupBy(DayOf))
        {
            var back = remove.Where(b => DayOf(b) == day.Key).ToList();
            lost.AddRange(await ForceAsync(day.Key, back, [.. add.Where(b => DayOf(b) == day.Key)], cancellationToken));
        }

        row.Set([.. row.Read().Where(b => !lost.Any(l => l.Id == b.Id))]);
        row.Set((SeatIntent?)null);
        await WritePersonAsync(row, cancellationToken);
    }

    /// <summary>Removes and puts back on one day until it is written. Returns what could not be put back.</summary>
    private async Task<List<StoredBooking>> ForceAsync(SiteDayKey day, List<StoredBooking> putBack, List<StoredBooking> remove, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < UndoTries; attempt++)
        {
            var rows = await days.OfDayAsync(day, cancellationToken);
            var seated = rows.SelectMany(r => r.Read()).ToList();
            var gone = remove.Where(r => seated.Any(s => s.Id == r.Id && s == r)).ToList();
            var left = seated.Where(s => !gone.Contains(s)).ToList();
            var missing = putBack.Where(b => left.All(s => s.Id != b.Id)).ToList();
            var lost = missing.Where(b => left.Any(s => s.Seat == b.Seat && s.From < b.To && b.From < s.To)).ToList();
            if (await WriteDayAsync(day, rows, [.. missing.Except(lost)], gone, cancellationToken))
            {
                return lost;
            }
        }

        throw new RequestFailedException(412, $"A day of seats could not be written in {UndoTries} tries.");
    }

    private async Task<bool> WriteDayAsync(SiteDayKey day, List<SeatDayRow> read, List<StoredBooking> add, List<StoredBooking> remove, CancellationToken cancellationToken)
    {
        try
        {
            await days.WriteAsync(day, read, add, remove, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    private async Task<bool> WritePersonAsync(SeatPersonRow row, CancellationToken cancellationToken)
    {
        try
        {
            await people.WriteAsync(row, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status is 409 or 412)
        {
            return false;
        }
    }

    private static List<StoredBooking> After(List<StoredBooking> before, List<StoredBooking> add, List<StoredBooking> remove, DateTimeOffset now)
    {
        var oldest = DateOnly.FromDateTime(now.UtcDateTime).AddDays(-KeepDays);
        return [.. before.Where(b => b.Date >= oldest && !remove.Any(r => r.Id == b.Id) && !add.Any(a => a.Id == b.Id)), .. add];
    }

    private static SiteDayKey DayOf(StoredBooking booking) => new(booking.Site, booking.Date);
}
