using System.Globalization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>A section's rules as the tab reads and writes them.</summary>
internal sealed record SettingsDto(
    string? Id, string? Name, string? HeadId, IReadOnlyList<UnitSettings>? Units, IReadOnlyList<DeputySettings>? Deputies, IReadOnlyList<PatternSettings>? Patterns,
    IReadOnlyList<string>? ClosedDays, IReadOnlyList<string>? Places, int? MorningLeadMinutes, string? MiddayAt, int? LateEndGraceMinutes, bool? InterruptionsAllowed,
    string? DigestAt, string? Audience, bool ChannelConnected, IReadOnlyList<SettingsProblem>? Problems);

internal sealed record UnitSettings(string? Id, string? Name, string? LeadId);

/// <summary><paramref name="OnlyWhenHeadIsAway"/> not sent: all of the days.</summary>
internal sealed record DeputySettings(string? PersonId, string? From, string? To, bool? OnlyWhenHeadIsAway = null);

internal sealed record PatternSettings(string? Id, string? Name, string? Start, string? End, string? BreakStart, string? BreakEnd, IReadOnlyList<SeasonSettings>? Seasons = null);

/// <summary><paramref name="From"/> and <paramref name="To"/> are MM-dd, both inclusive; <paramref name="ShiftMinutes"/> negative: earlier.</summary>
internal sealed record SeasonSettings(string? Name, string? From, string? To, int? ShiftMinutes);

/// <summary>What is wrong, where, with a stable code and in words.</summary>
internal sealed record SettingsProblem(string Code, string? Path, string Message);

internal static class SettingsContract
{
    public static SettingsDto Of(Section section, bool channelConnected, IReadOnlyList<SettingsProblem> problems) => new(
        section.Id, section.Name, section.HeadId,
        [.. section.Units.Select(u => new UnitSettings(u.Id, u.Name, u.LeadId))],
        [.. section.Deputies.Select(d => new DeputySettings(d.PersonId, Keys.Date(d.From), Keys.Date(d.To), d.OnlyWhenHeadIsAway))],
        [.. section.Patterns.Select(p => new PatternSettings(p.Id, p.Name, Clock(p.Start), Clock(p.End), Clock(p.BreakStart), Clock(p.BreakEnd), [.. p.Seasons.Select(Of)]))],
        [.. section.ClosedDays.Order().Select(Keys.Date)],
        [.. section.CheckIns.Places.Select(p => p.ToString().ToLowerInvariant())],
        section.CheckIns.MorningLeadMinutes, Clock(section.CheckIns.MiddayAt), section.CheckIns.LateEndGraceMinutes, section.CheckIns.InterruptionsAllowed,
        Clock(section.CheckIns.DigestAt), section.CheckIns.Audience.ToString().ToLowerInvariant(), channelConnected, problems);

    private static SeasonSettings Of(Season season) => new(season.Name, MonthAndDay(season.From), MonthAndDay(season.To), season.ShiftMinutes);

    private static string MonthAndDay(YearlyDay day) => string.Create(CultureInfo.InvariantCulture, $"{day.Month:00}-{day.Day:00}");

    private static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
