using Azure.Core;
using TeleworkTeams.Clients.Graph;

namespace TeleworkTeams.App.Features.Telework.Outlook;

/// <summary>The way to people's calendars; registered only where the city writes them (<c>Graph:WriteCalendars</c>).</summary>
internal sealed record OutlookGraph(GraphClient Client)
{
    /// <summary>Nothing is repeated inside a call: the delivery row knows when, Retry-After included.</summary>
    public static GraphClientOptions NewOptions() => new() { Retry = { MaxRetries = 0, NetworkTimeout = TimeSpan.FromSeconds(8), Mode = RetryMode.Fixed } };
}
