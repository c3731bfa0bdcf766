namespace TeleworkTeams.Simulators.Teams;

/// <summary>What the simulator counted since it started.</summary>
/// <param name="Calls">Of the bot, refused ones included.</param>
/// <param name="Delivered">New messages that reached a conversation.</param>
/// <param name="DeliveredByKind">Of those that have a kind: first verb and day.</param>
/// <param name="Refused">Calls by the status they were refused with; 0: reset.</param>
/// <param name="LargestRatePerSecond">Most calls that began within one second of the injected clock.</param>
public sealed record ConnectorReport(
    int Calls,
    int Delivered,
    int Duplicates,
    int Marked,
    IReadOnlyDictionary<string, int> DeliveredByKind,
    IReadOnlyDictionary<int, int> Refused,
    int LargestRatePerSecond,
    int BotFaults);
