using System.Globalization;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>Who looks at a month, and what is known of it beside the rota.</summary>
/// <param name="Swaps"><c>open</c> or <c>taken</c> by shift and person.</param>
/// <param name="Names">Names of people who are not on the section's list any more.</param>
internal sealed record RotaReader(
    string PersonId, bool CanManage, Language Language, IReadOnlyDictionary<(string ShiftId, string PersonId), string> Swaps, IReadOnlyDictionary<string, string> Names);

/// <summary>Turns facts into what the tab shows. A draft, others' wishes and why somebody cannot are for those who manage it alone.</summary>
internal sealed class RotaView(RotaFacts facts, RotaReader reader)
{
    private readonly ILookup<string, (Unavailable Time, bool IsWaiting)> _away =
        facts.Presence.Unavailable.Select(u => (u, false)).Concat(facts.Presence.Waiting.Select(u => (u, true))).Where(u => u.u.Date >= facts.From).ToLookup(u => u.u.PersonId);

    private Language Language => reader.Language;

    /// <summary>The draft if there is one and it may be seen, unless the published month is asked for.</summary>
    public RotaDto Build(string? view)
    {
        var hasDraft = facts.Draft is not null && reader.CanManage;
        var isDraft = hasDraft && view != "published";
        return Build(isDraft ? facts.DraftDays() : facts.PublishedDays, isDraft);
    }

    public RotaDto Build(IReadOnlyList<DutyDay> days, bool isDraft, RotaReview? known = null)
    {
        var review = known ?? facts.Review(days);
        var published = facts.PublishedDays.SelectMany(d => d.Turns).Select(t => (t.ShiftId, t.PersonId)).ToHashSet();
        var shifts = facts.Published.Values.Concat(days).SelectMany(d => d.Shifts).GroupBy(s => s.Id).ToDictionary(g => g.Key, g => g.Last());
        var turns = days.SelectMany(d => d.Turns).ToLookup(t => t.ShiftId);
        var loads = review.Loads.ToDictionary(l => l.PersonId);
        var had = days.SelectMany(d => d.Turns).GroupBy(t => t.PersonId).ToDictionary(g => g.Key, g => g.Count());
        return new RotaDto(
            Keys.Month(facts.From), isDraft ? "draft" : days.Count > 0 ? "published" : "none", facts.Draft is not null && reader.CanManage,
            facts.Rows.Where(r => r.Key >= facts.From && r.Key <= facts.To).Select(r => (DateTimeOffset?)r.Value.PublishedAt).Max(),
            [.. Enumerable.Range(0, facts.To.DayNumber - facts.From.DayNumber + 1).Select(facts.From.AddDays)
                .Select(d => new RotaDayDto(Keys.Date(d), facts.Calendar.IsBusinessDay(d, facts.Section), facts.Calendar.HolidayName(d)))],
            Kinds(days),
            [.. days.SelectMany(d => d.Shifts).Select(s => Shift(s, [.. turns[s.Id]], isDraft ? published : null, review, shifts))],
            [.. People(days).Select(p => Person(p, days, loads.GetValueOrDefault(p.Id), had.GetValueOrDefault(p.Id)))],
            Summary(review, isDraft, isDraft && known is null && review.Breaches.Count == 0 && facts.Draft?.IsProven == true, days.Count > 0), reader.CanManage, facts.ETag);
    }

    /// <summary>Deviation of the least and of the most loaded, in %.</summary>
    public static (decimal Lowest, decimal Highest) Spread(RotaReview review)
    {
        var deviations = review.Loads.Where(l => l.Share > 0).Select(l => decimal.Round(l.Deviation, 1)).DefaultIfEmpty().ToList();
        return (deviations.Min(), deviations.Max());
    }

