using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>A turn of somebody who would work elsewhere then, and who could take it.</summary>
/// <param name="SubstituteName">Null: nobody can.</param>
/// <param name="Changes">How many turns change hands for it.</param>
internal sealed record TurnCover(DutyShift Shift, string KindName, string? SubstituteId, string? SubstituteName, int Changes);

/// <summary>What other slices may ask about cover: before telework is approved, whose turns it touches.</summary>
internal sealed class CoverQueries(DutyQueries duty, ReadOutlook outlooks, PeopleQueries people, City city)
{
    /// <summary>The coming turns that the days touch, in order of time; without turns one request, else as many as a plan takes.</summary>
    public async Task<IReadOnlyList<TurnCover>> OfAsync(string sectionId, string personId, IReadOnlyList<PlannedDay> days, CancellationToken cancellationToken)
    {
        var coming = days.Where(d => d.Date >= city.Today && d.Date <= city.Today.AddDays(ReadOutlook.DaysAhead)).ToList();
        if (coming.Count == 0 || await people.SectionAsync(sectionId, cancellationToken) is not { } section)
        {
            return [];
        }

        var (first, last) = (coming.Min(d => d.Date), coming.Max(d => d.Date));
        var turns = await duty.PersonTurnsAsync(sectionId, personId, first, last, cancellationToken);
        var members = await people.PeopleOfAsync(sectionId, cancellationToken);
        if (turns.Count == 0 || members.FirstOrDefault(p => p.Id == personId) is not { } person)
        {
            return [];
        }

        List<Unavailable> away = [.. coming.Select(d => DutyAvailability.OfTelework(personId, d, section.PatternOf(person, d.Date, city.Calendar)))];
        if (!turns.Any(t => away.Any(a => a.Touches(t.Shift))))
        {
            return [];
        }

        var read = await outlooks.OfAsync(section, last, cancellationToken);
        var outlook = read with { Request = read.Request with { Unavailable = [.. read.Request.Unavailable, .. away] } };
        return
        [
            .. from conflict in outlook.Conflicts()
               where conflict.PersonId == personId && away.Any(a => a.Touches(conflict.Shift))
               let taker = conflict.Changes is [var first, ..] ? first.ToId : null
               select new TurnCover(conflict.Shift, outlook.KindName(conflict.Shift), taker, taker is null ? null : outlook.NameOf(taker), conflict.Changes.Count),
        ];
    }

    /// <summary>12月3日(木) 9:00–12:00の電話の当番があります。代わり: ○○さん(1件の変更).</summary>
    public static string Sentence(Language language, TurnCover cover) => cover.SubstituteName is { } name
        ? CoverTexts.Get(language, "Cover.Line", SwapTexts.Shift(language, cover.KindName, cover.Shift.Date, cover.Shift.From, cover.Shift.To), name, cover.Changes)
        : CoverTexts.Get(language, "Cover.Nobody", SwapTexts.Shift(language, cover.KindName, cover.Shift.Date, cover.Shift.From, cover.Shift.To));
}
