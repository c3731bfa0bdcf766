using System.Globalization;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Turns what the tab sent into a site, or names everything that is wrong with it by path.</summary>
internal sealed class SiteForm(string id, Language language, BusinessCalendar calendar)
{
    private const int NameLength = 60;
    private const int SeatNameLength = 40;
    private const int IdLength = 32;
    private const int NoteLength = 400;
    private const int MostEquipment = 20;

    private readonly List<SiteErrorDto> _errors = [];

    public IReadOnlyList<SiteErrorDto> Errors => _errors;

    /// <summary>Null when anything is wrong.</summary>
    public Site? Parse(SiteDto dto)
    {
        if (id.Length > IdLength)
        {
            Add("id", SiteProblem.TooLong, IdLength);
        }

        var kind = Word<SiteKind>("kind", dto.Kind) ?? SiteKind.City;
        var seats = Seats(dto.Seats ?? []);
        if (kind == SiteKind.Private && seats.Count > 0)
        {
            Add("seats", SiteProblem.PrivateHasNoSeats);
        }

        var site = new Site
        {
            Id = id,
            Name = Text("name", dto.Name, NameLength) ?? "",
            Kind = kind,
            Seats = seats,
            HasPhone = dto.HasPhone,
            Machine = dto.Machine is null ? null : Word<SiteMachine>("machine", dto.Machine),
            PersonalDataAllowed = dto.PersonalDataAllowed,
            IsStaffed = dto.IsStaffed,
            HasSpecialSystems = dto.HasSpecialSystems,
            Equipment = Equipment(dto.Equipment ?? []),
            Opening = dto.Opening is null ? null : Opening(dto.Opening),
            Unit = Word<BookingUnit>("unit", dto.Unit ?? "halfDay") ?? BookingUnit.HalfDay,
            LongestMinutes = Range("longestMinutes", dto.LongestMinutes, 30, 1440),
            DaysAhead = Range("daysAhead", dto.DaysAhead, 1, 400),
            DaysPerPerson = Range("daysPerPerson", dto.DaysPerPerson, 1, 60),
            OpenFrom = Date("openFrom", dto.OpenFrom),
            OpenUntil = Date("openUntil", dto.OpenUntil),
            Source = Optional("source", dto.Source, NameLength),
            Note = Optional("note", dto.Note, NoteLength),
        };
        if (site.OpenUntil < site.OpenFrom)
        {
            Add("openUntil", SiteProblem.InvalidDate);
        }

        return _errors.Count > 0 ? null : site;
    }

    public void Add(string path, SiteProblem problem, params ReadOnlySpan<object?> values) =>
        _errors.Add(new(path, Platform.Http.Problems.CodeOf(problem), SeatTexts.Get(language, $"SiteProblem.{problem}", values)));

    private List<Seat> Seats(IReadOnlyList<SeatDto?> sent)
    {
        if (sent.Count > SiteLimits.Seats)
        {
            Add("seats", SiteProblem.TooMany, SiteLimits.Seats);
            return [];
        }

        List<Seat> seats = [];
        foreach (var (i, seat) in sent.Index())
        {
            var path = $"seats[{i}]";
            var (x, y) = (Range($"{path}.x", seat?.X ?? -1, 0, SiteLimits.PlanSize - 1), Range($"{path}.y", seat?.Y ?? -1, 0, SiteLimits.PlanSize - 1));
            var read = new Seat(Text($"{path}.id", seat?.Id, IdLength) ?? "", Text($"{path}.name", seat?.Name, SeatNameLength) ?? "", x ?? 0, y ?? 0);
            if (seats.Any(s => (s.Id == read.Id && s.Id.Length > 0) || (s.Name == read.Name && s.Name.Length > 0)))
            {
                Add($"{path}.name", SiteProblem.Duplicate);
            }

            if (seat is { X: not null, Y: not null } && seats.Any(s => s.X == read.X && s.Y == read.Y))
            {
                Add($"{path}.x", SiteProblem.Duplicate);
            }

            seats.Add(read);
        }

        return seats;
    }

    private List<string> Equipment(IReadOnlyList<string?> sent)
    {
        if (sent.Count > MostEquipment)
        {
            Add("equipment", SiteProblem.TooMany, MostEquipment);
            return [];
        }

        return [.. sent.Select((text, i) => Text($"equipment[{i}]", text, SeatNameLength) ?? "")];
    }

    private Dictionary<DayOfWeek, OpenHours> Opening(IReadOnlyList<OpeningDto?> sent)
    {
        Dictionary<DayOfWeek, OpenHours> opening = [];
        foreach (var (i, hours) in sent.Index())
        {
            var path = $"opening[{i}]";
            var day = Word<DayOfWeek>($"{path}.day", hours?.Day);
            if (Time(hours?.From) is not { } from || Time(hours?.To) is not { } to || to <= from)
            {
                Add($"{path}.to", SiteProblem.InvalidTime);
            }
            else if (day is { } weekday && !opening.TryAdd(weekday, new OpenHours(from, to)))
            {
                Add($"{path}.day", SiteProblem.Duplicate);
            }
        }

        return opening;
    }

    private string? Text(string path, string? sent, int most)
    {
        var text = Optional(path, sent, most);
        if (text is null)
        {
            Add(path, SiteProblem.Required);
        }

        return text;
    }

    private string? Optional(string path, string? sent, int most)
    {
        var text = string.IsNullOrWhiteSpace(sent) ? null : sent.Trim();
        if (text?.Length > most)
        {
            Add(path, SiteProblem.TooLong, most);
        }

        return text;
    }

    private int? Range(string path, int? value, int least, int most)
    {
        if (value < least || value > most)
        {
            Add(path, SiteProblem.OutOfRange, least, most);
        }

        return value;
    }

    private DateOnly? Date(string path, string? sent)
    {
        if (string.IsNullOrEmpty(sent))
        {
            return null;
        }

        if (SeatForm.Date(sent, calendar) is { } date)
        {
            return date;
        }

        Add(path, SiteProblem.InvalidDate);
        return null;
    }

    private T? Word<T>(string path, string? sent)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (value.ToString().Equals(sent, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        Add(path, SiteProblem.Unknown);
        return null;
    }

    private static TimeOnly? Time(string? text) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
