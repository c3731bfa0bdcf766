using TeleworkTeams.App.Platform.Delivery;

namespace TeleworkTeams.App.Tests.Delivery;

public sealed class DeliveryRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 15, 0, TimeSpan.FromHours(9));

    [Fact]
    public void A_row_is_sent_from_its_due_time_until_it_expires()
    {
        var row = NewRow();

        DeliveryRules.Next(row, Now.AddTicks(-1)).ShouldBe(DeliveryStep.Wait);
        DeliveryRules.Next(row, Now).ShouldBe(DeliveryStep.Send);
        DeliveryRules.Next(row, row.ExpiresAt.AddTicks(-1)).ShouldBe(DeliveryStep.Send);
        DeliveryRules.Next(row, row.ExpiresAt).ShouldBe(DeliveryStep.Expire);
    }

    [Fact]
    public void A_claim_that_lapses_is_unknown_and_goes_out_once_more_ten_minutes_later()
    {
        var row = NewRow();
        DeliveryRules.Start(row, Now);
        DeliveryRules.Next(row, Now.AddSeconds(29)).ShouldBe(DeliveryStep.Wait);
        DeliveryRules.Next(row, Now.AddSeconds(30)).ShouldBe(DeliveryStep.MarkUnknown);

        DeliveryRules.MarkUnknown(row, Now, "claim-lapsed");
        row.State.ShouldBe(DeliveryState.Unknown);
        DeliveryRules.Next(row, Now.AddMinutes(10).AddTicks(-1)).ShouldBe(DeliveryStep.Wait);
        DeliveryRules.Next(row, Now.AddMinutes(10)).ShouldBe(DeliveryStep.Resend);
        DeliveryRules.Start(row, Now.AddMinutes(10));
        row.IsResend.ShouldBeTrue();

        DeliveryRules.MarkUnknown(row, Now.AddMinutes(11), "timeout");
        row.State.ShouldBe(DeliveryState.Unconfirmed, "there is no third card");
    }

    [Fact]
    public void An_update_in_place_may_be_repeated_for_it_makes_no_second_card()
    {
        var row = NewRow();
        row.ActivityId = "1";
        DeliveryRules.Start(row, Now);

        DeliveryRules.Finish(row, new SendOutcome.Ambiguous("502"), Now, 0);

        (row.State, row.IsResend).ShouldBe((DeliveryState.Pending, false));
    }

    [Fact]
    public void Six_attempts_are_the_most()
    {
        var row = NewRow();
        for (var attempt = 1; attempt <= 6; attempt++)
        {
            row.State.ShouldBe(DeliveryState.Pending);
            DeliveryRules.Start(row, row.DueAt);
            DeliveryRules.Finish(row, new SendOutcome.Temporary("429", null), row.DueAt, 0.5);
        }

        (row.State, row.Reason).ShouldBe((DeliveryState.Rejected, "429"));
    }

    [Theory]
    [InlineData(1, 0.0, 2)]
    [InlineData(1, 0.5, 3)]
    [InlineData(5, 0.0, 32)]
    [InlineData(5, 0.999, 63.968)]
    [InlineData(9, 0.0, 300)]
    public void The_pause_doubles_is_spread_and_is_five_minutes_at_most(int attempt, double jitter, double seconds) =>
        DeliveryRules.Pause(attempt, null, jitter).TotalSeconds.ShouldBe(seconds, 0.001);

    [Fact]
    public void Retry_After_is_the_least_even_when_it_is_long()
    {
        DeliveryRules.Pause(1, TimeSpan.FromSeconds(30), 0).ShouldBe(TimeSpan.FromSeconds(30));
        DeliveryRules.Pause(1, TimeSpan.FromMinutes(20), 0.9).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMinutes(20));
    }

    /// <summary>F08.</summary>
    [Fact]
    public void Retries_do_not_march_in_step()
    {
        var random = new Random(7);
        var buckets = Enumerable.Range(0, 1000)
            .Select(_ => (int)(DeliveryRules.Pause(2, null, random.NextDouble()).TotalMilliseconds / 100)).GroupBy(b => b).Max(g => g.Count());

        buckets.ShouldBeLessThan(50);
    }

    [Fact]
    public void A_resend_that_is_not_needed_any_more_stays_unconfirmed()
    {
        var row = NewRow();
        row.State = DeliveryState.Unknown;
        DeliveryRules.Start(row, Now);

        DeliveryRules.Finish(row, new SendOutcome.Skipped("answered"), Now, 0);

        row.State.ShouldBe(DeliveryState.Unconfirmed);
    }

    private static DeliveryRow NewRow() => new() { State = DeliveryState.Pending, DueAt = Now, ExpiresAt = Now.AddHours(4) };
}
