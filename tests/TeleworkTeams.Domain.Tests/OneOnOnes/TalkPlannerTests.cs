using TeleworkTeams.Domain.OneOnOnes;
using TeleworkTeams.Domain.OneOnOnes.Planning;

namespace TeleworkTeams.Domain.Tests.OneOnOnes;

public sealed class TalkPlannerTests
{
    [Fact]
    public void S_114_the_next_talk_is_due_an_interval_after_the_last()
    {
        var talk = new TalkCase().Pair("田中", 10).Plan().Talks.ShouldHaveSingleItem();

        talk.Talk.Date.ShouldBe(TalkCase.Monday.AddDays(4));
        talk.Cost.ShouldBe(0);
    }

    [Fact]
    public void What_is_overdue_comes_at_once() =>
        new TalkCase().Pair("田中", 40).Plan().Talks.ShouldHaveSingleItem().Talk.Date.ShouldBe(TalkCase.Monday);

    [Fact]
    public void Pairs_that_have_never_met_are_spread_over_their_first_interval()
    {
        var plan = new TalkCase(14).Pair("a", null).Pair("b", null).Pair("c", null).Plan();

        plan.Talks.Select(t => t.Talk.Date.DayNumber - TalkCase.Monday.DayNumber).ShouldBe([0, 4, 9]);
    }

    [Fact]
    public void Every_interval_has_its_talk_and_the_usual_day_and_time_are_kept()
    {
        var plan = new TalkCase(26).Pair("田中", 13, p => p with { Regular = new TalkTime(DayOfWeek.Tuesday, new(10, 0)) }).Plan();

        plan.Talks.Select(t => (t.Talk.Date, t.Talk.From)).ShouldBe([(TalkCase.Monday.AddDays(1), new(10, 0)), (TalkCase.Monday.AddDays(15), new(10, 0))]);
        plan.Cost.ShouldBe(0);
        plan.Bound.ShouldBe(new TalkBound(2, 0, true));
    }

    [Fact]
    public void A_paused_pair_begins_again_on_its_day()
    {
        var plan = new TalkCase().Pair("田中", 30, p => p with { PausedUntil = TalkCase.Monday.AddDays(3) }).Plan();

        plan.Talks.ShouldHaveSingleItem().Talk.Date.ShouldBe(TalkCase.Monday.AddDays(3));
    }

    [Fact]
    public void What_is_fixed_is_not_planned_again_and_nobody_is_in_two_places()
    {
        var given = new TalkCase(1).Pair("田中").Pair("鈴木");
        given.Settings = r => r with { Fixed = [new Talk(TalkCase.Leader, "田中", TalkCase.Monday, new(8, 30), 30, TalkMode.FaceToFace)] };

        var talk = given.Plan().Talks.ShouldHaveSingleItem().Talk;
        talk.MemberId.ShouldBe("鈴木");
        talk.From.ShouldBe(new TimeOnly(9, 0));
    }

    [Fact]
    public void A_buffer_is_kept_between_talks_and_beside_the_leaders_meetings()
    {
        var given = new TalkCase(1).Pair("田中").Pair("鈴木").Busy(TalkCase.Leader, 0, "9:00", "16:00");
        given.Settings = r => r with { BufferMinutes = 15 };

        var plan = given.Plan();
        plan.Talks.ShouldHaveSingleItem().Talk.From.ShouldBeInRange(new(16, 15), new(16, 45));
        var missing = plan.Unplaced.ShouldHaveSingleItem();
        missing.Obstacles[0].Obstacle.ShouldBe(TalkObstacle.LeaderBusy);
        missing.Way.ShouldNotBeNull().Kind.ShouldBe(TalkWayKind.Shorter);
    }

    [Fact]
    public void A_members_meeting_needs_no_buffer()
    {
        var given = new TalkCase(1).Pair("田中").Busy("田中", 0, "9:00", "17:15");
        given.Settings = r => r with { BufferMinutes = 15 };
        given.Plan().Talks.ShouldHaveSingleItem().Talk.From.ShouldBe(new TimeOnly(8, 30));
    }

    [Theory]
    [InlineData(BusyReason.Meeting)]
    [InlineData(BusyReason.Leave)]
    [InlineData(BusyReason.Duty)]
    [InlineData(BusyReason.Lunch)]
    public void Nothing_lies_on_what_either_has(BusyReason reason)
    {
        var plan = new TalkCase(1).Pair("田中").Busy("田中", 0, "8:30", "12:10", reason).Busy(TalkCase.Leader, 0, "12:00", "15:05", reason).Plan();
        plan.Talks.ShouldHaveSingleItem().Talk.From.ShouldBeInRange(new(15, 15), new(16, 45));
    }

