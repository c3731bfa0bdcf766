using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>A parameter of a search. Names as in <c>Microsoft.Bot.Schema.Teams.MessagingExtensionParameter</c>.</summary>
/// <param name="Name">As the manifest names it, or <see cref="MessagingExtensionQuery.InitialRun"/>.</param>
/// <param name="Value">What was typed, unchecked; empty for what is not a text.</param>
public sealed record MessagingExtensionParameter(string Name, string Value);

/// <summary>Which part of the results is wanted. Names as in <c>Microsoft.Bot.Schema.Teams.MessagingExtensionQueryOptions</c>.</summary>
/// <param name="Skip">So many are passed over; never negative.</param>
/// <param name="Count">So many at the most; at least 1.</param>
public sealed record MessagingExtensionQueryOptions(int Skip, int Count);

/// <summary>
/// A search command of a message extension (<c>composeExtension/query</c>): sent as characters are typed, and once without any where the
/// manifest says <c>initialRun</c>. Names as in <c>Microsoft.Bot.Schema.Teams.MessagingExtensionQuery</c>; "Respond to search command",
/// learn.microsoft.com/microsoftteams.
/// </summary>
/// <param name="CommandId">The command of the manifest; never empty.</param>
/// <param name="Parameters">As they came.</param>
/// <param name="QueryOptions">Where the wire says nothing: the first 25, as Teams asks.</param>
public sealed record MessagingExtensionQuery(string CommandId, IReadOnlyList<MessagingExtensionParameter> Parameters, MessagingExtensionQueryOptions QueryOptions)
{
    /// <summary>The name of the parameter that stands alone in the query before anything was typed.</summary>
    public const string InitialRun = "initialRun";

    private const int UsualCount = 25;

    /// <summary>What was typed; empty before that.</summary>
    public string Text => Parameters.FirstOrDefault(p => p.Name != InitialRun)?.Value ?? "";

    /// <summary>Reads the invoke; false for anything else, and for one without a command.</summary>
    public static bool TryRead(Activity activity, [NotNullWhen(true)] out MessagingExtensionQuery? query)
    {
        ArgumentNullException.ThrowIfNull(activity);
        query = activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.ComposeExtensionQuery, Value: { } value } && value.Text("commandId") is { Length: > 0 } command
            ? new MessagingExtensionQuery(command, Read(value), new(Number(value, "skip", 0, 0), Number(value, "count", 1, UsualCount)))
            : null;
        return query is not null;
    }

    private static IReadOnlyList<MessagingExtensionParameter> Read(JsonElement value) =>
        value.TryGetProperty("parameters", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(p => new MessagingExtensionParameter(p.Text("name") ?? "", p.Text("value") ?? ""))]
            : [];

    private static int Number(JsonElement value, string name, int least, int usual) =>
        value.Member("queryOptions") is { } options && options.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number
            && number.TryGetInt32(out var read) && read >= least
            ? read
            : usual;
}
