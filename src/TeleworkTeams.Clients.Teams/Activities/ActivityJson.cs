using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TeleworkTeams.Clients.Teams.Connector;

namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>The one source-generated serialisation of the wire types.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(TeamsChannelData))]
[JsonSerializable(typeof(ConversationParameters))]
internal sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>As <see cref="Default"/>, with Japanese written as it is: half the bytes, and readable in a recording.</summary>
    internal static ActivityJson Wire { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
