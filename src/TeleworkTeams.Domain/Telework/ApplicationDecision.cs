using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

/// <summary>What the rules decided. Data only: the use case performs it.</summary>
public abstract record ApplicationDecision
{
    private ApplicationDecision()
    {
    }

    /// <summary>Store <paramref name="Application"/>; its <see cref="TeleworkApplication.Draft"/> holds the days that remain.</summary>
    public sealed record Accepted(TeleworkApplication Application, IReadOnlyList<Finding> Warnings) : ApplicationDecision;

    /// <summary>The same was done before: nothing to store.</summary>
    public sealed record AlreadyDone(TeleworkApplication Application) : ApplicationDecision;

    /// <summary>Rules speak against it; all of them are named.</summary>
    public sealed record Refused(IReadOnlyList<Finding> Findings) : ApplicationDecision;

    /// <summary>It is not in a state, or the actor not in a role, for this.</summary>
    public sealed record NotNow(ApplicationHindrance Reason) : ApplicationDecision;
}

/// <summary>Why a step is not possible now. The names are stable codes.</summary>
public enum ApplicationHindrance
{
    /// <summary>The actor may not decide for this person (looks like not found to them).</summary>
    NotYours,

    /// <summary>Somebody decided first: <see cref="TeleworkApplication.History"/> says who.</summary>
    DecidedAlready,

    /// <summary>It was changed after it was looked at: look again.</summary>
    ChangedMeanwhile,

    /// <summary>Withdrawn meanwhile.</summary>
    Withdrawn,

    /// <summary>All of its days are over, or the day is.</summary>
    DayIsOver,

    /// <summary>A reason is needed.</summary>
    ReasonMissing,

    /// <summary>The head cannot allow this: the policy has no exception, or the rule is none that can be lifted.</summary>
    NoException,
}
