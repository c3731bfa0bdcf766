namespace TeleworkTeams.Domain.OneOnOnes.Planning;

/// <summary>Which talks are due.</summary>
public static class Occasions
{
    /// <summary>
    /// The talks that are due from <see cref="TalkRequest.From"/> to <see cref="TalkRequest.To"/> and have none fixed yet, by pair and day. The first
    /// is due an interval after the last talk, at once when that is past; pairs that have never met are spread over their first interval. An
    /// occasion may move by less than half an interval, so that two of a pair never meet.
    /// </summary>
    public static IReadOnlyList<Occasion> Of(TalkRequest request)
    {
        var fresh = request.Pairs.Where(p => !request.Last.ContainsKey(p.MemberId)).Select(p => p.MemberId).Order(StringComparer.Ordinal).ToList();
        return [.. request.Pairs.OrderBy(p => p.MemberId, StringComparer.Ordinal).SelectMany(p => Of(request, p, fresh))];
    }

    private static IEnumerable<Occasion> Of(TalkRequest request, TalkPair pair, List<string> fresh)
    {
        var begin = pair.PausedUntil is { } until && until > request.From ? until : request.From;
        var ideal = request.Last.TryGetValue(pair.MemberId, out var last)
            ? last.AddDays(pair.IntervalDays)
            : request.From.AddDays(fresh.IndexOf(pair.MemberId) * pair.IntervalDays / fresh.Count);
        ideal = ideal < begin ? begin : ideal;
        var slack = (pair.IntervalDays - 1) / 2;
        var booked = request.Fixed.Where(t => t.MemberId == pair.MemberId).Select(t => t.Date).Order().ToList();
        for (; ideal <= request.To; ideal = ideal.AddDays(pair.IntervalDays))
        {
            var (earliest, latest) = (Max(begin, ideal.AddDays(-slack)), Min(request.To, ideal.AddDays(slack)));
            if (!booked.Any(d => d >= earliest && d <= latest))
            {
                yield return new Occasion(pair, ideal, earliest, latest);
            }
        }
    }

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
