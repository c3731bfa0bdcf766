using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.Domain.SatelliteOffices;

namespace TeleworkTeams.App.Tests.SatelliteOffices;

public sealed class ChatTests
{
    [Fact]
    public async Task A_seat_is_booked_and_given_back_with_one_tap_each()
    {
        var azurite = await TestContext.Current.GetFixture<AzuriteFixture>();
        await using var city = await TestCity.StartAsync(azurite!);
        await city.Get<SiteTable>().WriteAsync(
            new Site { Id = "library", Name = "情報創造館", Seats = [new Seat("s1", "1", 0, 0)] }, default, TestContext.Current.CancellationToken);

        var card = await city.WriteAsync(city.Sato, "座席");
        card.Words().ShouldContain("11月25日(水)の情報創造館: 午前 1席、午後 1席、1日 1席が空いています(全1席)。");
        var booked = await city.Sato.PressAsync(card, "11月25日(水) 午前");
        booked.Words().ShouldContain("予約しました");
        booked.Words().ShouldContain("11月25日(水) 8:30–12:00");

        var other = await city.WriteAsync(city.Suzuki, "seats");
        other.Buttons().ShouldBe(["11月25日(水) 午後"]);

        var cancelled = await city.Sato.PressAsync(city.Sato.Card(), "取消: 11月25日(水) 8:30–12:00");
        cancelled.Words().ShouldContain("取り消しました");
        (await city.WriteAsync(city.Suzuki, "席")).Buttons().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Without_a_site_the_card_says_so_and_a_taken_seat_is_refused_in_words()
    {
        var azurite = await TestContext.Current.GetFixture<AzuriteFixture>();
        await using var city = await TestCity.StartAsync(azurite!);
        (await city.WriteAsync(city.Sato, "座席")).Words().ShouldContain("席のある拠点がまだ登録されていません。");
        await city.Get<SiteTable>().WriteAsync(
            new Site { Id = "library", Name = "情報創造館", Seats = [new Seat("s1", "1", 0, 0)] }, default, TestContext.Current.CancellationToken);

        var mine = await city.WriteAsync(city.Sato, "座席");
        var theirs = await city.WriteAsync(city.Suzuki, "座席");
        await city.Sato.PressAsync(mine, "11月25日(水) 1日");

        var refused = await city.Suzuki.PressAsync(theirs, "11月25日(水) 1日");
        refused.Code().ShouldBe("NO_SEAT_FREE");
        refused.Words().ShouldContain("1席とも空いていません。");
    }
}
