using TeleworkTeams.Domain.Telework;
using static TeleworkTeams.Domain.Tests.Telework.TeleworkCase;

namespace TeleworkTeams.Domain.Tests.Telework;

public sealed class InformationTests
{
    private static readonly SiteFacts Staffed = new(true, true, false);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void S_79_S_80_S_81_Level_three_stays_in_the_office(int level, bool refused) =>
        Blocked(new() { Level3 = Handling.Block }, Draft() with { WorkLevel = level }, refused ? PolicyTopic.Level3 : null);

    [Fact]
    public void S_82_My_Number_systems_are_used_where_they_stand()
    {
        InformationRule rule = new() { Level4 = Handling.Block };
        var draft = Draft() with { WorkLevel = 4 };
        Blocked(rule, draft, PolicyTopic.Level4);
        Blocked(rule, draft with { Spot = WorkSpot.Mobile }, PolicyTopic.Level4);
        Blocked(rule, draft with { Spot = WorkSpot.Satellite, SiteId = "s" }, PolicyTopic.Level4, Staffed);
        Blocked(rule, draft with { Spot = WorkSpot.Satellite, SiteId = "s" }, null, Staffed with { HasSpecialSystems = true });
    }

    [Fact]
    public void S_85_S_86_Resident_data_only_where_staff_are_present()
    {
        InformationRule rule = new() { ResidentData = Handling.Block };
        var draft = Draft() with { Data = DataClasses.Resident };
        var satellite = draft with { Spot = WorkSpot.Satellite, SiteId = "s" };
        Blocked(rule, draft, PolicyTopic.ResidentData);
        Blocked(rule, satellite, null, Staffed);
        Blocked(rule, satellite, PolicyTopic.ResidentData, Staffed with { IsStaffed = false });
        Blocked(rule, satellite, PolicyTopic.ResidentData, Staffed with { PersonalDataAllowed = false });
        Blocked(rule, draft with { Spot = WorkSpot.PrivateSatellite }, PolicyTopic.ResidentData);
    }

    [Fact]
    public void S_87_S_89_Data_of_staff_and_paper_stay_in_the_office()
    {
        Blocked(new() { StaffData = Handling.Block }, Draft() with { Data = DataClasses.Staff }, PolicyTopic.StaffData);
        Blocked(new() { Paper = Handling.Block }, Draft() with { Data = DataClasses.Paper | DataClasses.Staff }, PolicyTopic.Paper);
    }

    [Fact]
    public void S_91_What_may_be_confirmed_is_refused_until_it_is_ticked_and_marked_afterwards()
    {
        var office = new TeleworkCase(new() { Name = "試験市", Information = new() { Paper = Handling.Confirm, Source = "第9条" } });
        var draft = Draft() with { Data = DataClasses.Paper };
        var open = office.Finds(PolicyTopic.Paper, draft);
        (open.Weight, open.Word, open.Source).ShouldBe((FindingWeight.Refusal, "Confirm", "第9条"));
        office.Finds(PolicyTopic.Paper, draft with { Confirmations = ["Paper"] }).Weight.ShouldBe(FindingWeight.Warning);
    }

    [Fact]
    public void S_93_What_the_city_leaves_open_or_allows_is_not_asked()
    {
        var draft = Draft() with { WorkLevel = 4, Data = DataClasses.Resident | DataClasses.Staff | DataClasses.Paper };
        Blocked(new(), draft, null);
        Blocked(new() { Level4 = Handling.Allow, Paper = Handling.Allow }, draft, null);
    }

    [Fact]
    public void S_65_S_66_S_67_An_empty_pool_refuses_with_its_size_on_its_day()
    {
        TeleworkPolicy policy = new() { Name = "佐賀県", Resources = new([new("vdi", "VDI", 396, true), new("sim", "SIM付きPC", 160)], [], "運用") };
        var day = Given.Date("2026-11-25");
        var office = new TeleworkCase(policy).With(f => f with
        {
            Free = new Dictionary<(string, DateOnly), int> { [("vdi", Given.Day)] = 1, [("vdi", day)] = 0, [("sim", Given.Day)] = 0 },
        });
        var found = office.Finds(PolicyTopic.Pool, Draft(Day(), Day("2026-11-25")));
        (found.Limit, found.Word, found.On, found.Source, found.Weight).ShouldBe((396m, "VDI", day, "運用", FindingWeight.Refusal));
        office.Finds(PolicyTopic.Pool, Draft() with { Resources = ["sim"] }).Word.ShouldBe("SIM付きPC");
    }

    [Fact]
    public void S_57_S_68_S_69_A_loan_is_there_and_comes_back()
    {
        TeleworkPolicy policy = new() { Name = "渋谷区", Resources = new([], [new("router", "ルーター", 1000, 7)]) };
        var office = new TeleworkCase(policy).With(f => f with { Free = new Dictionary<(string, DateOnly), int> { [("router", Given.Day)] = 0 } });
        office.FindsNothing();
        office.Finds(PolicyTopic.Loan, Draft() with { Resources = ["router"] }).Limit.ShouldBe(1000m);
        var found = office.Finds(PolicyTopic.LoanTooLong, Draft(Day("2026-11-25"), Day("2026-12-02")) with { Resources = ["router"] });
        (found.Limit, found.Actual).ShouldBe((7m, 8m));
        office.FindsNothing(Draft(Day("2026-11-25"), Day("2026-12-01")) with { Resources = ["router"] });
    }

    private static void Blocked(InformationRule rule, ApplicationDraft draft, PolicyTopic? topic, SiteFacts? site = null) =>
        new TeleworkCase(new() { Name = "試験市", Information = rule }).With(f => f with { Site = site })
            .Check(draft).Select(f => f.Topic).ShouldBe(topic is { } one ? [one] : []);
}
