using System.Security.Cryptography;
using System.Text;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>All that is known of a section's rota in some days: what plans, drafts, reviews, substitutes and swaps are made from.</summary>
internal sealed record RotaFacts
{
    /// <summary>How far beyond the days turns are known, for two days running and the week's limit: over the turn of the year, too.</summary>
    public const int Beside = 21;

    public required Section Section { get; init; }

    /// <summary>In force: members as far as they are on the section's list.</summary>
    public required DutyRules Rules { get; init; }

    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public required DateOnly To { get; init; }

    public required DateTimeOffset Now { get; init; }

    public required OfficeZone Zone { get; init; }

    public required BusinessCalendar Calendar { get; init; }

    /// <summary>Published days from the start of the fiscal year to some weeks after the last day.</summary>
    public required IReadOnlyDictionary<DateOnly, DutyDayRow> Rows { get; init; }

    /// <summary>The same, read.</summary>
    public required IReadOnlyDictionary<DateOnly, DutyDay> Published { get; init; }

    public required DutyPresence Presence { get; init; }

    public IReadOnlyList<DutyWish> Wishes { get; init; } = [];

    /// <summary>Memos taken for others in the fiscal year, by person.</summary>
    public IReadOnlyDictionary<string, int> Memos { get; init; } = new Dictionary<string, int>();

    /// <summary>The draft; null: there is none, or it was not asked for.</summary>
    public DutyDraftRow? Draft { get; init; }

    public IReadOnlyDictionary<DateOnly, DutyDraftRow> DraftRows { get; init; } = new Dictionary<DateOnly, DutyDraftRow>();

    public DateOnly Today => Zone.DateOf(Now);

    /// <summary>Changes with the draft and with every published day under it: whoever holds it has seen both.</summary>
    public string ETag => $"\"{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Rows.Where(r => r.Key >= From && r.Key <= To).OrderBy(r => r.Key).Select(r => r.Value.ETag.ToString()).Append(Draft?.ETag.ToString() ?? "")))).AsSpan(0, 12))}\"";

    /// <summary>What has begun is history.</summary>
    public bool HasBegun(DutyShift shift) => Zone.At(shift.Date, shift.From) <= Now;

    /// <summary>The published days, in order.</summary>
    public IReadOnlyList<DutyDay> PublishedDays => [.. Published.Where(d => d.Key >= From && d.Key <= To).OrderBy(d => d.Key).Select(d => d.Value)];

    /// <summary>The draft as it would be published now, in order; empty: none.</summary>
    public IReadOnlyList<DutyDay> DraftDays() => Draft is null
        ? []
        : [.. DraftRows.Keys.Union(Published.Keys.Where(d => d >= From && d <= To)).Order()
            .Select(d => DutyMerge.Of(DraftRows.GetValueOrDefault(d)?.ToDay(), DraftRows.GetValueOrDefault(d)?.ToBasis() ?? [], Published.GetValueOrDefault(d), HasBegun))
            .Where(d => d is not null).Select(d => d!)];

    /// <summary>Everything that a plan or a review of <paramref name="shifts"/> is made from; they lie in these days, and none has begun.</summary>
    public RotaRequest Request(IReadOnlyList<DutyShift> shifts)
    {
        var asked = shifts.Select(s => s.Id).ToHashSet();
        var dates = shifts.ToLookup(s => s.Date);
        var year = FiscalYear.Of(From).Start;
        Dictionary<string, decimal> past = [];
        HashSet<DateOnly> pastDays = [];
        foreach (var day in Published.Values.Where(d => d.Date >= year && d.Date <= To))
        {
            foreach (var shift in day.Shifts.Where(s => !asked.Contains(s.Id) && (s.Date < From || HasBegun(s))))
            {
                pastDays.Add(day.Date);
                foreach (var turn in day.Turns.Where(t => t.ShiftId == shift.Id))
                {
                    past[turn.PersonId] = past.GetValueOrDefault(turn.PersonId) + 1;
                }
            }
        }

        foreach (var (person, memos) in Memos.Where(_ => Rules.MemoWeight > 0))
        {
            past[person] = past.GetValueOrDefault(person) + (memos * Rules.MemoWeight);
        }

        return new RotaRequest
        {
            Rules = Rules,
            Shifts = shifts,
            Unavailable = [.. Presence.Unavailable.Where(u => dates[u.Date].Any(u.Touches))],
            Past = past,
            PastDays = [.. pastDays.Order()],
            OfficeDays = Presence.OfficeDays(pastDays.Concat(shifts.Select(s => s.Date)).ToHashSet()),
            Wishes = Wishes,
            Published = [.. PublishedDays.SelectMany(d => d.Turns).Where(t => asked.Contains(t.ShiftId))],
            Beside = [.. Besides(asked)],
            BusinessDays = [.. Calendar.BusinessDays(Known(From.AddDays(-Beside)), Known(To.AddDays(Beside))).Where(d => Calendar.IsBusinessDay(d, Section))],
        };
    }

    /// <summary>How given days stand, as far as they have not begun.</summary>
    public RotaReview Review(IReadOnlyList<DutyDay> days)
    {
        List<DutyShift> coming = [.. days.SelectMany(d => d.Shifts).Where(s => !HasBegun(s))];
        var ids = coming.Select(s => s.Id).ToHashSet();
        return RotaReviews.Of(Request(coming), [.. days.SelectMany(d => d.Turns).Where(t => ids.Contains(t.ShiftId))]);
    }

    private IEnumerable<DutyDay> Besides(HashSet<string> asked)
    {
        foreach (var day in Published.Values.Where(d => d.Date >= From.AddDays(-Beside) && d.Date <= To.AddDays(Beside)).OrderBy(d => d.Date))
        {
            List<DutyShift> others = [.. day.Shifts.Where(s => !asked.Contains(s.Id) && (s.Date < From || s.Date > To || HasBegun(s)))];
            if (others.Count > 0)
            {
                var ids = others.Select(s => s.Id).ToHashSet();
                yield return new DutyDay(day.Date, others, [.. day.Turns.Where(t => ids.Contains(t.ShiftId))]);
            }
        }
    }

    private DateOnly Known(DateOnly date) => Calendar.Knows(date) ? date : date < From ? From : To;
}
