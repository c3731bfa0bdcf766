using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>A memo with what its cards say of people and days.</summary>
/// <param name="Names">Of everybody who had to do with it.</param>
/// <param name="Leads">To whom the writer may give what could not be delivered.</param>
/// <param name="Extension">The holder's; null: none is known.</param>
/// <param name="EscalateAfterMinutes">As it is set.</param>
/// <param name="Tab">The page of memos; null: no link.</param>
internal sealed record CallMemoView(
    CallMemo Memo, IReadOnlyDictionary<string, string> Names, IReadOnlyList<Person> Leads, string? Extension, int EscalateAfterMinutes, OfficeZone Zone, DateTimeOffset Now, string? Tab)
{
    public string NameOf(string personId) => Names.GetValueOrDefault(personId, personId);

    public string At(Language language, DateTimeOffset at) => CallMemoTexts.At(language, Zone, at);
}

/// <summary>Somebody whom a name may mean.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="Name">As shown to colleagues.</param>
/// <param name="SectionName">Where they belong.</param>
/// <param name="UnitName">Null: directly under the head.</param>
/// <param name="Where">Null: not for the one who asks – of another section, or of one that shows reports to managers alone.</param>
internal sealed record MemoChoice(string PersonId, string Name, string SectionName, string? UnitName, MemoWhere? Where);

/// <param name="Place">Where they work today, as reported or approved; null: not known.</param>
/// <param name="IsOnLeave">All of today.</param>
/// <param name="Presence">At this moment; null: not shown.</param>
internal sealed record MemoWhere(Place? Place, bool IsOnLeave, string? Presence);

/// <summary>Whom a name means.</summary>
/// <param name="PersonId">The only one; null: none or several.</param>
/// <param name="Choices">Those who are offered.</param>
/// <param name="More">There are others.</param>
internal sealed record MemoAddressees(string? PersonId, IReadOnlyList<MemoChoice> Choices, bool More = false);
