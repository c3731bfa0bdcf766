using System.Diagnostics;
using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.Benchmarks.Load;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Benchmarks;

/// <summary>Deciding one application by the pure rules, beside copying the same draft and its findings without any rule.</summary>
internal static class PolicyDecisions
{
    private const int Goal = 50;
    private const int Calls = 20;

    public static Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var batches = scale.Pairs * 1000;
        var table = new Table($"policy: deciding one application of five days with full facts; {batches} pairs of {Calls} calls");
        foreach (var name in new[] { "松本市", "神戸市" })
        {
            var policy = PolicyPresets.Find(name)!.Document.Policy;
            foreach (var (what, perWeek) in new[] { ("five days of one week", 5), ("one day in each of five weeks", 1) })
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (command, facts) = FullFacts.Of(policy, perWeek);
                var decided = ApplicationRules.Decide(command, facts, CityHall.Morning);
                var outcome = decided switch
                {
                    ApplicationDecision.Accepted => "accepted",
                    ApplicationDecision.Refused refused => $"refused by {refused.Findings.Count} rules",
                    _ => throw new InvalidOperationException($"{name}: {decided}"),
                };
                var (rules, copies) = Measure(batches, command, facts, decided);
                table.Add($"{name}, {what}, {outcome}: µs", $"≤ {Goal}", $"{rules.Median:F1}", $"{rules.Most:F1}", rules.Median <= Goal);
                table.Add($"{name}, {what}: µs of the copy", $"{copies.Median:F2}", $"{copies.Most:F2}");
                table.Add($"{name}, {what}: rules ÷ copy", $"{rules.Median / copies.Median:F0}", "");
            }
        }

        table.Note($"A figure is the mean of {Calls} calls; median and worst are over the pairs, in which rules and copy take turns. They are short, about a millisecond, so that the median is free of what else the machine does; the worst is not.");
        table.Note("The copy makes the application that would be stored: the draft, its lists, its findings and its history, without asking a rule.");
        return Task.FromResult(table);
    }

    private static (Series Rules, Series Copies) Measure(int batches, ApplicationCommand.Submit command, ApplicationFacts facts, ApplicationDecision decided)
    {
        List<double> rules = [], copies = [];
        IReadOnlyList<Finding> findings = decided is ApplicationDecision.Refused refused ? refused.Findings : ((ApplicationDecision.Accepted)decided).Warnings;
        for (var pair = -batches / 10; pair < batches; pair++)
        {
            // The first pairs warm both sides; which of them begins changes.
            foreach (var isRules in pair % 2 == 0 ? new[] { true, false } : [false, true])
            {
                var start = Stopwatch.GetTimestamp();
                for (var i = 0; i < Calls; i++)
                {
                    object? kept = isRules ? ApplicationRules.Decide(command, facts, CityHall.Morning) : Copy(command, facts, findings);
                    GC.KeepAlive(kept);
                }

                if (pair >= 0)
                {
                    (isRules ? rules : copies).Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / Calls);
                }
            }
        }

        return (new Series(rules), new Series(copies));
    }

    private static TeleworkApplication Copy(ApplicationCommand.Submit command, ApplicationFacts facts, IReadOnlyList<Finding> findings) => new()
    {
        Id = command.Id,
        PersonId = facts.Person.Id,
        SectionId = facts.Section.Id,
        Kind = ApplicationKind.Application,
        State = ApplicationState.Submitted,
        Draft = command.Draft with { Days = [.. command.Draft.Days], Resources = [.. command.Draft.Resources], Confirmations = [.. command.Draft.Confirmations] },
        Marks = [.. findings],
        History = [new(CityHall.Morning, facts.ActorId, Domain.People.Role.Staff, ApplicationState.Submitted)],
    };
}
