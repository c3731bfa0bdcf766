using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Reports;

/// <summary>
/// The five figures of a range (A13). Each has its own type, so that none is taken for another: 715 person-days are not 715 people
/// (A0.1-5), and a rate of unique persons is not a rate of a day.
/// </summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="PersonDays">のべ人日.</param>
/// <param name="UniquePersons">実人数.</param>
/// <param name="DailyMean">日平均, by the business days of the range; null: it has none.</param>
/// <param name="MaximumDay">最大日; null: nobody teleworked.</param>
/// <param name="Time">時間.</param>
/// <param name="BusinessDays">What the mean is taken over. Telework reported on a closed day counts, but adds no day here.</param>
/// <param name="Eligible">Different people who might have teleworked on a day of the range.</param>
/// <param name="ByPlace">のべ人日 by place; they add up to <paramref name="PersonDays"/> (S-185).</param>
/// <param name="ByDay">People a day, every business day and every other day with telework, in order.</param>
public sealed record TeleworkFigures(
    DateOnly From,
    DateOnly To,
    PersonDays PersonDays,
    UniquePersons UniquePersons,
    DailyMean? DailyMean,
    MaximumDay? MaximumDay,
    TeleworkTime Time,
    BusinessDays BusinessDays,
    EligiblePersons Eligible,
    IReadOnlyDictionary<Place, PersonDays> ByPlace,
    IReadOnlyList<(DateOnly Date, int Persons)> ByDay)
{
    /// <summary>実施率 (S-163): unique persons of those eligible; null: nobody is.</summary>
    public Rate? ParticipationRate => UniquePersons.Of(Eligible);

    /// <summary>Counts the days of telework from <paramref name="from"/> to <paramref name="to"/>; days outside are left out, and a person has one day on a date.</summary>
    /// <param name="days">As reported; a second one of the same person and date (from another section) is not counted.</param>
    /// <param name="from">First day, inclusive.</param>
    /// <param name="to">Last day, inclusive.</param>
    /// <param name="eligible">Who may telework on a date; asked for every date of the range.</param>
    /// <param name="isBusinessDay">Whether a date is a business day.</param>
    /// <param name="halfDays">How half a day counts in person-days; everywhere else a person is a person.</param>
    public static TeleworkFigures Of(
        IEnumerable<ReportedDay> days, DateOnly from, DateOnly to, Func<DateOnly, IReadOnlyCollection<string>> eligible, Func<DateOnly, bool> isBusinessDay,
        HalfDays halfDays = HalfDays.CountAsOne)
    {
        ReportedDay[] counted = [.. days.Where(d => d.Date >= from && d.Date <= to).DistinctBy(d => (d.PersonId, d.Date))];
        var dates = Enumerable.Range(from.DayNumber, Math.Max(0, to.DayNumber - from.DayNumber + 1)).Select(DateOnly.FromDayNumber).ToArray();
        var business = dates.Where(isBusinessDay).ToHashSet();
        var persons = counted.CountBy(d => d.Date).ToDictionary();
        var personDays = Sum(counted);
        var most = persons.OrderByDescending(p => p.Value).ThenBy(p => p.Key).Cast<KeyValuePair<DateOnly, int>?>().FirstOrDefault();
        var businessDays = new BusinessDays(business.Count);
        return new(
            from,
            to,
            personDays,
            new(counted.DistinctBy(d => d.PersonId).Count()),
            personDays.Per(businessDays),
            most is { } day ? new(day.Key, day.Value, new(eligible(day.Key).Count)) : null,
            new(counted.Sum(d => d.Minutes)),
            businessDays,
            new(dates.SelectMany(eligible).Distinct(StringComparer.Ordinal).Count()),
            counted.GroupBy(d => d.Place).ToDictionary(g => g.Key, Sum),
            [.. dates.Where(d => business.Contains(d) || persons.ContainsKey(d)).Select(d => (d, persons.GetValueOrDefault(d)))]);

        PersonDays Sum(IEnumerable<ReportedDay> some) =>
            new(some.Sum(d => d.IsHalf && halfDays == HalfDays.CountAsHalf ? 0.5m : 1m));
    }
}
