using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.App.Tests.Telework.PresetCase;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>The other presets, rule by rule, through the rules that decide.</summary>
public sealed class PolicyPresetCityTests
{
    private static readonly PresetCase Shibuya = Of("渋谷区");
    private static readonly PresetCase Matsumoto = Of("松本市");
    private static readonly PresetCase Shizuoka = Of("静岡市");

    [Fact]
    public void S_35_and_S_18_in_渋谷区_a_checker_is_named_and_the_result_reported()
    {
        (Shibuya with { With = d => d with { CheckerId = null } }).Topics().ShouldBe([PolicyTopic.Checker]);
        (Shibuya with { With = d => d with { CheckerId = "sato" } }).Topics().ShouldBe([PolicyTopic.Checker]);
        Shibuya.Policy.Reports!.ResultAsked.ShouldBe(true);
    }

    [Fact]
    public void S_50_in_渋谷区_talked_over_judged_suitable_and_ordered_in_the_system()
    {
        (Shibuya with { With = d => d with { Confirmations = [] } }).Findings().ShouldHaveSingleItem().Word.ShouldBe("talked");
        Shibuya.Policy.Confirmations!.Where(c => c is { By: ConfirmedBy.Approver, Required: true }).Select(c => c.Id).ShouldBe(["suitable", "travel-order"]);
    }

    [Fact]
    public void S_19_S_69_and_S_70_in_渋谷区_overtime_with_a_reason_a_thousand_routers_hourly_leave()
    {
        Shibuya.Policy.Hours!.Overtime.ShouldBe(OvertimeRule.WithReason);
        Shibuya.Policy.Resources!.Loans.ShouldHaveSingleItem().Count.ShouldBe(1000);
        Shibuya.Policy.Interruptions!.Mode.ShouldBe(InterruptionMode.HourlyLeave);
    }

    [Fact]
    public void S_125_and_S_126_in_渋谷区_private_and_own_satellites_but_not_a_hospital()
    {
        (Shibuya with { Spot = WorkSpot.PrivateSatellite }).Topics().ShouldBeEmpty();
        (Shibuya with { Spot = WorkSpot.Satellite }).Topics().ShouldBeEmpty();
        (Shibuya with { Spot = WorkSpot.Hospital }).Topics().ShouldContain(PolicyTopic.Spot);
    }

    [Theory]
    [InlineData("2026-12-04T23:59", false)]
    [InlineData("2026-12-07T00:00", true)]
    public void S_51_in_松本市_two_business_days_before_and_how_far(string now, bool late)
    {
        (Matsumoto with { Now = now }).Topics().Contains(PolicyTopic.Deadline).ShouldBe(late);
        (Matsumoto with { With = d => d with { Extent = null } }).Findings().ShouldHaveSingleItem().Word.ShouldBe("extent");
    }

    [Fact]
    public void S_52_in_松本市_the_one_day_password_is_a_tick_that_may_stay_empty()
    {
        Matsumoto.Policy.Confirmations!.ShouldHaveSingleItem().Required.ShouldBeFalse();
        (Matsumoto with { With = d => d with { Confirmations = [] } }).Topics().ShouldBeEmpty();
    }

    [Fact]
    public void S_53_in_松本市_morning_at_home_and_afternoon_on_leave() =>
        (Matsumoto with { Days = [new(Tuesday, DayPart.Morning)], Knowing = f => f with { Leaves = [new Leave("sato", Tuesday, LeaveKind.Afternoon, null, null, "sato")] } })
            .Topics().ShouldBeEmpty();

    [Fact]
    public void S_66_in_松本市_340_lines_and_160_tablets_are_500() => Matsumoto.Policy.Resources!.Pools.Select(p => p.PerDay).ShouldBe([340, 160]);

    [Fact]
    public void S_89_in_松本市_no_paper_and_no_core_systems_at_home()
    {
        (Matsumoto with { With = d => d with { Data = DataClasses.Paper } }).Topics().ShouldBe([PolicyTopic.Paper]);
        (Matsumoto with { With = d => d with { WorkLevel = 4 } }).Topics().ShouldBe([PolicyTopic.Level4]);
    }

    [Fact]
    public void S_85_and_S_127_in_松本市_resident_data_in_a_satellite_with_staff_only()
    {
        var satellite = Matsumoto with { Spot = WorkSpot.Satellite, With = d => d with { Data = DataClasses.Resident } };

        (Matsumoto with { With = d => d with { Data = DataClasses.Resident } }).Topics().ShouldBe([PolicyTopic.ResidentData]);
        (satellite with { Knowing = f => f with { Site = new(true, true, false) } }).Topics().ShouldBeEmpty();
        (satellite with { Knowing = f => f with { Site = new(false, true, false) } }).Topics().ShouldBe([PolicyTopic.ResidentData]);
    }

    [Fact]
    public void S_129_in_松本市_a_satellite_needs_a_booking() =>
        (Matsumoto with { Spot = WorkSpot.Satellite, With = d => d with { SiteId = null } }).Topics().ShouldBe([PolicyTopic.SiteMissing]);