    [Fact]
    public void A_tentative_meeting_is_touched_only_where_that_is_allowed()
    {
        var given = new TalkCase(1).Pair("田中").Busy("田中", 0, "8:30", "17:15", BusyReason.Tentative);

        var missing = given.Plan().Unplaced.ShouldHaveSingleItem();
        missing.Obstacles.ShouldBe([(TalkObstacle.Tentative, 35)]);
        missing.Way.ShouldNotBeNull().Kind.ShouldBe(TalkWayKind.Tentative);
        given.Settings = r => r with { AllowTentative = true };
        given.Plan().Talks.ShouldHaveSingleItem();
    }

    [Fact]
    public void S_120_online_when_one_of_the_two_is_out_face_to_face_when_both_are_in()
    {
        var given = new TalkCase(2).Pair("田中").Works("田中", 0, "8:30", "17:15", inOffice: false);

        given.Plan().Talks.ShouldHaveSingleItem().Talk.Mode.ShouldBe(TalkMode.Online);
        given.Settings = r => r with { Pairs = [r.Pairs[0] with { Mode = TalkMode.FaceToFace }] };
        var talk = given.Plan().Talks.ShouldHaveSingleItem().Talk;
        (talk.Date, talk.Mode).ShouldBe((TalkCase.Monday.AddDays(1), TalkMode.FaceToFace));
    }

    [Fact]
    public void A_pair_that_insists_on_meeting_is_told_that_online_would_do()
    {
        var plan = new TalkCase(1).Pair("田中", 14, p => p with { Mode = TalkMode.FaceToFace }).Works(TalkCase.Leader, 0, "8:30", "17:15", inOffice: false).Plan();

        var missing = plan.Unplaced.ShouldHaveSingleItem();
        missing.Obstacles.ShouldBe([(TalkObstacle.NotBothInOffice, 35)]);
        missing.Way.ShouldNotBeNull().Kind.ShouldBe(TalkWayKind.Online);
    }

    [Fact]
    public void An_interval_without_a_common_day_is_named_and_another_one_offered()
    {
        var given = new TalkCase(12).Pair("田中", 7, p => p with { IntervalDays = 7 });
        foreach (var day in Enumerable.Range(0, 5))
        {
            given.Works("田中", day, null, null);
        }

        var plan = given.Plan();
        var missing = plan.Unplaced.ShouldHaveSingleItem();
        missing.Obstacles.ShouldBe([(TalkObstacle.NoCommonDay, 0)]);
        missing.Way.ShouldNotBeNull().Kind.ShouldBe(TalkWayKind.AnotherInterval);
        plan.Talks.ShouldHaveSingleItem().Occasion.Ideal.ShouldBe(TalkCase.Monday.AddDays(7));
    }

    [Fact]
    public void What_both_prefer_goes_before_another_time_and_what_is_blocked_is_never_taken()
    {
        var plan = new TalkCase(1).Pair("田中", 14, p => p with
        {
            LeaderPrefers = [new TalkWindow(null, new(10, 0), new(12, 0))],
            MemberPrefers = [new TalkWindow(DayOfWeek.Monday, new(10, 0), new(17, 0))],
            Blocked = [new TalkWindow(null, new(10, 0), new(10, 50))],
        }).Plan();

        var talk = plan.Talks.ShouldHaveSingleItem();
        (talk.Talk.From, talk.Cost).ShouldBe((new TimeOnly(11, 0), 0));
    }

    [Fact]
    public void The_order_of_what_is_given_changes_nothing()
    {
        var request = new TalkCase(26).Pair("c", 12).Pair("a", 13).Pair("b", null).Busy("a", 1, "8:30", "15:00").Busy(TalkCase.Leader, 2, "8:30", "16:30").Request();
        var turned = request with { Pairs = [.. request.Pairs.Reverse()], Days = [.. request.Days.Reverse()], Busy = [.. request.Busy.Reverse()] };

        TalkPlanner.Plan(turned).Talks.Select(t => t.Talk).ShouldBe(TalkPlanner.Plan(request).Talks.Select(t => t.Talk));
    }
}
