using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Tests.CheckIns;

/// <summary>Presses everything at random, many days long, and looks at what must hold after every press.</summary>
public sealed class RandomDaysTests
{
    private static readonly string?[] Texts = [null, "", "予算", "議事録"];
    private static readonly Uri?[] Links = [null, new("https://example.jp/a"), new("https://example.jp/b")];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_is_pressed_the_record_stays_whole_and_no_value_is_lost(int seed)
    {
        var random = new Random(seed);
        var accepted = 0;
        for (var run = 0; run < 1000; run++)
        {
            var day = new WorkedDay();
            var now = Given.At("07:00");
            for (var press = 0; press < 25; press++)
            {
                now = now.AddSeconds(random.Next(1, 3600));
                _ = random.Next(3) == 0 ? day.ByPhone() : day.ByThemself();
                var before = day.Facts.Record;
                var command = Any(random);
                if (day.Decide(command, now) is CheckInDecision.Accepted)
                {
                    accepted++;
                    IsWhole(day.Record);
                    LosesNothing(before, day.Record);
                    IsNotTakenTwice(day, command, now);
                }
            }
        }

        accepted.ShouldBeGreaterThan(5000);
    }

    private static CheckInCommand Any(Random random) => random.Next(9) switch
    {
        0 or 1 => new CheckInCommand.Start(Given.Section.CheckIns.Places[random.Next(4)], Texts[random.Next(4)], Time(random)),
        2 => new CheckInCommand.End(Texts[random.Next(4)], Links[random.Next(3)], Time(random)),
        3 => new CheckInCommand.GoOut(),
        4 => new CheckInCommand.ComeBack(),
        5 => new CheckInCommand.Midday(),
        6 => new CheckInCommand.Undo(),
        _ => new CheckInCommand.Correct
        {
            Place = random.Next(2) == 0 ? null : Given.Section.CheckIns.Places[random.Next(4)],
            StartTime = Time(random),
            EndTime = Time(random),
            Plan = Texts[random.Next(4)],
            Result = Texts[random.Next(4)],
            Deliverable = Links[random.Next(3)],
            RemoveDeliverable = random.Next(5) == 0,
        },
    };

    private static TimeOnly? Time(Random random) => random.Next(4) == 0 ? new TimeOnly(random.Next(7, 20), random.Next(60)) : null;

    private static void IsWhole(CheckIn record)
    {
        (record.StartedAt is null).ShouldBe(record.StartOrigin is null);
        (record.EndedAt is null).ShouldBe(record.EndOrigin is null);
        (record.StartedAt is not null && record.Place is null).ShouldBeFalse("a start has a place");
        (record.EndedAt <= record.StartedAt).ShouldBeFalse("the end is after the start");
        record.History.Count.ShouldBeLessThanOrEqualTo(CheckInLimits.History);
        record.History.All(line => line.Old != line.New).ShouldBeTrue();
        var last = record.StartedAt;
        foreach (var (interruption, i) in record.Interruptions.Select((interruption, i) => (interruption, i)))
        {
            (interruption.Out < last).ShouldBeFalse("interruptions come in order, behind the start");
            (interruption.Back < interruption.Out || interruption.Back > record.EndedAt || interruption.Out >= record.EndedAt).ShouldBeFalse();
            (interruption.Back is null && (record.EndedAt is not null || i < record.Interruptions.Count - 1)).ShouldBeFalse("only the last is open");
            last = interruption.Back;
        }
    }

    private static void LosesNothing(CheckIn? before, CheckIn after)
    {
        if (before is null)
        {
            return;
        }

        after.History.Take(before.History.Count).SequenceEqual(before.History).ShouldBeTrue("the history only grows");
        var lines = after.History.Skip(before.History.Count).ToArray();
        Kept(CheckInField.Place, before.Place?.ToString(), after.Place?.ToString());
        Kept(CheckInField.Plan, before.Plan, after.Plan);
        Kept(CheckInField.Result, before.Result, after.Result);
        Kept(CheckInField.Deliverable, before.Deliverable?.OriginalString, after.Deliverable?.OriginalString);
        Kept(CheckInField.Start, before.StartedAt?.ToString("O"), after.StartedAt?.ToString("O"));
        Kept(CheckInField.End, before.EndedAt?.ToString("O"), after.EndedAt?.ToString("O"));

        void Kept(CheckInField field, string? old, string? value)
        {
            if (old is not null && old != value)
            {
                lines.Any(line => line.Field == field && line.Old == old && line.New == value).ShouldBeTrue($"{field}");
            }
        }
    }

    private static void IsNotTakenTwice(WorkedDay day, CheckInCommand command, DateTimeOffset now)
    {
        var record = day.Record;
        if (command is not CheckInCommand.Undo)
        {
            day.Decide(command, now.AddSeconds(1)).ShouldNotBeOfType<CheckInDecision.Accepted>($"{command}");
        }

        day.Facts = day.Facts with { Record = record };
    }
}
