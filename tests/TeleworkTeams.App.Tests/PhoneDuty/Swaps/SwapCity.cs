using System.Text.Json.Nodes;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Tests.City;
using TeleworkTeams.App.Tests.Telework;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Simulators.Teams;

namespace TeleworkTeams.App.Tests.PhoneDuty.Swaps;

/// <summary>
/// A small section with a published rota: the phone in the morning and in the afternoon. 佐藤 (3), 鈴木 (4) and two more (5, 6) take turns; the
/// other three lead. On 24 November it is 佐藤's morning, and 佐藤's again on the 25th and the 27th.
/// </summary>
internal static class SwapCity
{
    public static readonly DateOnly Tomorrow = TestCity.Today.AddDays(1);
    public static readonly DateOnly Friday = TestCity.Today.AddDays(3);

    /// <summary>The last of them has a name of their own.</summary>
    private const string Kobayashi = "小林 直美";

    private static readonly ShiftTime Morning = new("am", new(9, 0), new(12, 0), 1);
    private static readonly ShiftTime Afternoon = new("pm", new(13, 0), new(17, 0), 1);

    public static async Task<TestCity> StartAsync(AzuriteFixture azurite, string at = "10:30", Action<TestSeed>? seed = null, Func<DutyRules, DutyRules>? rules = null, string? telework = null)
    {
        var city = await TestCity.StartAsync(azurite, at: at, seed: s =>
        {
            seed?.Invoke(s);
            var change = s.Person;
            s.Person = (number, row) =>
            {
                row.Name = number == 6 ? Kobayashi : row.Name;
                change?.Invoke(number, row);
            };
        });
        if (telework is not null)
        {
            await city.SetRulesAsync(telework);
        }

        var table = city.Get<DutyTable>();
        var row = table.NewRules(city.Section.Id);
        var plain = new DutyRules
        {
            Kinds = [new DutyKind("phone", "電話") { Shifts = [Morning, Afternoon] }],
            Members = [.. Enumerable.Range(3, 4).Select(n => new DutyMember(city.Demo.People[n].Id))],
        };
        row.Set(rules?.Invoke(plain) ?? plain);
        await table.WriteAsync([DutyTable.Put(row)], TestContext.Current.CancellationToken);

        // Of the past: 鈴木 has had three turns, 6 one, 5 none.
        await city.PublishAsync(new DateOnly(2026, 11, 17), 4, 6);
        await city.PublishAsync(new DateOnly(2026, 11, 18), 4, 4);
        await city.PublishAsync(TestCity.Today, 3, 4);
        await city.PublishAsync(Tomorrow, 3, 4);
        await city.PublishAsync(Friday, 3, 4);
        return city;
    }

    /// <summary>Publishes a day: whose morning, whose afternoon; null: nobody's.</summary>
    public static async Task PublishAsync(this TestCity city, DateOnly date, int? morning, int? afternoon, ShiftTime? otherMorning = null)
    {
        var table = city.Get<DutyTable>();
        var row = await table.DayAsync(city.Section.Id, date, TestContext.Current.CancellationToken) ?? table.NewDay(city.Section.Id, date);
        var (am, pm) = (Shift(date, otherMorning ?? Morning), Shift(date, Afternoon));
        List<DutyTurn> turns = [];
        foreach (var (shift, person) in new[] { (am, morning), (pm, afternoon) })
        {
            if (person is { } number)
            {
                turns.Add(new DutyTurn(shift.Id, city.Demo.People[number].Id));
            }
        }

        row.Set(new DutyDay(date, [am, pm], turns));
        row.SetKinds(new Dictionary<string, string> { ["phone"] = "電話" });
        await table.WriteAsync([DutyTable.Put(row)], TestContext.Current.CancellationToken);
    }

    public static string ShiftId(DateOnly date, string time = "am") => DutyCalendar.IdOf("phone", date, time);

    public static ShiftTime Moved { get; } = Morning with { From = new(9, 30), To = new(12, 0) };

    /// <summary>The number of the person whose turn it is; null: nobody's.</summary>
    public static async Task<int?> HolderAsync(this TestCity city, DateOnly date, string time = "am")
    {
        var slots = await city.Get<DutyQueries>().OnAsync(city.Section.Id, date, date, TestContext.Current.CancellationToken);
        var holder = slots.Single(s => s.Shift.Id == ShiftId(date, time)).PersonIds.SingleOrDefault();
        return holder is null ? null : city.Demo.People.ToList().FindIndex(p => p.Id == holder);
    }

    /// <summary>佐藤 asks for tomorrow's morning, by the word and the buttons.</summary>
    public static async Task AskedAsync(this TestCity city, string to = "*", string note = "通院のため")
    {
        var turns = await city.WriteAsync(city.Sato, "交代");
        var first = turns.Actions().First(a => a.Title == "代わってもらう");
        (await city.Sato.PressOldAsync(turns, first)).Code().ShouldBeNull();
        var asked = await city.Sato.PressAsync(city.Sato.Card(), "依頼する", ("to", to), ("note", note));
        asked.Code().ShouldBeNull();
        await city.BeatAsync();
    }

    public static Task<(int Status, JsonNode? Body)> SwapAsync(this TestCity city, PersonClient person, string path, object? body = null) =>
        city.CallAsync(person, HttpMethod.Post, $"/api/sections/{city.Section.Id}/duty/{path}", body ?? new { });

    public static object Ask(this TestCity city, DateOnly date, int from = 3, int? to = null, string? id = null) => new
    {
        id = id ?? Guid.NewGuid().ToString(), shiftId = ShiftId(date), personId = city.Demo.People[from].Id, toId = to is { } number ? city.Demo.People[number].Id : null,
    };

    public static string Name(this TestCity city, int number) => number == 6 ? Kobayashi : city.Demo.People[number].Name;

    /// <summary>The bot's cards about duty, without those of the working day.</summary>
    public static IReadOnlyList<ChatMessage> DutyCards(this PersonClient person) => [.. person.Cards().Where(c => c.Words().Contains("当番", StringComparison.Ordinal) && !c.Words().Contains("始業の報告", StringComparison.Ordinal))];

    public static ChatMessage DutyCard(this PersonClient person) => person.DutyCards()[^1];

    /// <summary>As it is read: without the marks that keep it from being formatted.</summary>
    public static string Plain(this ChatMessage message) => message.Words().Replace("\\", "", StringComparison.Ordinal);

    private static DutyShift Shift(DateOnly date, ShiftTime time) => new(DutyCalendar.IdOf("phone", date, time.Id), "phone", date, time.From, time.To, time.Cover);
}
