using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.Local.Clock;

namespace TeleworkTeams.App.Tests.Delivery;

public sealed class SendPacerTests : IDisposable
{
    private readonly CityClock _clock = new(new DateTimeOffset(2026, 11, 24, 8, 15, 0, TimeSpan.FromHours(9)), 0);

    [Fact]
    public async Task The_rate_is_never_above_the_setting()
    {
        var pacer = NewPacer(50);
        var times = new List<DateTimeOffset>();

        for (var i = 0; i < 200; i++)
        {
            await PassAsync(pacer);
            times.Add(_clock.GetUtcNow());
        }

        for (var first = 0; first < times.Count; first++)
        {
            times.Skip(first).TakeWhile(t => t < times[first].AddSeconds(1)).Count().ShouldBeLessThanOrEqualTo(56, "50 and the burst of a tenth of a second");
        }

        (times[^1] - times[0]).TotalSeconds.ShouldBe(3.9, 0.2);
    }

    [Fact]
    public async Task A_429_holds_everybody_also_those_who_had_a_slot_already()
    {
        var pacer = NewPacer(2);
        var start = _clock.GetUtcNow();
        var waiting = Enumerable.Range(0, 6).Select(_ => pacer.WaitAsync(TestContext.Current.CancellationToken)).ToList();

        pacer.Throttled(TimeSpan.FromSeconds(30));
        pacer.IsHeld.ShouldBeTrue();
        foreach (var late in waiting.Where(w => !w.IsCompleted).ToList())
        {
            await _clock.WaitForAsync(late);
            (_clock.GetUtcNow() - start).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30));
        }

        pacer.IsHeld.ShouldBeFalse();
    }

    [Fact]
    public async Task A_429_takes_a_tenth_off_the_rate_and_quiet_seconds_give_it_back()
    {
        var pacer = NewPacer(10);
        pacer.Throttled(TimeSpan.Zero);
        (await TimeOfAsync(pacer, 18)).TotalSeconds.ShouldBe(2, 0.15);

        _clock.MoveTo(_clock.GetUtcNow().AddSeconds(30));
        (await TimeOfAsync(pacer, 20)).TotalSeconds.ShouldBe(2, 0.15);
    }

    public void Dispose() => _clock.Dispose();

    private async Task<TimeSpan> TimeOfAsync(SendPacer pacer, int calls)
    {
        await PassAsync(pacer);
        var start = _clock.GetUtcNow();
        for (var i = 0; i < calls; i++)
        {
            await PassAsync(pacer);
        }

        return _clock.GetUtcNow() - start;
    }

    private Task PassAsync(SendPacer pacer) => _clock.WaitForAsync(pacer.WaitAsync(TestContext.Current.CancellationToken));

    private SendPacer NewPacer(double rate) => new(Options.Create(new DeliveryOptions { RatePerSecond = rate }), _clock);
}
