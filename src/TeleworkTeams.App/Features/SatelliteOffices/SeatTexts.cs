using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>The words of this slice: SeatTexts.resx and SeatTexts.en.resx.</summary>
internal sealed class SeatTexts
{
    private static readonly TextSet Set = new(typeof(SeatTexts));

    private SeatTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);

    public static string Code(SeatProblem problem) => Problems.CodeOf(problem);

    /// <summary>The whole sentence, with the figure.</summary>
    public static string Why(Language language, SeatRefusal refusal)
    {
        var day = refusal.On is { } on ? DateText.Day(language, on) : "";
        return refusal.Problem switch
        {
            SeatProblem.NoSeats => Why(refusal.Word),
            SeatProblem.SiteNotOpenYet or SeatProblem.SiteClosed => Why(day, Day(refusal.Until)),
            SeatProblem.ClosedThatDay when refusal.Word is { } holiday => Set.Get(language, "Why.ClosedThatDay.Holiday", day, holiday),
            SeatProblem.ClosedThatHour => Why(day, Time(refusal.From), Time(refusal.To)),
            SeatProblem.BeyondDaysAhead => Why(day, refusal.Limit, Day(refusal.Until)),
            SeatProblem.TooLong => Why(day, Minutes(refusal.Limit), Minutes(refusal.Actual)),
            SeatProblem.OverLimit => Why(refusal.Limit, refusal.Actual),
            SeatProblem.SeatTaken => Why(day, refusal.Word, Time(refusal.From), Time(refusal.To)),
            SeatProblem.NoSeatFree when refusal.FreeOn.Count > 0 => Set.Get(
                language, "Why.NoSeatFree.Others", day, refusal.Limit, string.Join(Set.Get(language, "List"), refusal.FreeOn.Select(d => DateText.Day(language, d)))),
            SeatProblem.NoSeatFree => Why(day, refusal.Limit),
            SeatProblem.AlreadyBooked => Why(day, Time(refusal.From), Time(refusal.To), refusal.Word),
            _ => Why(day),
        };

        string Why(params ReadOnlySpan<object?> values) => Set.Get(language, $"Why.{refusal.Problem}", values);

        string Day(DateOnly? date) => date is { } value ? DateText.Day(language, value) : "";

        string Minutes(int? minutes) => minutes % 60 == 0 ? Set.Get(language, "Hours", minutes / 60) : Set.Get(language, "HoursMinutes", minutes / 60, minutes % 60);
    }

    public static string Time(TimeOnly? time) => time is { } value ? DateText.Time(value) : "";
}
