using System.Globalization;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.PhoneDuty;

internal sealed record DutyNowDto(DateTimeOffset At, IReadOnlyList<NowKindDto> Kinds, bool RotaMissing);

/// <param name="NextFrom">Local date and time.</param>
internal sealed record NowKindDto(string Id, string Name, IReadOnlyList<NamedDto> People, string? From, string? To, IReadOnlyList<NamedDto> Next, string? NextFrom);

/// <summary>Who is on duty at this moment, and who comes next.</summary>
internal sealed class DutyNowApi(DutyQueries duty, DutyAccess access, PeopleQueries people, City city)
{
    private const int DaysAhead = 14;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/sections/{sectionId}/duty/now", (string sectionId, Caller caller, DutyNowApi now, CancellationToken token) => now.ReadAsync(sectionId, caller, token));

    private async Task<IResult> ReadAsync(string sectionId, Caller caller, CancellationToken cancellationToken)
    {
        if (await access.ViewerAsync(sectionId, caller, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        var (now, today) = (city.Now, city.Today);
        var rules = await duty.RulesAsync(sectionId, cancellationToken);
        var slots = await duty.OnAsync(sectionId, today, today.AddDays(DaysAhead), cancellationToken);
        var names = (await people.PeopleOfAsync(sectionId, cancellationToken)).ToDictionary(p => p.Id, p => p.Name);
        var kinds = rules.Kinds.Select(k => (k.Id, k.Name)).Concat(slots.Select(s => (s.Shift.KindId, s.KindName))).DistinctBy(k => k.Item1);
        return TypedResults.Ok(new DutyNowDto(city.Zone.Local(now), [.. kinds.Select(k => Kind(k.Item1, k.Item2, slots, names))], rules.Kinds.Count > 0 && slots.Count == 0));
    }

    private NowKindDto Kind(string id, string name, IReadOnlyList<DutySlot> slots, Dictionary<string, string> names)
    {
        var (today, time) = (city.Today, city.Zone.TimeOf(city.Now));
        var own = slots.Where(s => s.Shift.KindId == id).OrderBy(s => s.Shift.Date).ThenBy(s => s.Shift.From).ToList();
        var current = own.Where(s => s.Shift.Date == today && s.Shift.From <= time && time < s.Shift.To).ToList();
        var next = own.FirstOrDefault(s => s.Shift.Date > today || s.Shift.From > time);
        return new NowKindDto(
            id, name, Named(current.SelectMany(s => s.PersonIds)), current.Count == 0 ? null : Clock(current.Min(s => s.Shift.From)), current.Count == 0 ? null : Clock(current.Max(s => s.Shift.To)),
            next is null ? [] : Named(next.PersonIds), next is null ? null : $"{Keys.Date(next.Shift.Date)}T{Clock(next.Shift.From)}");

        IReadOnlyList<NamedDto> Named(IEnumerable<string> ids) => [.. ids.Distinct().Select(p => new NamedDto(p, names.GetValueOrDefault(p, p)))];
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
