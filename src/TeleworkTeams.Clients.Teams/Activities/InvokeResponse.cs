namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>The HTTP answer to an invoke activity.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">UTF-8 JSON; empty for none.</param>
public sealed record InvokeResponse(int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>501: nobody here knows the invoke's name. That is the protocol's answer, and never a 500.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501, default);

    /// <summary>200 without a body.</summary>
    public static InvokeResponse Empty { get; } = new(200, default);

    /// <summary>200 with the answer to a card action.</summary>
    public static InvokeResponse Ok(AdaptiveCardInvokeResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(200, answer.ToUtf8Json());
    }

    /// <summary>200 with the answer to a message extension's search.</summary>
    public static InvokeResponse Ok(MessagingExtensionResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(200, answer.ToUtf8Json());
    }

    /// <summary>200 with the answer to a message extension's action.</summary>
    public static InvokeResponse Ok(MessagingExtensionActionResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(200, answer.ToUtf8Json());
    }
}
