using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>What somebody can ask for: their coming turns, for one of them who can take it, and today's turns of others.</summary>
internal sealed class ComingTurns(DutyQueries duty, GatherSwap gather, PeopleQueries people, City city)
{
    private const int DaysAhead = 60;

    /// <summary>Own turns that have not begun, the next first.</summary>
    public async Task<IReadOnlyList<TurnChoice>> OwnAsync(Member member, CancellationToken cancellationToken)
    {
        var (today, now) = (city.Today, city.Now);
        var slots = await duty.PersonTurnsAsync(member.Section.Id, member.Person.Id, today, today.AddDays(DaysAhead), cancellationToken);
        return [.. slots.Where(s => city.Zone.At(s.Shift.Date, s.Shift.From) > now).Select(s => new TurnChoice(s, member.Person.Id, member.Person.Name))];
    }

    /// <summary>Turns of others on shifts of today that are not over, where the reader has none.</summary>
    public async Task<IReadOnlyList<TurnChoice>> OthersTodayAsync(Member member, CancellationToken cancellationToken)
    {
        var (today, now) = (city.Today, city.Now);
        var names = (await people.PeopleOfAsync(member.Section.Id, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        var slots = await duty.OnAsync(member.Section.Id, today, cancellationToken);
        return
        [
            .. from slot in slots
               where city.Zone.At(today, slot.Shift.To) > now && !slot.PersonIds.Contains(member.Person.Id)
               from person in slot.PersonIds
               select new TurnChoice(slot, person, names.GetValueOrDefault(person, person)),
        ];
    }

    /// <summary>Who can take the turn, the least loaded first; null: there is no such shift, or it is not the person's.</summary>
    public async Task<AskView?> AskAsync(Member member, string shiftId, string swapId, Language language, CancellationToken cancellationToken)
    {
        var about = new SwapAbout(member.Section.Id, member.Person.Id, swapId, shiftId, member.Person.Id);
        if (await gather.RunAsync(about, withCandidates: true, cancellationToken) is not { Facts: { Shift: { } shift } facts } gathered || !facts.Has(member.Person.Id))
        {
            return null;
        }

        var names = gathered.People.ToDictionary(p => p.Id, p => p.Name);
        return new AskView(
            member.Section.Id, swapId, shift, gathered.Day?.ToKinds().GetValueOrDefault(shift.KindId) ?? shift.KindId, member.Person.Id,
            [.. facts.Candidates.Where(c => c.Against.Count == 0 && facts.Members.Contains(c.PersonId) && c.PersonId != member.Person.Id)
                .Select(c => new AskChoice(c.PersonId, names.GetValueOrDefault(c.PersonId, c.PersonId), SwapTexts.Get(language, "Load", gathered.Outlook!.TurnsOf(c.PersonId))))]);
    }
}
