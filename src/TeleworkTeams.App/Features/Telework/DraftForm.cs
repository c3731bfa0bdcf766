using System.Globalization;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>The one place where a card's or a request's values become a draft, or everything that is wrong with it by path.</summary>
internal sealed class DraftForm(Language language, BusinessCalendar calendar)
{
    private const int MostInList = 50;
    private const int LongestId = 128;

    private readonly List<FormProblem> _problems = [];

    public IReadOnlyList<FormProblem> Problems => _problems;

    /// <summary>Null when there is any problem.</summary>
    public ApplicationDraft? Parse(DraftDto? dto)
    {
        dto ??= new(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
        var days = Days(dto.Days ?? []);
        var spot = WordOf<WorkSpot>(dto.Spot);
        if (spot is null)
        {
            Add("spot", DraftError.InvalidSpot);
        }

        if (dto.WorkLevel is < 1 or > 4)
        {
            Add("workLevel", DraftError.InvalidWorkLevel);
        }

        var (start, end) = (Time("start", dto.Start), Time("end", dto.End));
        if ((start is null) != (end is null) || end <= start)
        {
            Add("end", DraftError.InvalidTime);
        }

        var draft = new ApplicationDraft
        {
            Days = days,
            Spot = spot ?? WorkSpot.OwnHome,
            SpotReason = Text("spotReason", dto.SpotReason, ApplicationLimits.Reason),
            SiteId = Text("siteId", dto.SiteId, LongestId),
            Tasks = Text("tasks", dto.Tasks, ApplicationLimits.Tasks) ?? "",
            Extent = Text("extent", dto.Extent, ApplicationLimits.Extent),
            WorkLevel = dto.WorkLevel ?? 1,
            Data = Data(dto.Data ?? []),
            CheckerId = Text("checkerId", dto.CheckerId, LongestId),
            Resources = Ids("resources", dto.Resources ?? []),
            Confirmations = Ids("confirmations", dto.Confirmations ?? []),
            Start = start,
            End = end,
            ExceptionReason = Text("exceptionReason", dto.ExceptionReason, ApplicationLimits.Reason),
        };
        _ = Text("seatId", dto.SeatId, LongestId);
        return _problems.Count > 0 ? null : draft;
    }

    /// <summary>A client-made id, in one spelling.</summary>
    public string? Id(string? text)
    {
        if (Guid.TryParse(text, out var id) && id != Guid.Empty)
        {
            return id.ToString("N");
        }

        Add("id", DraftError.InvalidId);
        return null;
    }

    public string? Text(string path, string? text, int limit)
    {
        var trimmed = text?.Trim();
        if (trimmed?.Length > limit)
        {
            Add(path, DraftError.TextTooLong);
        }

        return string.IsNullOrEmpty(trimmed) ? null : trimmed;
    }

    public IReadOnlyList<string> Ids(string path, IReadOnlyList<string?> sent)
    {
        if (sent.Count > MostInList || sent.Any(s => string.IsNullOrEmpty(s) || s.Length > LongestId))
        {
            Add(path, DraftError.InvalidList);
            return [];
        }

        return [.. sent.Distinct()!];
    }

    public void Demand(string path, bool isGiven, DraftError error)
    {
        if (!isGiven)
        {
            Add(path, error);
        }
    }

    /// <summary>Null: none are named.</summary>
    public IReadOnlyList<DateOnly>? Dates(string path, IReadOnlyList<string?>? sent)
    {
        if (sent is null)
        {
            return null;
        }

        Demand(path, sent.Count is > 0 and <= ApplicationLimits.Days && sent.All(d => DateOf(d, calendar) is not null), DraftError.InvalidDate);
        return [.. sent.Select(d => DateOf(d, calendar)).OfType<DateOnly>()];
    }

    /// <summary>Null for anything that is not exactly yyyy-MM-dd, or whose year the calendar does not know.</summary>
    public static DateOnly? DateOf(string? text, BusinessCalendar calendar) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && calendar.Knows(date.AddDays(-14)) && calendar.Knows(date.AddDays(14)) ? date : null;

    public static DraftDto Of(ApplicationDraft draft, string? seatId) => new(
        [.. draft.Days.Select(d => new PlannedDayDto(Keys.Date(d.Date), WireWord.Of(d.Part), Clock(d.From), Clock(d.To)))],
        WireWord.Of(draft.Spot), draft.SpotReason, draft.SiteId, seatId, draft.Tasks, draft.Extent, draft.WorkLevel,
        [.. new[] { DataClasses.Resident, DataClasses.Staff, DataClasses.Paper }.Where(c => draft.Data.HasFlag(c)).Select(c => WireWord.Of(c))],
        draft.CheckerId, [.. draft.Resources], [.. draft.Confirmations], Clock(draft.Start), Clock(draft.End), draft.ExceptionReason);

    public static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private List<PlannedDay> Days(IReadOnlyList<PlannedDayDto?> sent)
    {
        if (sent.Count is 0 or > ApplicationLimits.Days)
        {
            Add("days", sent.Count == 0 ? DraftError.NoDays : DraftError.TooManyDays);
            return [];
        }

        var days = sent.Select((d, i) => Day($"days[{i}]", d)).OfType<PlannedDay>().OrderBy(d => d.Date).ThenBy(d => d.From).ThenBy(d => d.Part).ToList();
        if (days.GroupBy(d => d.Date).Any(g => g.Count() > 1 && !AreApart([.. g])))
        {
            Add("days", DraftError.OverlappingDays);
        }

        return days;
    }

    /// <summary>Morning and afternoon, or hours of which none begins before the one before has ended.</summary>
    private static bool AreApart(IReadOnlyList<PlannedDay> day) => day.All(d => d.Part == DayPart.Hours)
        ? day.Zip(day.Skip(1)).All(p => p.First.To <= p.Second.From)
        : day.Count == 2 && day.Any(d => d.Part == DayPart.Morning) && day.Any(d => d.Part == DayPart.Afternoon);

    private PlannedDay? Day(string path, PlannedDayDto? sent)
    {
        if (DateOf(sent?.Date, calendar) is not { } date)
        {
            Add($"{path}.date", DraftError.InvalidDate);
            return null;
        }

        if (WordOf<DayPart>(sent!.Part) is not { } part)
        {
            Add($"{path}.part", DraftError.InvalidPart);
            return null;
        }

        if (part != DayPart.Hours)
        {
            return new PlannedDay(date, part);
        }

        var (from, to) = (Time($"{path}.from", sent.From), Time($"{path}.to", sent.To));
        if (from is null || to is null || to <= from)
        {
            Add($"{path}.to", DraftError.InvalidTime);
            return null;
        }

        return new PlannedDay(date, part, from, to);
    }

    private DataClasses Data(IReadOnlyList<string?> sent)
    {
        var data = DataClasses.None;
        foreach (var word in sent)
        {
            if (WordOf<DataClasses>(word) is not { } one || one == DataClasses.None)
            {
                Add("data", DraftError.InvalidData);
                return data;
            }

            data |= one;
        }

        return data;
    }

    private TimeOnly? Time(string path, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Add(path, DraftError.InvalidTime);
        return null;
    }

    /// <summary>By its word alone: neither a number nor a list of words.</summary>
    private static T? WordOf<T>(string? word)
        where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => WireWord.Of(v!.Value) == word);

    private void Add(string path, DraftError error) =>
        _problems.Add(new FormProblem(path, Platform.Http.Problems.CodeOf(error), TeleworkTexts.Get(language, $"Form.{error}")));
}
