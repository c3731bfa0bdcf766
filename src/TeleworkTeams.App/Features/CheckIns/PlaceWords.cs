using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>The words by which people name a place, and where they look for one in what they write.</summary>
internal static class PlaceWords
{
    private static readonly Dictionary<string, Place> Places = new[] { Place.Home, Place.Office, Place.Satellite, Place.Mobile, Place.Trip }
        .SelectMany(place => Of(place).Select(word => (word, place)))
        .ToDictionary(p => p.word, p => p.place);

    /// <summary>All words for a place, normalised: first the Japanese, then the English one that lists show.</summary>
    public static IReadOnlyList<string> Of(Place place) => place switch
    {
        Place.Home => ["在宅", "home", "在宅勤務", "テレワーク", "wfh"],
        Place.Office => ["庁舎", "office", "登庁"],
        Place.Satellite => ["サテライト", "satellite", "サテライトオフィス"],
        Place.Mobile => ["モバイル", "mobile", "モバイルワーク"],
        _ => ["出張", "trip"],
    };

    /// <summary>
    /// Reads what stands behind 「出勤」: the place and then the plan, or the plan and then the place, in English with "at" or "from"
    /// before it. Any other word for a place belongs to the plan ("reviewing the office rules", "planning the school trip").
    /// </summary>
    /// <param name="rest">As it was written, its white space folded to single half-width spaces.</param>
    /// <returns>The place, null when none is named; and the plan as it was written.</returns>
    public static (Place? Place, string Plan) Read(string rest)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && Find(words[0]) is { } first)
        {
            return (first, string.Join(' ', words[1..]));
        }

        if (words.Length < 2 || Find(words[^1]) is not { } last)
        {
            return (null, rest);
        }

        var isEnglish = CommandText.Normalize(words[^1]).All(char.IsAscii);
        return (isEnglish, CommandText.Normalize(words[^2])) switch
        {
            (false, _) => (last, string.Join(' ', words[..^1])),
            (true, "at" or "from") => (last, string.Join(' ', words[..^2])),
            _ => (null, rest),
        };
    }

    private static Place? Find(string word) => Places.TryGetValue(CommandText.Normalize(word), out var place) ? place : null;
}
