using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

/// <summary>Walks every minute of 2026 and compares the schedule with an oracle that knows nothing but minutes of a wall clock.</summary>
public sealed class YearOfMinutesTests
{
    private const int Lead = 15;
    private const int MiddayAt = (12 * 60) + 50;

    private static readonly Section Section = Given.Section with
    {
        Patterns =
        [
            Given.Regular,
            new("early", "早出", new(7, 0), new(15, 45), new(11, 30), new(12, 30)),
            new("late", "遅出", new(10, 15), new(19, 0), new(14, 0), new(15, 0)),
            new("short", "短時間", new(9, 0), new(13, 0), null, null),
        ],
        ClosedDays = new HashSet<DateOnly> { new(2026, 8, 13), new(2026, 8, 14) },
        CheckIns = new() { MiddayAt = new(12, 50), MorningLeadMinutes = Lead },
    };

    private static readonly Person[] People =
    [
        .. Section.Patterns.Select((pattern, i) => Given.Person with { Id = $"p{i}", PatternId = pattern.Id }),
        Given.Person with { Id = "joined", From = new(2026, 4, 1) },
        Given.Person with { Id = "left", Until = new(2026, 3, 31), PatternId = "late" },
    ];

    private static readonly Leave[] Leaves = [.. People.SelectMany(LeavesOf)];
    private static readonly Dictionary<(string, DateOnly), Leave> LeaveOf = Leaves.ToDictionary(leave => (leave.PersonId, leave.Date));

    [Theory]
    [InlineData("Asia/Tokyo")]
    [InlineData("America/New_York")] // changes its clock on Sundays
    [InlineData("Africa/Cairo")] // changes its clock on working days
    public void S_37_a_card_is_due_in_exactly_the_minutes_in_which_a_wall_clock_says_so(string zoneId)
    {
        var zone = Given.Zone(zoneId);
        var dueIn = new Dictionary<DateTimeOffset, HashSet<(string, PromptKind)>>();
        for (var date = new DateOnly(2026, 1, 1); date.Year == 2026; date = date.AddDays(1))
        {
            foreach (var prompt in PromptSchedule.For(date, Section, People, Leaves, Given.Calendar, zone))
            {
                dueIn.TryAdd(prompt.DueAt, []);
                dueIn[prompt.DueAt].Add((prompt.PersonId, prompt.Kind)).ShouldBeTrue("once a day");
                QuietHours.Allows(
                    People.Single(person => person.Id == prompt.PersonId), Section, LeaveOf.GetValueOrDefault((prompt.PersonId, date)), Given.Calendar, zone, prompt.DueAt)
                    .ShouldBeTrue($"{prompt}");
            }
        }

        var found = 0;
        var walk = new Walk();
        for (var now = zone.StartOf(new(2026, 1, 1)); now < zone.StartOf(new(2027, 1, 1)); now = now.AddMinutes(1))
        {
            var (date, minute) = Walk.Read(zone, now);
            foreach (var expected in walk.Due(date, minute))
            {
                (dueIn.TryGetValue(now, out var due) && due.Remove(expected)).ShouldBeTrue($"{expected} at {now}");
                found++;
            }
        }

        found.ShouldBeGreaterThan(2000);
        dueIn.Where(left => left.Value.Count > 0).ShouldBeEmpty();
    }

    [Fact]
    public void S_37_something_may_be_pushed_in_exactly_the_minutes_of_the_persons_hours()
    {
        var walk = new Walk();
        for (var now = Given.Tokyo.StartOf(new(2026, 1, 1)); now.Year == 2026; now = now.AddMinutes(1))
        {
            var (date, minute) = Walk.Read(Given.Tokyo, now);
            foreach (var person in People)
            {
                var leave = LeaveOf.GetValueOrDefault((person.Id, date));
                if (QuietHours.Allows(person, Section, leave, Given.Calendar, Given.Tokyo, now) != walk.MayPush(person, date, minute))
                {
                    Assert.Fail($"{person.Id} at {now} with {leave}");
                }
            }
        }
    }

    [Fact]
    public void S_36_nobody_gets_more_than_one_card_of_a_kind_a_day_and_none_on_a_closed_day()
    {
        for (var date = new DateOnly(2026, 1, 1); date.Year == 2026; date = date.AddDays(1))
        {
            var prompts = PromptSchedule.For(date, Section, People, Leaves, Given.Calendar, Given.Tokyo);
            prompts.DistinctBy(prompt => (prompt.PersonId, prompt.Kind)).Count().ShouldBe(prompts.Count);
            prompts.ShouldAllBe(prompt => Given.Tokyo.DateOf(prompt.DueAt) == date && prompt.ExpiresAt > prompt.DueAt);
            (prompts.Count == 0 || IsOpen(date)).ShouldBeTrue($"{date}");
        }
    }

