using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.Domain.Tests.PhoneDuty;

/// <summary>A draft meets what happened to the published day meanwhile.</summary>
public sealed class DutyMergeTests
{
    private static readonly DateOnly Date = new(2026, 12, 1);
    private static readonly DutyShift Am = new("am", "phone", Date, new(8, 30), new(12, 30), 1);
    private static readonly DutyShift Pm = new("pm", "phone", Date, new(12, 30), new(17, 15), 1);

    [Fact]
    public void What_nobody_touched_is_the_drafts() =>
        Merge(Day(("am", "c"), ("pm", "d")), [new("am", "a"), new("pm", "b")], Day(("am", "a"), ("pm", "b"))).ShouldBe([("am", "c", false), ("pm", "d", false)]);

    [Fact]
    public void What_was_swapped_meanwhile_stays_swapped_and_is_locked() =>
        Merge(Day(("am", "c"), ("pm", "d")), [new("am", "a"), new("pm", "b")], Day(("am", "x"), ("pm", "b"))).ShouldBe([("am", "x", true), ("pm", "d", false)]);

    [Fact]
    public void Whom_a_swap_took_off_does_not_come_back() =>
        Merge(Day(("am", "a")), [new("am", "a")], Day(("pm", "b"))).ShouldNotContain(t => t.Shift == "am");

    [Fact]
    public void What_has_begun_is_as_it_was_published() =>
        Merge(Day(("am", "c"), ("pm", "d")), [new("am", "a")], Day(("am", "a")), s => s.Id == "am").ShouldBe([("am", "a", false), ("pm", "d", false)]);

    [Fact]
    public void What_has_begun_and_was_never_published_is_left_out()
    {
        var merged = DutyMerge.Of(Day(("am", "c"), ("pm", "d")), [], null, s => s.Id == "am")!;

        merged.Shifts.ShouldBe([Pm]);
        merged.Turns.ShouldBe([new DutyTurn("pm", "d")]);
    }

    [Fact]
    public void A_day_without_a_draft_keeps_its_past_alone()
    {
        DutyMerge.Of(null, [], Day(("am", "a"), ("pm", "b")), s => s.Id == "am")!.Shifts.ShouldBe([Am]);
        DutyMerge.Of(null, [], Day(("am", "a")), _ => false).ShouldBeNull();
        DutyMerge.Of(null, [], null, _ => false).ShouldBeNull();
    }

    private static DutyDay Day(params (string Shift, string Person)[] turns) => new(Date, [Am, Pm], [.. turns.Select(t => new DutyTurn(t.Shift, t.Person))]);

    private static IReadOnlyList<(string Shift, string Person, bool IsLocked)> Merge(DutyDay draft, IReadOnlyList<DutyTurn> basis, DutyDay published, Func<DutyShift, bool>? hasBegun = null) =>
        [.. DutyMerge.Of(draft, basis, published, hasBegun ?? (_ => false))!.Turns.Select(t => (t.ShiftId, t.PersonId, t.IsLocked))];
}
