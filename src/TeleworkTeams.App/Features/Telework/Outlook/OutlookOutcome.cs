using System.Globalization;
using Azure;
using TeleworkTeams.App.Platform.Delivery;

namespace TeleworkTeams.App.Features.Telework.Outlook;

/// <summary>What an answer of Graph means for the row. Whatever may have happened is looked at again: repeating is harmless.</summary>
internal static class OutlookOutcome
{
    /// <summary>Pauses after a failure without Retry-After, by attempt: an outage of some hours loses nothing.</summary>
    private static readonly TimeSpan[] Pauses =
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1), TimeSpan.FromHours(4)];

    public static SendOutcome Of(RequestFailedException e, int attempt) => e.Status switch
    {
        403 => new SendOutcome.Unreachable("calendar-forbidden"),
        404 => new SendOutcome.Unreachable("no-mailbox"),
        0 or 401 or 408 or 409 or 429 or >= 500 => new SendOutcome.Temporary(FormattableString.Invariant($"graph-{e.Status}"), RetryAfter(e) ?? PauseAfter(attempt)),
        _ => new SendOutcome.Rejected(FormattableString.Invariant($"graph-{e.Status}")),
    };

    public static SendOutcome NoAnswer(int attempt) => new SendOutcome.Temporary("graph-timeout", PauseAfter(attempt));

    private static TimeSpan? RetryAfter(RequestFailedException e) =>
        e.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) == true
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 ? TimeSpan.FromSeconds(seconds) : null;

    private static TimeSpan PauseAfter(int attempt) => Pauses[Math.Clamp(attempt - 1, 0, Pauses.Length - 1)];
}
