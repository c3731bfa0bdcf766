using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>Which swap, or which turn, and who acts; empty: the app itself.</summary>
/// <param name="SectionId">The section.</param>
/// <param name="ActorId">Who.</param>
/// <param name="SwapId">Of the swap, also of one that is to be made.</param>
/// <param name="ShiftId">Of the shift for which one is to be made; null: the swap's.</param>
/// <param name="FromId">Whose turn that is.</param>
internal sealed record SwapAbout(string SectionId, string ActorId, string SwapId, string? ShiftId = null, string? FromId = null);

/// <summary>Everything that was read for a decision, with the rows that it will write.</summary>
internal sealed record SwapGathered(Section Section, SwapFacts Facts, SwapRow Row, DutyDayRow? Day, IReadOnlyList<Person> People, DutyOutlook? Outlook);

/// <summary>Reads what the rules ask about a swap.</summary>
internal sealed class GatherSwap(DutyTable table, SwapStore swaps, ReadOutlook outlooks, PeopleQueries people, City city)
{
    /// <summary>Null: no such section.</summary>
    public async Task<SwapGathered?> RunAsync(SwapAbout about, bool withCandidates, CancellationToken cancellationToken, bool withReach = false)
    {
        if (await people.SectionNowAsync(about.SectionId, cancellationToken) is not { } section)
        {
            return null;
        }

        var members = await people.PeopleOfAsync(section.Id, cancellationToken);
        var manages = about.ActorId.Length == 0 || Rights.RoleFor(
            Right.ManageDuty, await people.SubjectInSectionAsync(about.ActorId, cancellationToken), section, null, city.Today) is not null;
        var row = await swaps.FindAsync(section.Id, about.SwapId, cancellationToken);
        var swap = row?.ToSwap();
        var shiftId = swap?.ShiftId ?? about.ShiftId ?? "";
        var (day, shift) = await DayOfAsync(section.Id, shiftId, swap?.Date, cancellationToken);
        var running = swap is null && shift is not null ? await RunningAsync(section.Id, shift, about.FromId, cancellationToken) : null;
        row ??= running ?? NewRow(section.Id, about.SwapId, shift, day);
        var holder = swap?.TakenById ?? swap?.FromId ?? about.FromId;
        var outlook = withCandidates && shift is not null ? await outlooks.OfAsync(section, shift.Date, cancellationToken) : null;
        var turns = day?.ToDay().Turns.Where(t => t.ShiftId == shiftId).ToList() ?? [];
        return new SwapGathered(
            section,
            new SwapFacts
            {
                ActorId = about.ActorId,
                Manages = manages,
                Swap = swap,
                Running = running?.ToSwap(),
                Shift = shift,
                Turns = turns,
                Members = shift is null ? new HashSet<string>() : members.Where(m => m.IsMemberOn(shift.Date)).Select(m => m.Id).ToHashSet(),
                Candidates = outlook is null || shift is null || holder is null ? [] : outlook.CandidatesFor(shift, holder),
                Reachable = withReach ? await ReachableAsync(section, members, cancellationToken) : new HashSet<string>(),
                Zone = city.Zone,
            },
            row, day, members, outlook);
    }

    private async Task<IReadOnlySet<string>> ReachableAsync(Section section, IReadOnlyList<Person> members, CancellationToken cancellationToken)
    {
        var leaves = (await people.LeavesAsync(section.Id, city.Today, city.Today, cancellationToken)).ToDictionary(l => l.PersonId);
        return members.Where(m => QuietHours.Allows(m, section, leaves.GetValueOrDefault(m.Id), city.Calendar, city.Zone, city.Now)).Select(m => m.Id).ToHashSet();
    }

    /// <summary>The published day that has the shift. The id holds its date; of several numbers that look like one, the day decides.</summary>
    public async Task<(DutyDayRow? Day, DutyShift? Shift)> DayOfAsync(string sectionId, string shiftId, DateOnly? known, CancellationToken cancellationToken)
    {
        foreach (var date in ShiftDate.All(shiftId).Select(d => (DateOnly?)d).Prepend(known).OfType<DateOnly>().Distinct().Take(3))
        {
            if (await table.DayAsync(sectionId, date, cancellationToken) is { } row && row.ToDay().Shifts.FirstOrDefault(s => s.Id == shiftId) is { } shift)
            {
                return (row, shift);
            }
        }

        return (null, null);
    }

    private async Task<SwapRow?> RunningAsync(string sectionId, DutyShift shift, string? fromId, CancellationToken cancellationToken)
    {
        foreach (var index in await swaps.RunningAsync(sectionId, shift.Date, shift.Date, cancellationToken))
        {
            if (index.IsOpen && index.ShiftId == shift.Id && index.FromId == fromId && await swaps.FindAsync(sectionId, index.Id, cancellationToken) is { } row
                && row.ToSwap() is { State: SwapState.Open } open && open.From == shift.From && open.To == shift.To)
            {
                return row;
            }
        }

        return null;
    }

    private SwapRow NewRow(string sectionId, string id, DutyShift? shift, DutyDayRow? day)
    {
        var row = swaps.NewRow(sectionId, id);
        row.KindId = shift?.KindId ?? "";
        row.KindName = day?.ToKinds().GetValueOrDefault(row.KindId) ?? row.KindId;
        return row;
    }
}
