using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>Coming turns of one person that the person cannot have.</summary>
/// <param name="PersonName">Null: of several people, or of nobody any more.</param>
internal sealed record ConflictView(string SectionId, string CardKey, string PersonId, string PersonName, IReadOnlyList<DutyConflict> Items, DutyOutlook Outlook);

/// <summary>Shifts of a day with too few people.</summary>
internal sealed record GapView(string SectionId, DateOnly Date, IReadOnlyList<DutyGap> Items, DutyOutlook Outlook)
{
    /// <summary>Who can have the shift now, the least loaded first.</summary>
    public IReadOnlyList<DutyCandidate> Candidates(DutyGap gap) => Substitutes.For(Outlook.Request, Left(Outlook), gap.ShiftId, null);

    /// <summary>The turns that their people can have.</summary>
    public static IReadOnlyList<Domain.PhoneDuty.DutyTurn> Left(DutyOutlook outlook)
    {
        var impossible = outlook.Conflicts().Select(c => (c.Shift.Id, c.PersonId)).ToHashSet();
        return [.. outlook.Turns.Where(t => !impossible.Contains((t.ShiftId, t.PersonId)))];
    }
}

/// <summary>Reads what the cards about cover say.</summary>
internal sealed class CoverViews(ConflictTable conflicts, ReadOutlook outlooks, PeopleQueries people, City city)
{
    /// <summary>Null: no such section.</summary>
    public async Task<ConflictView?> ConflictAsync(string sectionId, string cardKey, string personId, CancellationToken cancellationToken)
    {
        if (await people.SectionAsync(sectionId, cancellationToken) is not { } section)
        {
            return null;
        }

        var today = city.Today;
        var told = (await conflicts.BetweenAsync(sectionId, today, today.AddDays(ReadOutlook.DaysAhead), cancellationToken)).Where(r => r.CardKey == cardKey).ToList();
        var last = told.SelectMany(r => ShiftDate.All(r.ShiftId)).Where(d => d >= today && d <= today.AddDays(ReadOutlook.DaysAhead)).DefaultIfEmpty(today).Max();
        var outlook = await outlooks.OfAsync(section, last, cancellationToken);
        var items = outlook.Conflicts().Where(c => told.Any(t => t.ShiftId == c.Shift.Id && t.PersonId == c.PersonId)).ToList();
        return new ConflictView(sectionId, cardKey, personId, outlook.NameOf(personId), items, outlook);
    }

    /// <summary>Null: no such section.</summary>
    public async Task<GapView?> GapAsync(string sectionId, DateOnly date, CancellationToken cancellationToken) =>
        await people.SectionAsync(sectionId, cancellationToken) is { } section ? GapsOf(sectionId, date, await outlooks.OfAsync(section, date, cancellationToken)) : null;

    /// <summary>A turn that its person cannot have leaves a gap.</summary>
    public static GapView GapsOf(string sectionId, DateOnly date, DutyOutlook outlook)
    {
        var gaps = RotaReviews.Of(outlook.Request, GapView.Left(outlook)).Gaps;
        return new GapView(sectionId, date, [.. gaps.Where(g => outlook.Shift(g.ShiftId)?.Date == date)], outlook);
    }
}
