namespace TeleworkTeams.Local.City;

/// <summary>What a local city is started with.</summary>
internal sealed record LocalOptions
{
    public const string DefaultPolicy = "松本市";

    /// <summary>Port of the app and the tab; 町のチャット and the Playground take the next ones. 0: free ones.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>The city's time at the start; null: the next working morning shortly before the cards.</summary>
    public DateTimeOffset? At { get; init; }

    public double Speed { get; init; } = 1;

    public bool Playground { get; init; } = true;

    /// <summary>Where rows and settings are kept while it runs.</summary>
    public string Data { get; init; } = ".local-city";

    /// <summary>Go on with the rows of the last run instead of a fresh city.</summary>
    public bool Keep { get; init; }

    public bool Browser { get; init; } = true;

    /// <summary>Name of the preset whose rules the demo city has.</summary>
    public string Policy { get; init; } = DefaultPolicy;
}
