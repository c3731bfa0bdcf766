using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty.Swaps;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>A swap with everything that a reader needs to understand it.</summary>
internal sealed record SwapView(DutySwap Swap, string SectionId, string KindId, string KindName, IReadOnlyDictionary<string, string> Names, DateTimeOffset Now, OfficeZone Zone)
{
    /// <summary>Whether the shift has begun, at the hour for which it was asked.</summary>
    public bool HasBegun => Now >= Zone.At(Swap.Date, Swap.From);

    public string NameOf(string personId) => Names.GetValueOrDefault(personId, personId);
}

/// <summary>Makes views of what is stored.</summary>
internal sealed class SwapViews(PeopleQueries people, City city)
{
    public async Task<SwapView> OfAsync(string sectionId, SwapRow row, CancellationToken cancellationToken) =>
        Of(sectionId, row, row.ToSwap(), (await people.PeopleOfAsync(sectionId, cancellationToken)).ToDictionary(p => p.Id, p => p.Name));

    public DateTimeOffset Now => city.Now;

    /// <summary>The swap as it stands after a step.</summary>
    public SwapView Of(SwapGathered gathered, DutySwap swap) => Of(gathered.Section.Id, gathered.Row, swap, gathered.People.ToDictionary(p => p.Id, p => p.Name));

    public SwapView Of(string sectionId, SwapRow row, DutySwap swap, IReadOnlyDictionary<string, string> names) =>
        new(swap, sectionId, row.KindId, row.KindName, names, city.Now, city.Zone);
}
