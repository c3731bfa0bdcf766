using System.Text.RegularExpressions;

namespace TeleworkTeams.Simulators.Faults;

/// <summary>What goes wrong.</summary>
public enum FaultKind
{
    /// <summary>Answers <see cref="Fault.StatusCode"/> at once; nothing happens.</summary>
    Status,

    /// <summary>Does what was asked and then answers <see cref="Fault.StatusCode"/>: a 502 after the delivery.</summary>
    AcceptThenStatus,

    /// <summary>Closes the connection without reading the body; nothing happens.</summary>
    ResetBeforeBody,

    /// <summary>Does what was asked and answers properly, but only after <see cref="Fault.Delay"/>.</summary>
    AcceptThenDelay,

    /// <summary>Waits <see cref="Fault.Delay"/> and then does what was asked.</summary>
    Delay,
}

/// <summary>
/// One line of a fault script: which calls, which of them, and what goes wrong. Filters that are null let everything pass.
/// Of several faults that fit a call, the first one added wins; each counts its own fitting calls from 1.
/// </summary>
public sealed class Fault
{
    private readonly Lock gate = new();
    private readonly Regex? path;
    private Random? random;
    private int fitting;
    private int fired;

    /// <summary>GET, POST, PUT or DELETE.</summary>
    public string? Method { get; init; }

    /// <summary>A regular expression over the path, e.g. <c>/activities$</c>.</summary>
    public string? PathPattern
    {
        get => path?.ToString();
        init => path = value is null ? null : new Regex(value, RegexOptions.CultureInvariant);
    }

    /// <summary>The directory id of the person whose 1:1 conversation it is.</summary>
    public string? Person { get; init; }

    /// <summary>A conversation's id.</summary>
    public string? Conversation { get; init; }

    /// <summary>Only the n-th fitting call, from 1.</summary>
    public int? Nth { get; init; }

    /// <summary>Every k-th fitting call.</summary>
    public int? Every { get; init; }

    /// <summary>Each fitting call by chance, 0 to 1, in an order that <see cref="Seed"/> fixes.</summary>
    public double? Probability { get; init; }

    public int Seed { get; init; } = 1;

    /// <summary>How often it strikes at most; null: without end.</summary>
    public int? Times { get; init; }

    public FaultKind Kind { get; init; }

    public int StatusCode { get; init; } = 502;

    /// <summary>The error code in the body; null: the usual one for the status.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Sent as whole seconds, rounded up.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>On the injected clock.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(40);

    /// <summary>How often it has struck.</summary>
    public int Fired => Volatile.Read(ref fired);

    internal bool Strikes(string method, string callPath, string? person, string? conversation)
    {
        if ((Method is not null && !Method.Equals(method, StringComparison.OrdinalIgnoreCase))
            || (path is not null && !path.IsMatch(callPath))
            || (Person is not null && Person != person)
            || (Conversation is not null && Conversation != conversation))
        {
            return false;
        }

        lock (gate)
        {
            fitting++;
            var strikes = (Times is null || fired < Times)
                && (Nth is null || fitting == Nth)
                && (Every is null || fitting % Every == 0)
                && (Probability is null || (random ??= new Random(Seed)).NextDouble() < Probability);
            fired += strikes ? 1 : 0;
            return strikes;
        }
    }
}
