using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>What a pressed button sent. Names as in <c>Microsoft.Bot.Schema.AdaptiveCardInvokeValue</c>.</summary>
public sealed class AdaptiveCardInvokeValue
{
    /// <summary>The button.</summary>
    public required AdaptiveCardInvokeAction Action { get; init; }

    /// <summary><c>manual</c> for a press, <c>automatic</c> for a refresh; absent on the fallback's message.</summary>
    public string? Trigger { get; init; }

    /// <summary>A token exchange in the course of an action, as it came.</summary>
    public JsonElement? Authentication { get; init; }

    /// <summary>
    /// Reads the button of an <c>adaptiveCard/action</c> invoke, or of the message that an <see cref="ExecuteAction.Fallback"/> sends.
    /// False for anything else, a button without a verb included.
    /// </summary>
    public static bool TryRead(Activity activity, [NotNullWhen(true)] out AdaptiveCardInvokeValue? value)
    {
        ArgumentNullException.ThrowIfNull(activity);
        value = activity switch
        {
            { Type: ActivityTypes.Invoke, Name: InvokeNames.AdaptiveCardAction, Value: { } sent } => FromInvoke(sent),
            { Type: ActivityTypes.Message, Value: { ValueKind: JsonValueKind.Object } sent } => FromMessage(sent),
            _ => null,
        };
        return value is not null;
    }

    private static AdaptiveCardInvokeValue? FromInvoke(JsonElement sent)
    {
        if (sent.Member("action") is not { } action || action.Text("verb") is not { Length: > 0 } verb)
        {
            return null;
        }
        return new AdaptiveCardInvokeValue
        {
            Action = new AdaptiveCardInvokeAction(action.Text("type"), action.Text("id"), verb, action.Member("data")),
            Trigger = sent.Text("trigger"),
            Authentication = sent.Member("authentication"),
        };
    }

    private static AdaptiveCardInvokeValue? FromMessage(JsonElement sent) => sent.Text(ExecuteAction.VerbMember) is { Length: > 0 } verb
        ? new AdaptiveCardInvokeValue { Action = new AdaptiveCardInvokeAction("Action.Submit", null, verb, sent) }
        : null;
}

/// <summary>The pressed button with its data and the inputs' values, all of it unchecked.</summary>
/// <param name="Type"><c>Action.Execute</c> or <c>Action.Submit</c>.</param>
/// <param name="Id">The button's id, if it had one.</param>
/// <param name="Verb">What is asked for; never empty.</param>
/// <param name="Data">The data and the inputs in one object, if any.</param>
public sealed record AdaptiveCardInvokeAction(string? Type, string? Id, string Verb, JsonElement? Data)
{
    /// <summary>A member of the data as text. Inputs are always text; a number or a Boolean gives its JSON form; anything else null.</summary>
    public string? GetString(string member)
    {
        if (Data is not { ValueKind: JsonValueKind.Object } data || !data.TryGetProperty(member, out var value))
        {
            return null;
        }
        return value.ValueKind switch
        {
            JsonValueKind.String => value.AsString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        };
    }
}
