using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

/// <summary>What somebody wants to do with an application.</summary>
public abstract record ApplicationCommand
{
    private ApplicationCommand()
    {
    }

    /// <summary>New, by the person; the policy's route says what it becomes.</summary>
    public sealed record Submit(string Id, ApplicationDraft Draft) : ApplicationCommand;

    /// <summary>利用登録, by the person; <paramref name="Draft"/> has one day, the first that it is for.</summary>
    public sealed record Register(string Id, ApplicationDraft Draft) : ApplicationCommand;

    /// <summary>命令, by the head or whoever acts for them.</summary>
    public sealed record Order(string Id, ApplicationDraft Draft) : ApplicationCommand;

    /// <summary>変更 by the person: goes round again. Days that are over stay as they were.</summary>
    public sealed record Change(ApplicationDraft Draft, string? Reason) : ApplicationCommand;

    /// <summary>取下げ by the person, or of an order by who may order. Null: all days that are not over; else these.</summary>
    public sealed record Withdraw(IReadOnlyList<DateOnly>? Dates, string? Reason) : ApplicationCommand;

    /// <summary>承認. <paramref name="ExceptionReason"/> is needed where an overridable rule is broken; <paramref name="Confirmations"/> are the approver's ticks; <paramref name="Round"/> is the round that was looked at.</summary>
    public sealed record Approve(int Round, IReadOnlyList<string> Confirmations, string? ExceptionReason) : ApplicationCommand;

    /// <summary>差戻し with a reason.</summary>
    public sealed record SendBack(int Round, string Reason) : ApplicationCommand;
}
