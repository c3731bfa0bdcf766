using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.App.Tests.Telework.PresetCase;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>茨城県, 佐賀県, 神戸市 and 深谷市, rule by rule, through the rules that decide.</summary>
public sealed class PolicyPresetRuleTests
{
    private static readonly PresetCase Ibaraki = Of("茨城県");
    private static readonly PresetCase Saga = Of("佐賀県");
    private static readonly PresetCase Kobe = Of("神戸市");
    private static readonly PresetCase Fukaya = Of("深谷市");

    [Theory]
    [InlineData("2026-12-07T11:59", false)]
    [InlineData("2026-12-07T12:00", true)]
    [InlineData("2026-12-08T08:00", true)]
    public void S_39_in_茨城県_noon_of_the_day_before_is_too_late(string now, bool late)
    {
        (Ibaraki with { Now = now }).Topics().Contains(PolicyTopic.Deadline).ShouldBe(late);
        Ibaraki.Policy.Confirmations!.ShouldContain(c => c.Id == "fitness" && c.By == ConfirmedBy.Approver && c.Required);
    }

    [Fact]
    public void S_40_in_茨城県_four_days_a_week_in_half_days_and_hours()
    {
        (Ibaraki with { Days = Week(4) }).Topics().ShouldBeEmpty();
        (Ibaraki with { Days = Week(5) }).Findings().ShouldContain(f => f.Topic == PolicyTopic.DaysPerWeek && f.Limit == 4 && f.Actual == 5);
        (Ibaraki with { Days = [new(Tuesday, DayPart.Morning)] }).Topics().ShouldBeEmpty();
        (Ibaraki with { Days = [new(Tuesday, DayPart.Hours, new(13, 0), new(15, 0))] }).Topics().ShouldBeEmpty();
    }

    [Fact]
    public void S_41_in_茨城県_the_approver_ticks_that_the_travel_order_was_given_orally()
    {
        Ibaraki.Policy.Confirmations!.ShouldContain(c => c.Id == "travel-order" && c.By == ConfirmedBy.Approver && c.Required);
        Ibaraki.Policy.Route!.Basis!.ShouldContain("旅行命令");
    }

    [Fact]
    public void S_42_in_茨城県_a_relatives_home_or_a_hospital_needs_a_reason()
    {
        (Ibaraki with { Spot = WorkSpot.RelativeHome }).Topics().ShouldBeEmpty();
        (Ibaraki with { Spot = WorkSpot.Hospital, With = d => d with { SpotReason = null } }).Topics().ShouldBe([PolicyTopic.SpotReason]);
        (Ibaraki with { Spot = WorkSpot.Mobile }).Topics().ShouldBe([PolicyTopic.Spot]);
    }

    [Fact]
    public void S_43_in_茨城県_fiscal_year_staff_may() => (Ibaraki with { Employment = Employment.FiscalYear }).Topics().ShouldBeEmpty();

    [Theory]
    [InlineData("05:00", "13:45", false)]
    [InlineData("13:15", "22:00", false)]
    [InlineData("04:30", "13:15", true)]
    [InlineData("13:30", "22:15", true)]
    public void S_14_in_茨城県_hours_lie_between_5_and_22_and_overtime_is_not_allowed(string start, string end, bool outside)
    {
        var moved = Ibaraki with { With = d => d with { Start = TimeOnly.Parse(start, null), End = TimeOnly.Parse(end, null) } };

        moved.Topics().Contains(PolicyTopic.HoursWindow).ShouldBe(outside);
        (Ibaraki.Policy.Hours!.BaseStart, Ibaraki.Policy.Hours.BaseEnd, Ibaraki.Policy.Hours.Overtime).ShouldBe((new TimeOnly(8, 30), new TimeOnly(17, 15), OvertimeRule.Prohibited));
    }

    [Fact]
    public void S_12_and_S_13_in_茨城県_no_presence_check_and_a_report_from_the_next_day()
    {
        Ibaraki.Policy.Presence!.Mode.ShouldBe(PresenceMode.None);
        (Ibaraki.Policy.Reports!.ResultAsked, Ibaraki.Policy.Reports.ResultReport).ShouldBe((true, ResultReportDue.NextBusinessDay));
    }

    [Fact]
    public void S_68_and_S_90_in_茨城県_a_hundred_terminals_are_lent_and_paper_needs_the_heads_consent()
    {
        Ibaraki.Policy.Resources!.Loans.ShouldHaveSingleItem().Count.ShouldBe(100);
        (Ibaraki with { With = d => d with { Data = DataClasses.Paper } }).Findings().ShouldContain(f => f.Topic == PolicyTopic.Paper && f.Weight == FindingWeight.Refusal);
        (Ibaraki with { With = d => d with { Confirmations = [] } }).Findings().ShouldContain(f => f.Topic == PolicyTopic.Confirmation && f.Word == "no-printing");
    }

    [Fact]
    public void S_198_in_茨城県_an_emergency_lifts_the_cap()
    {
        var lifted = Ibaraki with { Policy = Ibaraki.Policy with { Lifts = [new(new(2026, 12, 1), null, "感染症", Caps: true, Eligibility: false)] }, Days = Week(5) };

        lifted.Findings().ShouldAllBe(f => f.Topic == PolicyTopic.Lifted && f.Weight == FindingWeight.Warning);
        Ibaraki.Policy.Lifts.ShouldBeNull();
    }

