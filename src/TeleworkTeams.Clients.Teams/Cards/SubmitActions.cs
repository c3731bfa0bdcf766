using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Cards;

/// <summary>A button that the bot receives as an <c>adaptiveCard/action</c> invoke and answers with a new card (<c>Action.Execute</c>).</summary>
/// <remarks>
/// Where a client does not know Action.Execute, its <see cref="Fallback"/> arrives as a message whose <c>value</c> is the same data plus
/// the member <c>verb</c>. <see cref="Activities.AdaptiveCardInvokeValue.TryRead"/> reads both alike.
/// </remarks>
public sealed class ExecuteAction : Action
{
    /// <summary>The member of the fallback's data that carries the verb.</summary>
    public const string VerbMember = "verb";

    /// <summary>What the bot is asked to do.</summary>
    public required string Verb { get; init; }

    /// <summary>Sent back together with the inputs' values.</summary>
    public ActionData Data { get; init; } = [];

    /// <summary>Which inputs travel along.</summary>
    public AssociatedInputs? AssociatedInputs { get; init; }

    /// <summary>The <see cref="SubmitAction"/> of the same title and data, made here so that the two can never differ.</summary>
    /// <exception cref="InvalidOperationException">The data has a member called <c>verb</c> itself.</exception>
    public SubmitAction Fallback
    {
        get
        {
            if (Data.ContainsKey(VerbMember))
            {
                throw new InvalidOperationException($"The data of {Verb} may not have a member called '{VerbMember}'.");
            }
            var data = new ActionData();
            foreach (var (key, value) in Data)
            {
                data[key] = value;
            }
            data[VerbMember] = Verb;
            return new SubmitAction
            {
                Title = Title,
                Data = data,
                AssociatedInputs = AssociatedInputs,
                Tooltip = Tooltip,
                IconUrl = IconUrl,
                Style = Style,
                Mode = Mode,
                IsEnabled = IsEnabled,
            };
        }
    }

    private protected override string TypeName => "Action.Execute";

    private protected override void WriteAction(Utf8JsonWriter json)
    {
        json.WriteString("verb", Verb);
        json.WritePropertyName("data");
        Data.WriteTo(json);
        json.Member("associatedInputs", AssociatedInputs);
        json.Member("fallback", Fallback);
    }
}

/// <summary>A button whose data arrives as a message with a <c>value</c> (<c>Action.Submit</c>).</summary>
public sealed class SubmitAction : Action
{
    /// <summary>Sent back together with the inputs' values.</summary>
    public ActionData Data { get; init; } = [];

    /// <summary>Which inputs travel along.</summary>
    public AssociatedInputs? AssociatedInputs { get; init; }

    private protected override string TypeName => "Action.Submit";

    private protected override void WriteAction(Utf8JsonWriter json)
    {
        json.WritePropertyName("data");
        Data.WriteTo(json);
        json.Member("associatedInputs", AssociatedInputs);
    }
}
