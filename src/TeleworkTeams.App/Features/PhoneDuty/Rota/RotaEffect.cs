using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>What an edit does to cover and fairness, in figures and in one sentence.</summary>
internal static class RotaEffect
{
    public static RotaEffectDto Of(RotaOutcome.Edited edited, Language language)
    {
        var (before, after) = (edited.Before, edited.After);
        var (highestBefore, highestAfter) = (RotaView.Spread(before).Highest, RotaView.Spread(after).Highest);
        var shifts = edited.Facts.Published.Values.Concat(edited.Days).SelectMany(d => d.Shifts).GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.Last());
        var known = before.Breaches.ToDictionary(b => (b.Turn.ShiftId, b.Turn.PersonId), b => b.Against.Select(o => o.Kind).ToHashSet());
        List<(DutyBreach Breach, DutyObstacle Obstacle)> added =
        [
            .. from breach in after.Breaches
               from obstacle in breach.Against
               where !known.GetValueOrDefault((breach.Turn.ShiftId, breach.Turn.PersonId), []).Contains(obstacle.Kind)
               select (breach, obstacle),
        ];
        List<string> sentences =
        [
            before.Uncovered == after.Uncovered
                ? DutyTexts.Get(language, "Effect.CoverSame", after.Uncovered)
                : DutyTexts.Get(language, after.Uncovered < before.Uncovered ? "Effect.CoverBetter" : "Effect.CoverWorse", before.Uncovered, after.Uncovered),
            highestBefore == highestAfter
                ? DutyTexts.Get(language, "Effect.LoadSame", RotaView.Percent(highestAfter))
                : DutyTexts.Get(language, highestAfter < highestBefore ? "Effect.LoadBetter" : "Effect.LoadWorse", RotaView.Percent(highestBefore), RotaView.Percent(highestAfter)),
            .. added.GroupBy(a => a.Breach.Turn).Select(g => DutyTexts.Get(
                language, "Effect.Breach", Name(edited.Facts, g.Key.PersonId), shifts.TryGetValue(g.Key.ShiftId, out var shift) ? DutyTexts.Moment(language, shift) : "",
                DutyTexts.List(language, g.Select(a => DutyTexts.Obstacle(language, a.Obstacle, shifts))))),
        ];
        return new RotaEffectDto(
            before.Uncovered, after.Uncovered, highestBefore, highestAfter,
            [.. added.Select(a => new RotaEffectProblemDto(Problems.CodeOf(a.Obstacle.Kind), DutyTexts.Obstacle(language, a.Obstacle, shifts), a.Breach.Turn.ShiftId, a.Breach.Turn.PersonId))],
            string.Join(language == Language.Ja ? "" : " ", sentences));
    }

    private static string Name(RotaFacts facts, string personId) => facts.People.FirstOrDefault(p => p.Id == personId)?.Name ?? personId;
}