    [Fact]
    public void S_20_S_71_and_S_72_in_松本市_no_presence_check_no_overtime_hourly_leave() =>
        (Matsumoto.Policy.Presence!.Mode, Matsumoto.Policy.Hours!.Overtime, Matsumoto.Policy.Interruptions!.Mode)
            .ShouldBe((PresenceMode.None, OvertimeRule.NotOrdered, InterruptionMode.HourlyLeave));

    [Fact]
    public void S_54_S_22_and_S_130_in_掛川市_by_the_day_before_one_form_with_the_report_at_home_or_three_sites()
    {
        var kakegawa = Of("掛川市");

        (kakegawa with { Now = "2026-12-07T20:00" }).Topics().ShouldBeEmpty();
        (kakegawa with { Now = "2026-12-08T07:00" }).Topics().ShouldBe([PolicyTopic.Deadline]);
        (kakegawa.Policy.Reports!.ResultAsked, kakegawa.Policy.Reports.ResultReport).ShouldBe((true, ResultReportDue.SameDay));
        (kakegawa with { Spot = WorkSpot.Satellite }).Topics().ShouldBeEmpty();
    }

    [Fact]
    public void S_55_in_静岡市_half_days_come_with_the_version_that_adds_them()
    {
        var half = Shizuoka with { Days = [new(Tuesday, DayPart.Morning)] };
        var later = Shizuoka.Policy with { Limits = Shizuoka.Policy.Limits! with { Units = [TeleworkUnit.Day, TeleworkUnit.HalfDay] } };
        PresetCase From(DateOnly from) => half with
        {
            Knowing = f => f with { Policies = new PolicyTimeline([.. f.Policies.Versions, new PolicyVersion(from, "市2", later)]) },
        };

        half.Topics().ShouldBe([PolicyTopic.Unit]);
        From(Tuesday.AddDays(1)).Topics().ShouldBe([PolicyTopic.Unit]);
        From(Tuesday).Topics().ShouldBeEmpty();
    }

    [Fact]
    public void S_23_S_92_S_131_and_S_184_in_静岡市_results_are_evaluated_screens_hidden_licences_counted()
    {
        (Shizuoka.Policy.Reports!.ResultAsked, Shizuoka.Policy.Reports.Acknowledged).ShouldBe((true, true));
        (Shizuoka with { With = d => d with { Confirmations = [] } }).Findings().ShouldHaveSingleItem().Word.ShouldBe("screen");
        Shizuoka.Policy.Resources!.Pools.Select(p => p.PerDay).ShouldBe([532, 5]);
        (Shizuoka with { Spot = WorkSpot.Satellite }).Topics().ShouldBeEmpty();
    }

    [Fact]
    public void S_58_and_S_59_in_特別区_staff_apply_or_the_head_orders_a_trip_to_the_home()
    {
        var ward = Of("特別区");

        ward.Topics().ShouldBeEmpty();
        (ward with { Kind = ApplicationKind.Order }).Topics().ShouldNotContain(PolicyTopic.OrdersNotAllowed);
        (Matsumoto with { Kind = ApplicationKind.Order }).Topics().ShouldContain(PolicyTopic.OrdersNotAllowed);
        ward.Policy.Route!.Basis!.ShouldContain("出張");
    }

    [Fact]
    public void S_11_S_73_and_S_74_in_特別区_38_hours_45_and_time_out_as_leave()
    {
        Of("特別区").Policy.Hours!.WeeklyMinutes.ShouldBe((38 * 60) + 45);
        Of("特別区").Policy.Interruptions!.Mode.ShouldBe(InterruptionMode.HourlyLeave);
    }

    [Fact]
    public void S_60_in_西条市_only_the_first_time_is_approved()
    {
        var saijo = Of("西条市");

        Kind(saijo).ShouldBe(ApplicationKind.Application);
        Kind(saijo with { IsRegistered = true }).ShouldBe(ApplicationKind.Declaration);
        (saijo with { Spot = WorkSpot.Mobile }).Topics().ShouldBeEmpty();
    }

    [Fact]
    public void S_56_and_S_57_in_先進自治体_registered_once_then_declared_twice_a_week_at_most()
    {
        var column = Of("先進自治体");

        (column with { Kind = ApplicationKind.Declaration }).Topics().ShouldBe([PolicyTopic.NotRegistered]);
        Kind(column with { IsRegistered = true }).ShouldBe(ApplicationKind.Declaration);
        (column with { Kind = ApplicationKind.Declaration, IsRegistered = true, Days = Week(3) }).Topics().ShouldBe([PolicyTopic.DaysPerWeek]);
        column.Policy.Resources.ShouldBeNull();
    }

    private static ApplicationKind Kind(PresetCase preset) => preset.Submit().ShouldBeOfType<ApplicationDecision.Accepted>().Application.Kind;
}
