using TeleworkTeams.App.Features.People;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns.Whereabouts;

/// <summary>Where a colleague is, as far as every colleague of their section may know.</summary>
/// <param name="Found">Who.</param>
/// <param name="State">Null: not for the one who asks – of another section, or of one that shows reports to managers alone.</param>
/// <param name="Place">As reported today; null: nothing, or not for the one who asks.</param>
/// <param name="Planned">In force for today and not reported yet; null likewise.</param>
/// <param name="Presence">Null: not known, or not for the one who asks.</param>
internal sealed record Whereabout(PersonFound Found, DayState? State, Place? Place, Place? Planned, PresenceHint? Presence);

/// <summary>A hint, never evidence (S-28): it is shown and forgotten.</summary>
/// <param name="Word">One of those of <see cref="PresenceReading.People"/>.</param>
/// <param name="At">When it was read.</param>
internal sealed record PresenceHint(string Word, DateTimeOffset At);

/// <param name="Items">In the order of the search.</param>
/// <param name="More">Others are found too.</param>
/// <param name="At">When it was looked up.</param>
internal sealed record PeopleFoundWhere(IReadOnlyList<Whereabout> Items, bool More, DateTimeOffset At);
