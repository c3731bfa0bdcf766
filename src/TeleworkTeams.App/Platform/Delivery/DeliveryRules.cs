namespace TeleworkTeams.App.Platform.Delivery;

/// <summary>How a sending ended.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    public sealed record Sent(string ConversationId, string ActivityId) : SendOutcome;

    /// <summary>Certainly not delivered, and worth another try: 429, 412, connection refused before the body.</summary>
    public sealed record Temporary(string Reason, TimeSpan? RetryAfter) : SendOutcome;

    /// <summary>It may have been delivered: a time-out, a reset, a 5xx after the body.</summary>
    public sealed record Ambiguous(string Reason) : SendOutcome;

    public sealed record Unreachable(string Reason) : SendOutcome;

    public sealed record Rejected(string Reason) : SendOutcome;

    /// <summary>The renderer found that it is not needed any more.</summary>
    public sealed record Skipped(string Reason) : SendOutcome;
}

/// <summary>What a worker does with a row at an instant.</summary>
internal enum DeliveryStep
{
    Wait,
    Send,
    MarkUnknown,
    Resend,
    Expire,
}

/// <summary>The rules of delivery; pure. docs/adr/0005-effects-by-delivery-rows.md.</summary>
internal static class DeliveryRules
{
    public static readonly TimeSpan Claim = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan ResendAfter = TimeSpan.FromMinutes(10);
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    public const int MaxAttempts = 6;

    public static DeliveryStep Next(DeliveryRow row, DateTimeOffset now) => row.State switch
    {
        DeliveryState.Pending when now >= row.ExpiresAt => DeliveryStep.Expire,
        DeliveryState.Pending when now >= row.DueAt => DeliveryStep.Send,
        DeliveryState.Sending when now >= row.Deadline => DeliveryStep.MarkUnknown,
        DeliveryState.Unknown when now >= row.ExpiresAt => DeliveryStep.Expire,
        DeliveryState.Unknown when now >= row.Deadline => DeliveryStep.Resend,
        _ => DeliveryStep.Wait,
    };

    /// <summary>Claims the row for one sending.</summary>
    public static void Start(DeliveryRow row, DateTimeOffset now)
    {
        row.IsResend |= row.State == DeliveryState.Unknown;
        row.State = DeliveryState.Sending;
        row.Deadline = now + Claim;
        row.Attempt++;
    }

    /// <summary>A claim that lapsed, or an ambiguous answer. An update in place may be repeated at will: it makes no second card.</summary>
    public static void MarkUnknown(DeliveryRow row, DateTimeOffset now, string reason)
    {
        row.Reason = reason;
        if (row.ActivityId is not null)
        {
            Postpone(row, now, null);
            return;
        }

        row.State = row.IsResend ? DeliveryState.Unconfirmed : DeliveryState.Unknown;
        row.Deadline = now + ResendAfter;
    }

    public static void Expire(DeliveryRow row)
    {
        row.State = row.State == DeliveryState.Unknown ? DeliveryState.Unconfirmed : DeliveryState.Expired;
        row.Reason ??= "expired";
        row.Payload = "";
    }

    /// <summary>Writes the outcome of a sending into the row. <paramref name="jitter"/> is in [0, 1).</summary>
    public static void Finish(DeliveryRow row, SendOutcome outcome, DateTimeOffset now, double jitter)
    {
        switch (outcome)
        {
            case SendOutcome.Sent sent:
                row.State = DeliveryState.Sent;
                row.ActivityId = sent.ActivityId;
                row.ConversationId = sent.ConversationId;
                row.SentAt = now;
                row.Reason = null;
                row.Payload = "";
                break;
            case SendOutcome.Temporary temporary when row.Attempt < MaxAttempts:
                row.Reason = temporary.Reason;
                Postpone(row, now, Pause(row.Attempt, temporary.RetryAfter, jitter));
                break;
            case SendOutcome.Temporary temporary:
                Close(row, DeliveryState.Rejected, temporary.Reason);
                break;
            case SendOutcome.Ambiguous ambiguous:
                MarkUnknown(row, now, ambiguous.Reason);
                break;
            case SendOutcome.Unreachable unreachable:
                Close(row, DeliveryState.Unreachable, unreachable.Reason);
                break;
            case SendOutcome.Rejected rejected:
                Close(row, DeliveryState.Rejected, rejected.Reason);
                break;
            case SendOutcome.Skipped skipped:
                // A row whose message may already stand is not "skipped": it stays what it is known to be.
                Close(row, row.IsResend ? DeliveryState.Unconfirmed : DeliveryState.Skipped, skipped.Reason);
                break;
        }
    }

    /// <summary>The pause before the next try: at least Retry-After, else 2^n seconds, spread over a whole further interval so that retries do not march in step.</summary>
    public static TimeSpan Pause(int attempt, TimeSpan? retryAfter, double jitter)
    {
        var backoff = TimeSpan.FromSeconds(Math.Pow(2, attempt) * (1 + jitter));
        var pause = retryAfter is { } asked && asked > TimeSpan.Zero ? asked + TimeSpan.FromSeconds(jitter * 5) : backoff;
        return pause < LongestPause || retryAfter > LongestPause ? pause : LongestPause;
    }

    private static void Postpone(DeliveryRow row, DateTimeOffset now, TimeSpan? pause)
    {
        if (row.Attempt >= MaxAttempts)
        {
            Close(row, DeliveryState.Rejected, row.Reason ?? "attempts");
            return;
        }

        row.State = DeliveryState.Pending;
        row.DueAt = now + (pause ?? Pause(row.Attempt, null, 0.5));
        row.Deadline = null;
    }

    private static void Close(DeliveryRow row, DeliveryState state, string reason)
    {
        row.State = state;
        row.Reason = reason;
        row.Deadline = null;
        row.Payload = "";
    }
}
