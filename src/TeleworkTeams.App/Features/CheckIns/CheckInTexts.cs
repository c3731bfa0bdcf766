using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>The words of this slice: CheckInTexts.resx and CheckInTexts.en.resx.</summary>
internal sealed class CheckInTexts
{
    private static readonly TextSet Set = new(typeof(CheckInTexts));

    private CheckInTexts()
    {
    }

    public static string Get(Language language, string key, params ReadOnlySpan<object?> values) => Set.Get(language, key, values);

    public static string Place(Language language, Place place) => Set.Get(language, $"Place.{place}");

    public static string State(Language language, DayState state) => Set.Get(language, $"State.{state}");

    public static string Leave(Language language, Leave leave) => leave.Kind == LeaveKind.Hours
        ? Set.Get(language, "Leave.Hours", DateText.Time(leave.From ?? default), DateText.Time(leave.To ?? default))
        : Set.Get(language, $"Leave.{leave.Kind}");

    public static string Source(Language language, ReportSource source) => Set.Get(language, $"Source.{source}");

    /// <summary>Why a report was not taken, and the next step; a rule of the city names its source.</summary>
    public static (string Code, string Title, string Text) Why(Language language, CheckInDecision.Refused refused)
    {
        var why = Why(language, refused.Reason);
        return refused.Source is null ? why : why with { Item3 = why.Text + Sourced(language, refused.Source) };
    }

    /// <summary>Where a rule stands, behind the sentence that speaks of it; empty: it says nothing about it.</summary>
    public static string Sourced(Language language, string? source) => source is null ? "" : Set.Get(language, "Source", source);

    /// <summary>Why a report was not taken, and the next step.</summary>
    public static (string Code, string Title, string Text) Why(Language language, Enum reason) =>
        (Problems.CodeOf(reason), Set.Get(language, $"Why.{reason}"), Set.Get(language, $"Why.{reason}.Next"));
}