    private IReadOnlyList<NamedDto> Kinds(IReadOnlyList<DutyDay> days)
    {
        var known = facts.Rules.Kinds.Select(k => new NamedDto(k.Id, k.Name)).ToList();
        var others = days.SelectMany(d => d.Shifts).Select(s => s.KindId).Distinct().Except(known.Select(k => k.Id)).Order(StringComparer.Ordinal).ToList();
        var past = others.Count == 0 ? [] : facts.Rows.OrderBy(r => r.Key).SelectMany(r => r.Value.ToKinds()).GroupBy(k => k.Key).ToDictionary(g => g.Key, g => g.Last().Value);
        return [.. known, .. others.Select(id => new NamedDto(id, past.GetValueOrDefault(id, id)))];
    }

    private RotaShiftDto Shift(
        DutyShift shift, IReadOnlyList<DutyTurn> turns, HashSet<(string, string)>? published, RotaReview review, IReadOnlyDictionary<string, DutyShift> shifts)
    {
        var problems = review.Breaches.Where(b => b.Turn.ShiftId == shift.Id).ToLookup(b => b.Turn.PersonId);
        return new RotaShiftDto(
            shift.Id, shift.KindId, Keys.Date(shift.Date), Clock(shift.From), Clock(shift.To), shift.Cover, facts.HasBegun(shift), Math.Max(0, shift.Cover - turns.Count),
            [.. turns.Select(t => new RotaTurnDto(
                t.PersonId, published is not null && t.IsLocked, published?.Contains((t.ShiftId, t.PersonId)) == false, reader.Swaps.GetValueOrDefault((t.ShiftId, t.PersonId)),
                [.. problems[t.PersonId].SelectMany(b => b.Against).Where(_ => reader.CanManage || t.PersonId == reader.PersonId)
                    .Select(o => new RotaProblemDto(Problems.CodeOf(o.Kind), DutyTexts.Obstacle(Language, o, shifts)))]))],
            review.Gaps.FirstOrDefault(g => g.ShiftId == shift.Id) is { } gap ? Gap(gap, shifts) : null);
    }

    private RotaGapDto Gap(DutyGap gap, IReadOnlyDictionary<string, DutyShift> shifts)
    {
        var obstacles = reader.CanManage ? gap.Obstacles : [];
        var away = obstacles.Where(o => o.Against.Count == 1).OrderBy(o => o.Level).ThenBy(o => o.PersonId, StringComparer.Ordinal);
        return new RotaGapDto(
            DutyTexts.Get(Language, obstacles.Count > 0 && obstacles.All(o => o.Against.Count > 0) ? "Vacancy.NobodyFree" : "Vacancy.Missing", gap.Missing),
            [.. obstacles.Where(o => o.Against.Count > 0).Select(o => new RotaReasonDto(o.PersonId, Reasons(o, shifts)))],
            [.. away.Select(o => new RotaReasonDto(o.PersonId, DutyTexts.Get(Language, "Vacancy.Way", Reasons(o, shifts))))]);
    }

    private string Reasons(DutyCandidate candidate, IReadOnlyDictionary<string, DutyShift> shifts) =>
        DutyTexts.List(Language, candidate.Against.Select(o => DutyTexts.Obstacle(Language, o, shifts)));

    /// <summary>Who takes turns, and who had one; those who have left after the others.</summary>
    private IEnumerable<Person> People(IReadOnlyList<DutyDay> days)
    {
        var members = facts.Rules.Members.Select(m => m.PersonId).Concat(days.SelectMany(d => d.Turns).Select(t => t.PersonId)).ToHashSet();
        foreach (var person in facts.People.Where(p => members.Remove(p.Id) && (!(p.Until < facts.From) || days.SelectMany(d => d.Turns).Any(t => t.PersonId == p.Id))))
        {
            yield return person;
        }

        foreach (var id in members.Where(id => facts.People.All(p => p.Id != id)).Order(StringComparer.Ordinal))
        {
            yield return new Person(id, reader.Names.GetValueOrDefault(id, DutyTexts.Get(Language, "Person.Left")), "", null, null, null, null);
        }
    }

