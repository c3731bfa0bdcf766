using TeleworkTeams.Simulators.Chat;
using TeleworkTeams.Simulators.City;
using TeleworkTeams.Simulators.Limits;

namespace TeleworkTeams.Simulators.Teams;

public sealed class ConnectorSimulatorOptions
{
    /// <summary>0: a free one.</summary>
    public int Port { get; init; }

    /// <summary>The bot's application id, without the <c>28:</c> of its address.</summary>
    public string BotId { get; init; } = "00000000-0000-0000-0000-0000000000b0";

    public string BotName { get; init; } = "テレワーク";

    /// <summary>Where the bot listens, e.g. <c>http://127.0.0.1:5080/api/messages</c>; may be set later at the simulator.</summary>
    public Uri? BotEndpoint { get; init; }

    public DemoCity City { get; init; } = DemoCity.Midori();

    public string TenantId { get; init; } = DemoCity.TenantId;

    /// <summary>The staff's zone: of local timestamps and of the page's clock.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    /// <summary>Of all people until a client says otherwise.</summary>
    public string Locale { get; init; } = "ja-JP";

    public RateLimits Limits { get; init; } = new();

    /// <summary>401 without a bearer token.</summary>
    public bool RequireToken { get; init; }

    /// <summary>Looks at the bearer token when one is required; null: any will do.</summary>
    public Func<string, bool>? AcceptToken { get; init; }

    /// <summary>The bearer token to show to the bot; null: none is sent.</summary>
    public Func<CancellationToken, ValueTask<string?>>? BotToken { get; init; }

    /// <summary>Whether everybody and every team has the app before anything happens. No events are sent for it.</summary>
    public bool Installed { get; init; } = true;

    /// <summary>Real time after which an answer of the bot is no longer waited for.</summary>
    public TimeSpan BotTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Sends the same activity up to twice more after a timeout or a 5xx, as Teams does.</summary>
    public bool RetryLikeTeams { get; init; }

    /// <summary>The page for people.</summary>
    public ChatOptions Chat { get; init; } = new();
}
