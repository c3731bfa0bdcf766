using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

/// <summary>Phones in the morning and in the afternoon of the business days from Tuesday 24 November 2026 on.</summary>
internal static class GivenDuty
{
    public static readonly ShiftTime Morning = new("am", Given.Time("08:30"), Given.Time("12:00"), 1);
    public static readonly ShiftTime Afternoon = new("pm", Given.Time("13:00"), Given.Time("17:15"), 1);

    public static DutyRules Rules(params string[] people) => new()
    {
        Kinds = [new("phone", "電話") { Shifts = [Morning] }],
        Members = [.. people.Select(p => new DutyMember(p))],
    };

    /// <summary>What the rules ask for in the business days from <see cref="Given.Day"/> on.</summary>
    public static RotaRequest Request(DutyRules rules, int businessDays)
    {
        var days = Given.Calendar.BusinessDays(Given.Day, Given.Day.AddDays((businessDays * 2) + 7)).Take(businessDays).ToList();
        return new() { Rules = rules, Shifts = DutyCalendar.Shifts(rules, Given.Section, Given.Calendar, days[0], days[^1]) };
    }

    public static DateOnly Day(int businessDay) => Given.Calendar.BusinessDays(Given.Day, Given.Day.AddDays(60)).ElementAt(businessDay);

    public static string Shift(int businessDay, string time = "am", string kind = "phone") => DutyCalendar.IdOf(kind, Day(businessDay), time);

    public static Unavailable Away(string person, int businessDay, UnavailableReason reason = UnavailableReason.Leave) => new(person, Day(businessDay), null, null, reason);

    public static Dictionary<string, int> Counts(this Rota rota) => rota.Review.Loads.ToDictionary(l => l.PersonId, l => l.Turns);

    public static string[] On(this Rota rota, string shift) => [.. rota.Turns.Where(t => t.ShiftId == shift).Select(t => t.PersonId)];

    /// <summary>Every rule, without the planner's help: what the plan breaks apart from turns that were locked.</summary>
    public static List<string> Broken(RotaRequest request, IReadOnlyList<DutyTurn> turns)
    {
        var (rules, shifts) = (request.Rules, request.Shifts.ToDictionary(s => s.Id));
        var members = rules.Members.ToDictionary(m => m.PersonId);
        var locked = request.Locked.Select(t => (t.ShiftId, t.PersonId)).ToHashSet();
        List<string> broken = [];
        foreach (var turn in turns.Where(t => !locked.Contains((t.ShiftId, t.PersonId))))
        {
            var shift = shifts[turn.ShiftId];
            var own = turns.Where(t => t.PersonId == turn.PersonId && t.ShiftId != turn.ShiftId).Select(t => shifts[t.ShiftId])
                .Concat(request.Beside.SelectMany(d => d.Turns.Where(t => t.PersonId == turn.PersonId).Select(t => d.Shifts.First(s => s.Id == t.ShiftId)))).ToList();
            var days = request.Shifts.Select(s => s.Date).Concat(request.Beside.Select(d => d.Date)).Distinct().Order().ToList();
            var week = rules.Members.First(m => m.PersonId == turn.PersonId).MostPerWeek ?? rules.MostPerWeek;
            Check(!members.TryGetValue(turn.PersonId, out var member) || !member.IsActiveOn(shift.Date), "active");
            Check(member is null || !member.Can(shift.KindId), "kind");
            Check(request.Unavailable.Any(u => u.PersonId == turn.PersonId && u.Touches(shift)), "available");
            Check(own.Any(o => o.Overlaps(shift)), "same time");
            Check(own.Count(o => o.Date == shift.Date) >= rules.MostPerDay, "day");
            Check(own.Count(o => Week.MondayOf(o.Date) == Week.MondayOf(shift.Date)) >= week, "week");
            Check(rules.NotTwoDaysRunning && own.Any(o => Math.Abs(days.IndexOf(o.Date) - days.IndexOf(shift.Date)) == 1), "two days");
            Check(turns.Count(t => t.ShiftId == turn.ShiftId) > shift.Cover, "too many");
            Check(rules.PairsNovices && member!.IsNovice && turns.Where(t => t.ShiftId == turn.ShiftId).All(t => !members.TryGetValue(t.PersonId, out var m) || m.IsNovice), "novice");

            void Check(bool isBroken, string what)
            {
                if (isBroken)
                {
                    broken.Add($"{turn.PersonId} on {turn.ShiftId}: {what}");
                }
            }
        }

        return broken;
    }
}
