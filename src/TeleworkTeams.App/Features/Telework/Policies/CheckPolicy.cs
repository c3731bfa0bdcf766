using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>The applications of a section that wait, each with its facts, and a finding in words; registered by the part that holds applications.</summary>
internal sealed record WaitingApplications(
    Func<IServiceProvider, string, CancellationToken, Task<IReadOnlyList<ApplicationFacts>>> OfSectionAsync, Func<Finding, Language, string> InWords);

/// <summary>What a draft of the rules would mean: mistakes, contradictions, the rules in words, what changes, and which waiting applications it breaks.</summary>
internal sealed class CheckPolicy(PolicyQueries queries, PeopleQueries people, City city, IServiceProvider services)
{
    public async Task<PolicyPreviewDto> RunAsync(PolicyScope scope, DateOnly from, string yaml, int? replaces, Language language, CancellationToken cancellationToken)
    {
        var (document, mistakes) = ReadPolicy.From(yaml, language);
        if (document is null)
        {
            return new PolicyPreviewDto(mistakes, null, [], []);
        }

        var (cityNow, sectionNow) = await queries.NowAsync(scope.SectionId, cancellationToken);
        var draft = new PolicyEdition(replaces ?? int.MaxValue, from, document.Policy);
        var before = (scope.SectionId is null ? LayPolicies.Over(Without(cityNow), []) : LayPolicies.Over(cityNow, Without(sectionNow))).On(from);
        var after = After(scope.SectionId, sectionNow).On(from) ?? new PolicyVersion(from, "", document.Policy);
        IEnumerable<PolicyProblem> contradictions = PolicyCheck.Problems(document.Policy);
        if (scope.SectionId is not null)
        {
            contradictions = contradictions.UnionBy(PolicyCheck.Problems(after.Policy), p => (p.Path, p.Code));
        }

        var errors = contradictions.Select(p => new PolicyProblemDto(p.Path, document.LineOf(p.Path), Problems.CodeOf(p.Code), Say(p, language))).ToList();
        var number = replaces is null ? null : after.Number;
        return new PolicyPreviewDto(
            errors, InWords(after with { Number = number ?? "" }, language), Diff(before?.Policy, after.Policy, language),
            errors.Count > 0 ? [] : await BrokenAsync(scope, After, language, cancellationToken));

        IReadOnlyList<PolicyEdition> Without(IReadOnlyList<PolicyEdition> editions) => [.. editions.Where(e => e.Number != replaces)];
        PolicyTimeline After(string? sectionId, IReadOnlyList<PolicyEdition> sections) =>
            scope.SectionId is null ? LayPolicies.Over([.. Without(cityNow), draft], sections)
            : scope.SectionId == sectionId ? LayPolicies.Over(cityNow, [.. Without(sections), draft])
            : LayPolicies.Over(cityNow, sections);
    }

    public static PolicyInWordsDto InWords(PolicyVersion? version, Language language) => new(
        version is { Number.Length: > 0 } ? version.Number : null, version is null ? null : Keys.Date(version.From), version?.Policy.Name, version?.Policy.Source,
        PolicyWords.Of(version?.Policy ?? new TeleworkPolicy { Name = "" }, language));

    private static string Say(PolicyProblem problem, Language language) =>
        PolicyTexts.Get(language, $"Contradiction.{problem.Code}", [.. problem.Figures.Concat(Enumerable.Repeat("", 4)).Take(4)]);

    private static List<PolicyDiffDto> Diff(TeleworkPolicy? before, TeleworkPolicy after, Language language)
    {
        var old = PolicyWords.Of(before ?? new TeleworkPolicy { Name = "" }, language);
        return [.. PolicyWords.Of(after, language).Zip(old)
            .Where(g => !g.First.Lines.SequenceEqual(g.Second.Lines))
            .Select(g => new PolicyDiffDto(g.First.Group, g.First.Title, g.Second.Lines, g.First.Lines))];
    }

    private async Task<IReadOnlyList<BrokenApplicationDto>> BrokenAsync(
        PolicyScope scope, Func<string?, IReadOnlyList<PolicyEdition>, PolicyTimeline> after, Language language, CancellationToken cancellationToken)
    {
        if (services.GetService<WaitingApplications>() is not { } waiting)
        {
            return [];
        }

        List<BrokenApplicationDto> broken = [];
        foreach (var section in await people.SectionsAsync(cancellationToken))
        {
            if (scope.SectionId is { } only && only != section.Id)
            {
                continue;
            }

            var facts = await waiting.OfSectionAsync(services, section.Id, cancellationToken);
            if (facts.Count == 0)
            {
                continue;
            }

            var (_, own) = await queries.NowAsync(section.Id, cancellationToken);
            var names = facts.Select(f => f.Person).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Name);
            broken.AddRange(PolicyImpact.Broken(facts, after(section.Id, own), city.Now).Select(b => new BrokenApplicationDto(
                b.Application.Id, section.Id, names[b.Application.PersonId], [.. b.Application.Draft.Days.Select(d => Keys.Date(d.Date)).Distinct()],
                [.. b.Findings.Select(f => waiting.InWords(f, language))])));
        }

        return broken;
    }
}