    private RotaPersonDto Person(Person person, IReadOnlyList<DutyDay> days, DutyLoad? load, int turns)
    {
        var member = facts.Rules.Members.FirstOrDefault(m => m.PersonId == person.Id);
        return new RotaPersonDto(
            person.Id, person.Name, person.UnitId, member?.KindIds, member?.IsNovice == true,
            reader.CanManage || person.Id == reader.PersonId || facts.Section.CheckIns.Audience == Audience.Section ? [.. Away(person.Id, member, days)] : [],
            [.. facts.Wishes.Where(w => w.PersonId == person.Id && (reader.CanManage || w.PersonId == reader.PersonId)).Select(w => new WishDto(Keys.Date(w.Date), w.IsDesired))],
            load is null ? new RotaLoadDto(0, turns, 0, 0) : new RotaLoadDto(load.Past + load.Turns - turns, turns, decimal.Round(load.Share, 2), decimal.Round(load.Deviation, 1)));
    }

    /// <summary>What stands in the way of a shift of the month; of the hours of work only what does.</summary>
    private IEnumerable<RotaAwayDto> Away(string personId, DutyMember? member, IReadOnlyList<DutyDay> days)
    {
        var shifts = days.ToDictionary(d => d.Date, d => d.Shifts);
        foreach (var (unavailable, isWaiting) in _away[personId].OrderBy(u => u.Time.Date))
        {
            var isHours = unavailable.Reason == UnavailableReason.OutsideHours;
            if (!isHours || shifts.GetValueOrDefault(unavailable.Date, []).Any(unavailable.Touches))
            {
                yield return new RotaAwayDto(
                    Keys.Date(unavailable.Date), WireWord.Of(unavailable.Reason), unavailable.From is { } from ? Clock(from) : null, unavailable.To is { } to ? Clock(to) : null,
                    isWaiting ? DutyTexts.Get(Language, "Away.Waiting") : DutyTexts.Away(Language, unavailable.Reason), isWaiting);
            }
        }

        foreach (var date in shifts.Keys.Where(d => member?.IsActiveOn(d) != true))
        {
            yield return new RotaAwayDto(Keys.Date(date), WireWord.Of(ObstacleKind.NotActive), null, null, DutyTexts.Get(Language, "Away.NotActive"));
        }
    }

    private RotaSummaryDto Summary(RotaReview review, bool isDraft, bool isProven, bool hasDays)
    {
        var (lowest, highest) = Spread(review);
        List<string> sentences = [];
        if (hasDays)
        {
            sentences.Add(review.Uncovered == 0 ? DutyTexts.Get(Language, "Summary.Covered") : DutyTexts.Get(Language, "Summary.Uncovered", review.Uncovered));
            sentences.Add(DutyTexts.Get(Language, "Summary.Spread", Percent(lowest), Percent(highest)));
            AddIf(review.Breaches.Count > 0, DutyTexts.Get(Language, "Summary.Breaches", review.Breaches.Count));
            AddIf(review.Undesired > 0, DutyTexts.Get(Language, "Summary.Undesired", review.Undesired));
            AddIf(isDraft && review.Changed > 0 && facts.PublishedDays.Count > 0, DutyTexts.Get(Language, "Summary.Changed", review.Changed));
            AddIf(isProven, DutyTexts.Get(Language, "Summary.Proven"));
        }
        else
        {
            sentences.Add(DutyTexts.Get(Language, facts.Rules.Kinds.Count == 0 ? "Summary.NoRules" : "Summary.None"));
        }

        return new RotaSummaryDto(review.Uncovered, review.Undesired, review.Changed, lowest, highest, isProven, string.Join(Language == Language.Ja ? "" : " ", sentences));

        void AddIf(bool condition, string sentence)
        {
            if (condition)
            {
                sentences.Add(sentence);
            }
        }
    }

    /// <summary>+12.5, −4, 0.</summary>
    public static string Percent(decimal value) => value.ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
