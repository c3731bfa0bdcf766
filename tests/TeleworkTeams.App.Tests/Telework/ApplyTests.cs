using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.People;
using static TeleworkTeams.App.Tests.Telework.Applications;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>申請: what the rules refuse is refused with their words, and what they allow is stored once.</summary>
public sealed class ApplyTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_application_waits_in_the_plan_and_the_form_offers_it_again()
    {
        await using var city = await StartAsync(azurite);

        var application = await city.AppliedAsync(city.Sato, "2026-11-26", "2026-11-27");

        ((string?)application["state"], (string?)application["kind"], (int)application["round"]!).ShouldBe(("submitted", "application", 1));
        (await city.PlanAsync(city.Sato)).ShouldBe(["2026-11-26 ownHome waiting", "2026-11-27 ownHome waiting"]);
        var form = (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/applications/form")).Body!;
        ((string?)form["becomes"], (string?)form["firstDay"], (string?)form["approver"]!["name"]).ShouldBe(("application", "2026-11-26", city.Head.Name));
        ((string?)form["deadline"]).ShouldBe("申請は2営業日前までです。(みどり市要領)");
        ((string?)form["copyFrom"]!["tasks"]).ShouldBe("議会資料の作成");
        var list = (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/applications")).Body!;
        list["items"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Sending_the_same_again_changes_nothing()
    {
        await using var city = await StartAsync(azurite);
        var id = Guid.NewGuid().ToString();

        (await city.SubmitAsync(city.Sato, Draft("2026-11-26"), id)).Status.ShouldBe(201);
        (await city.SubmitAsync(city.Sato, Draft("2026-11-26"), id)).Status.ShouldBe(201);
        await city.BeatAsync();

        city.Client(0).Cards().Count(c => c.Words().Contains("テレワーク申請", StringComparison.Ordinal)).ShouldBe(1);
        (await city.SubmitAsync(city.Suzuki, Draft("2026-11-26"), id)).Status.ShouldBe(404);
    }

    [Fact]
    public async Task A_late_application_is_refused_with_the_rules_figure_day_and_source()
    {
        await using var city = await StartAsync(azurite);

        var (status, body) = await city.SubmitAsync(city.Sato, Draft("2026-11-25"));

        (status, (string?)body!["code"]).ShouldBe((422, "RULES"));
        body.Messages().ShouldBe("11月25日(水)の申請は2営業日前(11月20日(金))までです。(みどり市要領)");
        (await city.PlanAsync(city.Sato)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-11-23", "CLOSED_DAY,PAST,DEADLINE", "閉庁日です(勤労感謝の日)")]
    [InlineData("2026-11-28", "CLOSED_DAY", "11月28日(土)は閉庁日です。")]
    [InlineData("2027-05-10", "BEYOND_HORIZON", "92日先")]
    public async Task A_day_that_cannot_be_is_refused_in_words(string date, string codes, string words)
    {
        await using var city = await StartAsync(azurite);

        var (status, body) = await city.SubmitAsync(city.Sato, Draft(date));

        status.ShouldBe(422);
        body.Codes().Split(',').ShouldBe(codes.Split(','), ignoreOrder: true);
        body.Messages().ShouldContain(words);
    }

    [Fact]
    public async Task The_check_while_typing_says_what_the_end_says_and_stores_nothing()
    {
        await using var city = await StartAsync(azurite);
        await city.AppliedAsync(city.Sato, "2026-11-30", "2026-12-01", "2026-12-02");

        var (status, body) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/applications/check", new JsonObject { ["draft"] = Draft("2026-12-03") });

        status.ShouldBe(200);
        ((bool)body!["canSubmit"]!, (bool)body["canSubmitAsException"]!).ShouldBe((false, true));
        body.Codes().ShouldContain("DAYS_PER_WEEK");
        body.Messages().ShouldContain("3日までです。この申請を含めると4日になります。(みどり市要領)");
        (await city.PlanAsync(city.Sato, "2026-12")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Two_applications_for_one_half_day_race_and_one_is_told_that_it_is_taken()
    {
        await using var city = await StartAsync(azurite);

        var both = await Task.WhenAll(city.SubmitAsync(city.Sato, Draft("morning", "2026-11-26")), city.SubmitAsync(city.Sato, Draft("morning", "2026-11-26")));

        both.Select(b => b.Status).Order().ShouldBe([201, 422]);
        both.Single(b => b.Status == 422).Body.Codes().ShouldContain("TAKEN");
        (await city.PlanAsync(city.Sato)).Count.ShouldBe(1);
        (await city.SubmitAsync(city.Sato, Draft("afternoon", "2026-11-26"))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task A_weeks_cap_holds_for_two_at_once_on_different_days()
    {
        await using var city = await StartAsync(azurite);
        await city.AppliedAsync(city.Sato, "2026-11-30", "2026-12-01");

        var both = await Task.WhenAll(city.SubmitAsync(city.Sato, Draft("2026-12-02")), city.SubmitAsync(city.Sato, Draft("2026-12-03")));

        both.Select(b => b.Status).Order().ShouldBe([201, 422]);
    }

    [Fact]
    public async Task What_was_typed_wrong_is_named_by_path()
    {
        await using var city = await StartAsync(azurite);
        var draft = Draft("26-11-2026").With("spot", "moon").With("tasks", new string('字', 401)).With("workLevel", 9).With("start", "09:00");

        var (status, body) = await city.SubmitAsync(city.Sato, draft, "not-a-guid");

        status.ShouldBe(422);
        body!["errors"]!.AsArray().Select(e => (string?)e!["path"]).ShouldBe(["id", "days[0].date", "spot", "workLevel", "end", "tasks"], ignoreOrder: true);
        body["errors"]!.AsArray().ShouldAllBe(e => ((string)e!["message"]!).Length > 4);
        (await city.SubmitAsync(city.Sato, new JsonObject { ["days"] = new JsonArray() })).Body!["errors"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task With_nobody_to_decide_nothing_is_stuck()
    {
        await using var city = await StartAsync(azurite, seed: s => s.Section = section => section with { HeadId = null });

        var (status, body) = await city.SubmitAsync(city.Sato, Draft("2026-11-26"));

        (status, body.Codes()).ShouldBe((422, "NO_APPROVER"));
        var form = (await city.CallAsync(city.Sato, HttpMethod.Get, "/api/applications/form")).Body!;
        form["becomes"].ShouldBeNull();
        ((string?)form["problem"]!["code"]).ShouldBe("NO_APPROVER");
    }

    [Fact]
    public async Task A_declaration_is_in_force_at_once_and_nobody_is_asked()
    {
        await using var city = await StartAsync(azurite, Rules.Declaration);

        ((string?)(await city.AppliedAsync(city.Sato, "2026-11-25"))["state"]).ShouldBe("declared");

        await city.BeatAsync();
        city.Client(0).Cards().ShouldBeEmpty();
        (await city.PlanAsync(city.Sato)).ShouldBe(["2026-11-25 ownHome inForce"]);
    }

    [Fact]
    public async Task Registered_once_one_declares()
    {
        await using var city = await StartAsync(azurite, Rules.RegisterOnce);
        (await city.SubmitAsync(city.Sato, Draft("2026-11-25"))).Body.Codes().ShouldBe("NOT_REGISTERED");

        var (status, registration) = await city.CallAsync(city.Sato, HttpMethod.Post, "/api/registrations", new { id = Guid.NewGuid(), tasks = "企画の業務", confirmations = Array.Empty<string>() });
        status.ShouldBe(201);
        await city.BeatAsync();
        city.Client(0).Card().Words().ShouldContain("利用登録");
        (await city.DecideAsync(city.Client(0), registration!)).Status.ShouldBe(200);

        ((string?)(await city.AppliedAsync(city.Sato, "2026-11-25"))["state"]).ShouldBe("declared");
    }

    [Fact]
    public async Task A_leaver_cannot_apply_for_later_days()
    {
        await using var city = await StartAsync(azurite, seed: s => s.Person = (number, row) => row.Until = number == 3 ? "2026-11-26" : null);

        (await city.SubmitAsync(city.Sato, Draft("2026-11-27"))).Body.Codes().ShouldContain("NOT_A_MEMBER");
        (await city.SubmitAsync(city.Sato, Draft("2026-11-26"))).Status.ShouldBe(201);
    }

    [Fact]
    public async Task Leave_in_the_same_half_stands_against_it()
    {
        await using var city = await StartAsync(azurite, seed: s => s.Leave(3, new DateOnly(2026, 11, 26), LeaveKind.Morning));

        (await city.SubmitAsync(city.Sato, Draft("morning", "2026-11-26"))).Body.Codes().ShouldContain("ON_LEAVE");
    }
}
