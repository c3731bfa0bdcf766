using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Telework;

/// <summary>Until when an application for a day has to be there.</summary>
/// <param name="Until">The last moment, exclusive, in the office's offset.</param>
/// <param name="LastDay">The day to name to people: 「申請は2営業日前(11月18日)まで」.</param>
public sealed record Deadline(DateTimeOffset Until, DateOnly LastDay);
