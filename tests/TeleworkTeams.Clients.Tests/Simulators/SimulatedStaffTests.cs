using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.Staff;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.Clients.Tests.Simulators;

public sealed class SimulatedStaffTests : SimulatorTest
{
    private static readonly TimeZoneInfo Tokyo = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo");

    [Fact]
    public async Task A_diligent_day_is_answered_and_ended_by_everybody_in_their_own_time()
    {
        var (connector, bot, staff) = await CityAsync(_ => StaffHabit.Diligent);
        bot.Answer = _ => TinyBot.Card(Card("記録しました"));

        await SendToAllAsync(connector, MorningCard());
        staff.NextDue!.Value.ShouldBeGreaterThan(Time.GetUtcNow());
        (await staff.RunDueAsync(Time.GetUtcNow(), cancellationToken: Cancelled)).ShouldBe(0);
        await RunToTheEndAsync(staff);
        await SendToAllAsync(connector, Card("お疲れさまでした", ("業務終了", "checkIn.end", null)));
        await RunToTheEndAsync(staff);

        var figures = staff.Figures;
        (figures.Answered, figures.Ended, figures.Failed).ShouldBe((12, 12, 0));
        figures.ByPlace.Values.Sum().ShouldBe(12);
        figures.ByPlace.Keys.ShouldBeSubsetOf(["office", "home"]);
        staff.Confirmed.Select(item => (item.PersonId, item.Kind)).Distinct().Count().ShouldBe(24);
        staff.Confirmed.ShouldAllBe(item => item.Date == new DateOnly(2026, 11, 24));
        connector.BotFaults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_seed_plans_the_same_day()
    {
        async Task<IReadOnlyList<(string, StaffActionKind, string?, bool)>> PlanAsync(int seed)
        {
            var (connector, _, staff) = await CityAsync(_ => new StaffHabit { Seed = seed });
            await SendToAllAsync(connector, MorningCard());
            return [.. staff.Planned.Select(action => (action.PersonId, action.Kind, action.Place, action.ByText))];
        }

        var first = await PlanAsync(1);

        (await PlanAsync(1)).ShouldBe(first);
        (await PlanAsync(2)).ShouldNotBe(first);
    }

    [Fact]
    public async Task An_error_card_confirms_nothing()
    {
        var (connector, bot, staff) = await CityAsync(_ => StaffHabit.Diligent);
        var error = Card("記録できませんでした");
        error["fallbackText"] = "error: storage";
        bot.Answer = _ => TinyBot.Card(error);

        await SendToAllAsync(connector, MorningCard());
        await RunToTheEndAsync(staff);

        staff.Confirmed.ShouldBeEmpty();
        staff.Figures.Failed.ShouldBe(12);
    }

    [Fact]
    public async Task Whoever_types_is_confirmed_by_what_the_bot_says()
    {
        var (connector, bot, staff) = await CityAsync(_ => StaffHabit.Diligent with { AnswersByText = 1 });
        bot.Answer = async activity =>
        {
            var person = City.Person((string)activity["from"]!["aadObjectId"]!);
            await SendAsync(connector, person, Message(Card("記録しました", ("業務終了", "checkIn.end", null))));
            return (200, null);
        };

        await SendToAllAsync(connector, MorningCard());
        await RunToTheEndAsync(staff);

        bot.Heard.Select(activity => (string)activity["text"]!).Distinct().ShouldBeSubsetOf(["庁舎", "在宅"]);
        // The answer is not taken for an evening card.
        (staff.Figures.Answered, staff.Figures.Ended).ShouldBe((12, 0));
    }

    [Fact]
    public async Task A_correction_opens_the_form_and_sends_it_back_with_another_place()
    {
        var (connector, bot, staff) = await CityAsync(_ => StaffHabit.Diligent with { CorrectsLater = 1 });
        var form = Card("訂正", ("保存", "checkIn.saveCorrection", null));
        ((JsonArray)form["body"]!).Add(new JsonObject { ["type"] = "Input.ChoiceSet", ["id"] = "place", ["label"] = "場所", ["value"] = "home" });
        ((JsonArray)form["body"]!).Add(new JsonObject { ["type"] = "Input.Time", ["id"] = "start", ["label"] = "始業", ["value"] = "08:21" });
        bot.Answer = activity => TinyBot.Card((string?)activity["value"]!["action"]!["verb"] == "checkIn.correct"
            ? (JsonObject)form.DeepClone()
            : Card("記録しました", ("訂正", "checkIn.correct", null)));

        await SendToAllAsync(connector, MorningCard());
        await RunToTheEndAsync(staff);

        (staff.Figures.Answered, staff.Figures.Corrected).ShouldBe((12, 12));
        var starts = staff.Confirmed.Where(item => item.Kind == StaffActionKind.Start).ToDictionary(item => item.PersonId, item => item.Place);
        staff.Confirmed.Where(item => item.Kind == StaffActionKind.Correct).ShouldAllBe(item => item.Place != starts[item.PersonId]);
        bot.Heard.Where(activity => (string?)activity["value"]!["action"]!["verb"] == "checkIn.saveCorrection")
            .ShouldAllBe(activity => (string?)activity["value"]!["action"]!["data"]!["start"] == "08:21");
    }

    [Fact]
    public async Task Whoever_forgets_does_nothing()
    {
        var (connector, bot, staff) = await CityAsync(_ => new StaffHabit { ForgetsStart = 1, ForgetsEnd = 1 });

        await SendToAllAsync(connector, MorningCard());

        staff.NextDue.ShouldBeNull();
        staff.Figures.ForgottenStarts.ShouldBe(12);
        bot.Heard.ShouldBeEmpty();
    }

    private async Task<(ConnectorSimulator, TinyBot, SimulatedStaff)> CityAsync(Func<TeleworkTeams.Simulators.City.DemoPerson, StaffHabit> habit)
    {
        var connector = await ConnectorAsync();
        var bot = await BotAsync(connector);
        return (connector, bot, new SimulatedStaff(connector, City.PeopleOf(City.Sections[0]), Time, Tokyo, habit));
    }

    private async Task SendToAllAsync(ConnectorSimulator connector, JsonObject card)
    {
        foreach (var person in City.PeopleOf(City.Sections[0]))
        {
            (await SendAsync(connector, person, Message((JsonObject)card.DeepClone()))).Status.ShouldBe(201);
        }
    }

    private async Task RunToTheEndAsync(SimulatedStaff staff)
    {
        while (staff.NextDue is { } due)
        {
            Time.Step(due - Time.GetUtcNow());
            (await staff.RunDueAsync(Time.GetUtcNow(), cancellationToken: Cancelled)).ShouldBeGreaterThan(0);
        }
    }
}