    [Fact]
    public void S_44_in_佐賀県_one_day_a_week_in_the_office_and_no_other_cap()
    {
        (Saga with { Days = Week(4) }).Topics().ShouldBeEmpty();
        (Saga with { Days = Week(5) }).Topics().ShouldBe([PolicyTopic.OfficeDaysPerWeek]);
    }

    [Theory]
    [InlineData("2026-12-08T08:29", false)]
    [InlineData("2026-12-08T08:30", true)]
    public void S_45_in_佐賀県_in_advance_means_before_work_begins(string now, bool late)
    {
        (Saga with { Now = now }).Topics().Contains(PolicyTopic.Deadline).ShouldBe(late);
        Saga.Policy.Route!.Kind.ShouldBe(TeleworkRoute.Application);
        Saga.Policy.Confirmations.ShouldBeNull();
    }

    [Fact]
    public void S_15_S_33_and_S_46_in_佐賀県_presence_is_live_and_the_deliverable_is_reported()
    {
        Saga.Policy.Presence!.Mode.ShouldBe(PresenceMode.Live);
        (Saga.Policy.Reports!.ResultAsked, Saga.Policy.Reports.DeliverableAsked).ShouldBe((true, true));
        (Saga with { Spot = WorkSpot.RelativeHome, With = d => d with { SpotReason = null } }).Topics().ShouldBe([PolicyTopic.SpotReason]);
        (Saga with { Spot = WorkSpot.Mobile }).Topics().ShouldBeEmpty();
    }

    [Fact]
    public void S_47_in_神戸市_full_time_staff_four_days_a_week_in_half_days_and_hours()
    {
        (Kobe with { Employment = Employment.FiscalYear }).Topics().ShouldBe([PolicyTopic.Eligibility]);
        (Kobe with { Days = Week(5) }).Topics().ShouldBe([PolicyTopic.DaysPerWeek]);
        (Kobe with { Days = [new(Tuesday, DayPart.Hours, new(10, 0), new(12, 0))] }).Topics().ShouldBeEmpty();
        (Kobe with { Spot = WorkSpot.RelativeHome }).Topics().ShouldBe([PolicyTopic.Spot]);
    }

    [Theory]
    [InlineData("2026-12-07T23:59", false)]
    [InlineData("2026-12-08T00:00", true)]
    public void S_48_in_神戸市_by_the_day_before_after_permission(string now, bool late)
    {
        (Kobe with { Now = now }).Topics().Contains(PolicyTopic.Deadline).ShouldBe(late);
        (Kobe with { With = d => d with { Confirmations = [] } }).Findings().ShouldHaveSingleItem().Word.ShouldBe("permission");
    }

    [Theory]
    [InlineData("10:00", "18:45", false)]
    [InlineData("10:15", "19:00", true)]
    [InlineData("06:00", "14:45", true)]
    public void S_17_in_神戸市_the_core_is_10_to_15(string start, string end, bool outside) =>
        (Kobe with { With = d => d with { Start = TimeOnly.Parse(start, null), End = TimeOnly.Parse(end, null) } }).Topics().Contains(PolicyTopic.CoreTime).ShouldBe(outside);

    [Fact]
    public void S_16_S_67_and_S_91_in_神戸市_the_head_confirms_2000_sticks_and_no_paper()
    {
        (Kobe.Policy.Reports!.ResultReport, Kobe.Policy.Reports.Acknowledged).ShouldBe((ResultReportDue.NextBusinessDay, true));
        Kobe.Policy.Resources!.Pools.ShouldHaveSingleItem().PerDay.ShouldBe(2000);
        (Kobe with { With = d => d with { Resources = ["lte"] }, Knowing = f => f with { Free = new Dictionary<(string, DateOnly), int> { [("lte", Tuesday)] = 0 } } })
            .Findings().ShouldContain(f => f.Topic == PolicyTopic.Pool && f.Limit == 2000);
        (Kobe with { With = d => d with { Data = DataClasses.Paper } }).Topics().ShouldBe([PolicyTopic.Paper]);
    }

    [Fact]
    public void S_199_in_神戸市_an_emergency_widens_eligibility_and_lifts_the_cap()
    {
        var policy = Kobe.Policy with { Lifts = [new(new(2026, 12, 7), new(2026, 12, 11), "感染症", Caps: true, Eligibility: true)] };

        (Kobe with { Policy = policy, Days = Week(5), Employment = Employment.FiscalYear }).Findings().ShouldAllBe(f => f.Topic == PolicyTopic.Lifted);
    }

    [Fact]
    public void S_34_and_S_49_in_深谷市_everybody_without_a_cap_at_home_with_the_chat_open()
    {
        (Fukaya with { Days = Week(5), Employment = Employment.FiscalYear }).Topics().ShouldBeEmpty();
        (Fukaya with { Spot = WorkSpot.Satellite }).Topics().ShouldContain(PolicyTopic.Spot);
        Fukaya.Policy.Presence!.Mode.ShouldBe(PresenceMode.Live);
        (Fukaya with { With = d => d with { Tasks = "" } }).Topics().ShouldBe([PolicyTopic.TextMissing]);
    }
}
