using System.Globalization;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>A memo as the tab or the dialog sends it. Times are local: 2026-11-24T15:00.</summary>
internal sealed record CallMemoDto(
    string? Id, string? PersonId, string? Caller, string? Organisation, string? Number, string? Subject, string? Wanted, bool IsUrgent, string? CallBackAt, string? By, string? Text,
    bool ResidentDataChecked);

/// <summary>The one place where a request's values become a memo to be taken, or what is wrong with them.</summary>
internal static class CallMemoForm
{
    private static readonly Dictionary<string, CallWish> Wishes = Enum.GetValues<CallWish>().ToDictionary(w => Platform.Http.WireWord.Of(w));

    public static (CallMemoCommand.Take? Take, MemoProblem? Problem) Parse(CallMemoDto dto, OfficeZone zone)
    {
        if (!Guid.TryParse(dto.Id, out var id) || id == Guid.Empty)
        {
            return (null, MemoProblem.InvalidId);
        }

        if (dto.Wanted is null || !Wishes.TryGetValue(dto.Wanted, out var wish))
        {
            return (null, MemoProblem.InvalidWish);
        }

        if (!TryTime(dto.CallBackAt, zone, out var callBackAt) || !TryTime(dto.By, zone, out var by))
        {
            return (null, MemoProblem.InvalidTime);
        }

        var content = new CallMemoContent
        {
            Caller = Text(dto.Caller) ?? "",
            Organisation = Text(dto.Organisation),
            Number = Text(dto.Number),
            Subject = Text(dto.Subject),
            Wish = wish,
            IsUrgent = dto.IsUrgent,
            CallBackAt = wish == CallWish.MessageOnly ? null : callBackAt,
            By = by,
            Text = Text(dto.Text),
        };
        return (new CallMemoCommand.Take(id.ToString("N"), content, dto.ResidentDataChecked), null);
    }

    /// <summary>The same spelling of an id that comes in a path; one that is none is nobody's.</summary>
    public static string Id(string text) => Guid.TryParse(text, out var id) ? id.ToString("N") : "";

    public static string? Text(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    private static bool TryTime(string? text, OfficeZone zone, out DateTimeOffset? at)
    {
        at = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        if (text.Trim().Split('T') is not [var day, var clock]
            || !DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year is < 2000 or > 9000
            || !TimeOnly.TryParseExact(clock, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return false;
        }

        at = zone.At(date, time);
        return true;
    }
}
