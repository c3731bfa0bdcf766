using TeleworkTeams.App.Platform.Http;
using System.Globalization;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What was wrong with what was typed. The names are stable codes.</summary>
internal enum FormError
{
    TextTooLong,
    LinkNotHttps,
    InvalidPlace,
    InvalidTime,
    InvalidDate,
    NotYours,
    ReportEmpty,
    ReportTooLong,
    RemarkTooLong,
    NotTheirs,
}

/// <summary>A command, or what is wrong with the input. Nothing behind this point looks at raw text.</summary>
internal readonly record struct Parsed<T>(T? Value, FormError? Error)
    where T : class
{
    public static implicit operator Parsed<T>(T value) => new(value, null);

    public static implicit operator Parsed<T>(FormError error) => new(null, error);
}

/// <summary>The one place where a card's or a request's values become commands.</summary>
internal static class CheckInForm
{
    public static Parsed<CheckInCommand> Start(string? place, string? plan, string? at = null)
    {
        if (PlaceOf(place) is not { } where)
        {
            return FormError.InvalidPlace;
        }

        var (time, timeError) = TimeOf(at);
        var (text, textError) = TextOf(plan, CheckInLimits.Plan);
        return (timeError ?? textError) is { } error ? error : new CheckInCommand.Start(where, text, time);
    }

    public static Parsed<CheckInCommand> End(string? result, string? deliverable, string? at = null)
    {
        var (time, timeError) = TimeOf(at);
        var (text, textError) = TextOf(result, CheckInLimits.Result);
        var (link, linkError) = LinkOf(deliverable);
        return (timeError ?? textError ?? linkError) is { } error ? error : new CheckInCommand.End(text, link, time);
    }

    public static Parsed<CheckInCommand> Report(string? text) => text?.Trim() switch
    {
        null or "" => FormError.ReportEmpty,
        { Length: > CheckInLimits.Report } => FormError.ReportTooLong,
        var trimmed => new CheckInCommand.Report(trimmed),
    };

    public static Parsed<CheckInCommand> Acknowledge(string? remark, DateTimeOffset? seen)
    {
        var (text, error) = TextOf(remark, CheckInLimits.Remark);
        return error is null ? new CheckInCommand.Acknowledge(text, seen) : FormError.RemarkTooLong;
    }

    /// <summary>What is absent stays as it is; an empty text or link removes the old one.</summary>
    public static Parsed<CheckInCommand> Correct(string? place, string? start, string? end, string? plan, string? result, string? deliverable)
    {
        Place? where = null;
        if (!string.IsNullOrWhiteSpace(place) && (where = PlaceOf(place)) is null)
        {
            return FormError.InvalidPlace;
        }

        var (startTime, startError) = TimeOf(start);
        var (endTime, endError) = TimeOf(end);
        var (planText, planError) = TextOf(plan, CheckInLimits.Plan, keepEmpty: true);
        var (resultText, resultError) = TextOf(result, CheckInLimits.Result, keepEmpty: true);
        var (link, linkError) = LinkOf(deliverable);
        return (startError ?? endError ?? planError ?? resultError ?? linkError) is { } error
            ? error
            : new CheckInCommand.Correct
            {
                Place = where,
                StartTime = startTime,
                EndTime = endTime,
                Plan = planText,
                Result = resultText,
                Deliverable = link,
                RemoveDeliverable = deliverable is not null && link is null,
            };
    }

    /// <summary>Null for anything that is not exactly yyyy-MM-dd.</summary>
    public static DateOnly? DateOf(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>The word on the wire: home, office …</summary>
    public static string Word(Place place) => WireWord.Of(place);

    public static Place? PlaceOf(string? word) =>
        Enum.TryParse<Place>(word, ignoreCase: true, out var place) && Enum.IsDefined(place) && !char.IsAsciiDigit(word![0]) ? place : null;

    private static (TimeOnly? Time, FormError? Error) TimeOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        return TimeOnly.TryParseExact(text.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? (time, null)
            : (null, FormError.InvalidTime);
    }

    private static (string? Text, FormError? Error) TextOf(string? text, int limit, bool keepEmpty = false)
    {
        var trimmed = text?.Trim();
        if (trimmed?.Length > limit)
        {
            return (null, FormError.TextTooLong);
        }

        return (trimmed is { Length: 0 } && !keepEmpty ? null : trimmed, null);
    }

    private static (Uri? Link, FormError? Error) LinkOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, null);
        }

        return text.Trim().Length <= CheckInLimits.Deliverable
            && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps && link.UserInfo.Length == 0
            ? (link, null)
            : (null, FormError.LinkNotHttps);
    }
}
