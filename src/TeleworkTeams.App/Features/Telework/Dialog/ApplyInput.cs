using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Cards;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Dialog;

/// <summary>What stands in the dialog's fields, as it was typed.</summary>
internal sealed record ApplyInput(
    string? From, string? To, string? Part, string? FromTime, string? ToTime, string? Spot, string? SpotReason, string? Tasks, string? Extent, string? CheckerId,
    IReadOnlyList<string> Ticks, string? ExceptionReason)
{
    /// <summary>A range of dates is looked through no further than this.</summary>
    private const int LongestRange = 400;

    public static ApplyInput Of(AdaptiveCardInvokeAction action) => new(
        action.GetString("from"), action.GetString("to"), action.GetString("part"), action.GetString("fromTime"), action.GetString("toTime"), action.GetString("spot"),
        action.GetString("spotReason"), action.GetString("tasks"), action.GetString("extent"), action.GetString("checker"), TeleworkActions.Ticks(action), action.GetString("exceptionReason"));

    /// <summary>The first free day with what the last application said.</summary>
    public static ApplyInput Start(ApplyView view)
    {
        var last = view.Last?.ToApplication().Draft;
        var spots = ApplyDialogCard.Spots(view);
        WorkSpot? spot = last is not null && spots.Contains(last.Spot) ? last.Spot : spots is [var first, ..] ? first : null;
        return new ApplyInput(
            (view.FirstFree ?? view.FirstDay) is { } day ? Keys.Date(day) : null, null, null, null, null, spot is { } one ? Platform.Http.WireWord.Of(one) : null, last is not null && spot == last.Spot ? last.SpotReason : null,
            last?.Tasks, last?.Extent, last?.CheckerId, [], null);
    }

    /// <summary>In the words of the form that everybody fills; <paramref name="form"/> notes what the range has wrong.</summary>
    public DraftDto ToDraft(DraftForm form, Member member, City city)
    {
        var (from, to) = (DraftForm.DateOf(From, city.Calendar), DraftForm.DateOf(To, city.Calendar));
        form.Demand("to", string.IsNullOrEmpty(To) || (to is not null && !(to < from)), DraftError.InvalidDate);
        string?[] dates = from is { } first && to is { } last && last > first
            ? [.. Enumerable.Range(0, Math.Min(last.DayNumber - first.DayNumber, LongestRange) + 1).Select(first.AddDays).Where(d => IsOpen(d, member, city)).Select(Keys.Date)]
            : [From];
        var part = Part is { Length: > 0 } ? Part : "day";
        PlannedDayDto?[] days = [.. dates.Select(d => new PlannedDayDto(d, part, FromTime, ToTime))];
        return new DraftDto(days, Spot, SpotReason, null, null, Tasks, Extent, 1, [], CheckerId, [], [.. Ticks], null, null, ExceptionReason);
    }

    /// <summary>In a range, days without work are passed over; a single one is refused with its name.</summary>
    private static bool IsOpen(DateOnly date, Member member, City city) => city.Calendar.Knows(date) && city.Calendar.IsBusinessDay(date, member.Section);
}
