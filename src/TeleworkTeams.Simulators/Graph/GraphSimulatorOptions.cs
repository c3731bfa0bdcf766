using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Limits;

namespace TeleworkTeams.Simulators.Graph;

public sealed class GraphSimulatorOptions
{
    /// <summary>0: a free one.</summary>
    public int Port { get; init; }

    public DemoCity City { get; init; } = DemoCity.Midori();

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    /// <summary>Off by default; see <see cref="RateLimits.Graph"/>.</summary>
    public RateLimits Limits { get; init; } = new();

    /// <summary>401 without a bearer token.</summary>
    public bool RequireToken { get; init; }

    /// <summary>Looks at the bearer token when one is required; null: any will do.</summary>
    public Func<string, bool>? AcceptToken { get; init; }

    /// <summary>Days without work, on which everybody is offline; by default weekends.</summary>
    public Func<DateOnly, bool> IsClosed { get; init; } = date => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

/// <summary>As Graph names them, e.g. Available/Available, Busy/InAMeeting, Away/Away, Offline/Offline.</summary>
public sealed record SimulatedPresence(string Availability, string Activity);