    private static bool IsOpen(DateOnly date) => Given.Calendar.IsBusinessDay(date) && !Section.ClosedDays.Contains(date);

    private static IEnumerable<Leave> LeavesOf(Person person, int index)
    {
        for (var date = new DateOnly(2026, 1, 1); date.Year == 2026; date = date.AddDays(1))
        {
            var leave = ((date.DayNumber + (5 * index)) % 13) switch
            {
                0 => Given.Leave(LeaveKind.Day, null, null, date, person.Id),
                2 => Given.Leave(LeaveKind.Morning, null, null, date, person.Id),
                4 => Given.Leave(LeaveKind.Afternoon, null, null, date, person.Id),
                6 => Given.Leave(LeaveKind.Hours, "07:00", "11:00", date, person.Id),
                8 => Given.Leave(LeaveKind.Hours, "10:30", "13:30", date, person.Id),
                10 => Given.Leave(LeaveKind.Hours, "12:10", "19:00", date, person.Id),
                11 => Given.Leave(LeaveKind.Hours, "06:00", "20:00", date, person.Id),
                _ => null,
            };
            if (leave is not null)
            {
                yield return leave;
            }
        }
    }

    /// <summary>The oracle: a day is 1440 flags "works in this minute", and a person's hours are from the first flag to the last.</summary>
    private sealed class Walk
    {
        private readonly Dictionary<(string, DateOnly), (int Start, int End, bool[] OnLeave)?> _hours = [];

        public static (DateOnly Date, int Minute) Read(Domain.Time.OfficeZone zone, DateTimeOffset now)
        {
            var local = zone.Local(now);
            return (new(local.Year, local.Month, local.Day), (local.Hour * 60) + local.Minute);
        }

        public IEnumerable<(string, PromptKind)> Due(DateOnly date, int minute)
        {
            foreach (var person in People)
            {
                if (HoursOf(person, date) is not var (start, end, onLeave))
                {
                    continue;
                }

                if (minute == start - Lead)
                {
                    yield return (person.Id, PromptKind.Morning);
                }

                if (minute == MiddayAt && minute >= start && minute < end && !onLeave[minute])
                {
                    yield return (person.Id, PromptKind.Midday);
                }

                if (minute == end)
                {
                    yield return (person.Id, PromptKind.Evening);
                }
            }
        }

        public bool MayPush(Person person, DateOnly date, int minute) =>
            HoursOf(person, date) is var (start, end, onLeave) && minute >= start - Lead && minute <= end
            && (minute < start || minute == end || !onLeave[minute]);

        private (int Start, int End, bool[] OnLeave)? HoursOf(Person person, DateOnly date)
        {
            if (!_hours.TryGetValue((person.Id, date), out var hours))
            {
                _hours[(person.Id, date)] = hours = Compute(person, date);
            }

            return hours;
        }

        private static (int Start, int End, bool[] OnLeave)? Compute(Person person, DateOnly date)
        {
            if (!IsOpen(date) || date < person.From || date > person.Until)
            {
                return null;
            }

            var pattern = Section.Patterns.FirstOrDefault(one => one.Id == person.PatternId) ?? Section.Patterns[0];
            var (start, end) = (Of(pattern.Start), Of(pattern.End));
            var (breakStart, breakEnd) = (Of(pattern.BreakStart ?? default), Of(pattern.BreakEnd ?? default));
            var noon = breakEnd > 0 ? breakStart : (start + end) / 2;
            var leave = LeaveOf.GetValueOrDefault((person.Id, date));
            var onLeave = Enumerable.Range(0, 1440).Select(minute => leave?.Kind switch
            {
                LeaveKind.Day => true,
                LeaveKind.Morning => minute < noon,
                LeaveKind.Afternoon => minute >= noon,
                LeaveKind.Hours => minute >= Of(leave.From!.Value) && minute < Of(leave.To!.Value),
                _ => false,
            }).ToArray();
            var works = Enumerable.Range(start, end - start).Where(minute => !onLeave[minute] && !(minute >= breakStart && minute < breakEnd)).ToArray();
            return works.Length == 0 ? null : (works[0], works[^1] + 1, onLeave);
        }

        private static int Of(TimeOnly time) => (time.Hour * 60) + time.Minute;
    }
}
