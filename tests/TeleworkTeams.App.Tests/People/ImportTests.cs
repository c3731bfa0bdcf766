using System.Text;
using System.Text.Json.Nodes;
using TeleworkTeams.App.Tests.Security;
using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.People;

/// <summary>CSV import: a preview that names every bad line, and with any bad line nothing is written.</summary>
public sealed class ImportTests
{
    private const string Japanese = "職員ID,氏名,カナ,係,勤務パターン,開始日,終了日\r\nsato,佐藤 花子,サトウ ハナコ,企画係,通常勤務,2026-04-01,\r\nyamada,山田 一郎,ヤマダ イチロウ,広報係,,2026-12-01,2027-03-31\r\n";

    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Japanese) },
        { "UTF-8 with a BOM", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Japanese)] },
        { "Shift_JIS", ShiftJis.GetBytes(Japanese) },
        { "English headings in another order", Encoding.UTF8.GetBytes("name,id,unit,kana,from,until\n佐藤 花子,sato,u1,サトウ ハナコ,2026-04-01,\n山田 一郎,yamada,u2,ヤマダ イチロウ,2026-12-01,2027-03-31\n") },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_list_is_previewed_applied_and_found_to_be_the_same_afterwards(string encoding, byte[] csv)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var preview = await ImportAsync(office, csv);
        Actions(preview).ShouldBe(["2 update 佐藤 花子", "3 add 山田 一郎"], encoding);
        ((bool)preview.Json["applied"]!).ShouldBeFalse();
        (await PeopleAsync(office)).ShouldNotContain(p => (string)p!["id"]! == "yamada");

        var applied = await ImportAsync(office, csv, apply: true);
        ((bool)applied.Json["applied"]!).ShouldBeTrue();
        var yamada = (await PeopleAsync(office)).Single(p => (string)p!["id"]! == "yamada")!;
        ((string)yamada["name"]!, (string)yamada["unitId"]!, (string)yamada["from"]!, (string)yamada["until"]!).ShouldBe(("山田 一郎", "u2", "2026-12-01", "2027-03-31"));

        Actions(await ImportAsync(office, csv, apply: true)).ShouldAllBe(a => a.Contains(" same ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task S_43_The_column_of_employment_is_taken_and_a_file_without_it_keeps_the_value()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        byte[] with = ShiftJis.GetBytes("職員ID,氏名,任用\r\nsato,佐藤 花子,会計年度任用職員\r\nnew1,新人,\r\n");
        Actions(await ImportAsync(office, with, apply: true)).ShouldBe(["2 update 佐藤 花子", "3 add 新人"]);
        Actions(await ImportAsync(office, with, apply: true)).ShouldAllBe(a => a.Contains(" same ", StringComparison.Ordinal));
        Actions(await ImportAsync(office, Encoding.UTF8.GetBytes("id,name,employment\nsato,佐藤 花子,fiscalYear\n"))).ShouldBe(["2 same 佐藤 花子"]);

        await ImportAsync(office, Encoding.UTF8.GetBytes("id,name,kana\nsato,佐藤 花子,サトウ\n"), apply: true);
        (await PeopleAsync(office)).Where(p => (string)p!["id"]! is "sato" or "new1").Select(p => (string)p!["employment"]!).ShouldBe(["regular", "fiscalYear"], ignoreOrder: true);

        var refused = await ImportAsync(office, Encoding.UTF8.GetBytes("id,name,任用\nsato,佐藤 花子,名誉職\n"), apply: true);
        refused.Json["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["column"]} {e["code"]}").ShouldBe(["2 employment UNKNOWN_EMPLOYMENT"]);
    }

    [Fact]
    public async Task S_140_The_columns_of_the_numbers_are_taken_a_file_without_them_keeps_them_and_an_empty_one_removes_them()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        byte[] with = ShiftJis.GetBytes("職員ID,氏名,内線,業務用番号\r\nsato,佐藤 花子,２３４５,050-1234-5678\r\n");
        Actions(await ImportAsync(office, with, apply: true)).ShouldBe(["2 update 佐藤 花子"]);
        Actions(await ImportAsync(office, with, apply: true)).ShouldBe(["2 same 佐藤 花子"]);

        Actions(await ImportAsync(office, "id,name\nsato,佐藤 花子\n"u8.ToArray(), apply: true)).ShouldBe(["2 same 佐藤 花子"]);
        Actions(await ImportAsync(office, "id,name,extension\nsato,佐藤 花子,\n"u8.ToArray(), apply: true)).ShouldBe(["2 update 佐藤 花子"]);
        var sato = (await PeopleAsync(office)).Single(p => (string)p!["id"]! == "sato")!;
        ((string?)sato["extension"], (string?)sato["workNumber"]).ShouldBe((null, "050-1234-5678"));

        var refused = await ImportAsync(office, "id,name,extension,workNumber\nsato,佐藤 花子,内線,12\n"u8.ToArray(), apply: true);
        refused.Json["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["column"]} {e["code"]}").ShouldBe(["2 extension INVALID_EXTENSION", "2 workNumber INVALID_WORK_NUMBER"]);
    }

    [Fact]
    public async Task Every_bad_line_is_named_and_nothing_is_written()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var csv = string.Join("\r\n",
            "id,name,unit,pattern,from,until",
            "new1,新人,,,,",
            ",名なし,,,,",
            "new2,,,,,",
            "new1,二度目,,,,",
            "tanaka,田中,,,,",
            "new3,係違い,窓口係,深夜,,",
            "new4,日付違い,,,2026/4/1,2026-13-01",
            "new5,逆,,,2026-12-02,2026-12-01",
            $"new6,{new string('長', 61)},,,,",
            "new7,列不足",
            "new8,\"引用\"符,,,,",
            "new9,良い,,,,");

        var refused = await ImportAsync(office, Encoding.UTF8.GetBytes(csv), apply: true);

        refused.Status.ShouldBe(422);
        ((bool)refused.Json["applied"]!).ShouldBeFalse();
        refused.Json["errors"]!.AsArray().Select(e => $"{e!["line"]} {e["column"]} {e["code"]}").ShouldBe(
        [
            "3 id REQUIRED", "4 name REQUIRED", "5 id DUPLICATE_LINE", "6 id IN_OTHER_SECTION", "7 unit UNKNOWN_UNIT", "7 pattern UNKNOWN_PATTERN",
            "8 from INVALID_DATE", "8 until INVALID_DATE", "9 until END_BEFORE_START", "10 name TOO_LONG", "11  BROKEN_LINE", "12  BROKEN_LINE",
        ]);
        (await PeopleAsync(office)).ShouldAllBe(p => !((string)p!["id"]!).StartsWith("new", StringComparison.Ordinal));
        (await office.GetAsync(Tanaka, "/api/session")).Json["sectionId"]!.ToString().ShouldBe(Citizens);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("なまえ,番号\r\na,b\r\n")]
    [InlineData("\0\u0001")]
    public async Task A_file_without_the_two_columns_says_which(string csv)
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var answer = await ImportAsync(office, Encoding.UTF8.GetBytes(csv));

        answer.Status.ShouldBe(200);
        answer.Json["errors"]!.AsArray().Select(e => $"{e!["column"]} {e["code"]}").ShouldBe(["id MISSING_COLUMN", "name MISSING_COLUMN"]);
    }

    [Fact]
    public async Task A_quote_that_never_closes_is_a_broken_line_and_not_a_swallowed_list()
    {
        await using var office = await Office.StartAsync().MoveInAsync();

        var answer = await ImportAsync(office, "id,name\nnew1,\"開いたまま\nnew2,次の人\n"u8.ToArray(), apply: true);

        answer.Status.ShouldBe(422);
        answer.Json["errors"]!.AsArray().ShouldContain(e => (string)e!["code"]! == "BROKEN_LINE" && (int)e["line"]! >= 2);
        (await PeopleAsync(office)).ShouldAllBe(p => !((string)p!["id"]!).StartsWith("new", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Too_many_lines_and_too_large_a_file_are_refused()
    {
        await using var office = await Office.StartAsync().MoveInAsync();
        var lines = string.Concat(Enumerable.Range(0, 2001).Select(i => $",{i}\n"));

        var many = await ImportAsync(office, Encoding.UTF8.GetBytes("id,name\n" + lines));
        many.Json["errors"]!.AsArray().ShouldContain(e => (string)e!["code"]! == "TOO_MANY_LINES" && (int)e["line"]! == 2002);
        var large = await ImportAsync(office, new byte[(512 * 1024) + 1]);
        (large.Status, large.Code).ShouldBe((413, "TOO_LARGE"));
    }

    [Fact]
    public async Task Who_leaves_keeps_the_records_and_is_not_on_the_board_any_more()
    {
        await using var office = await Office.StartAsync(now: Office.Morning.AddHours(9)).MoveInAsync();
        (await office.PostAsync(Sato, "/api/days/today/start", new { place = "home" })).Status.ShouldBe(200);

        (await ImportAsync(office, "id,name,unit,until\nsato,佐藤 花子,u1,2026-11-24\n"u8.ToArray(), apply: true)).Status.ShouldBe(200);
        office.Clock.MoveTo(Office.Morning.AddDays(1));

        (await office.GetAsync(Head, "/api/sections/planning/board")).Body.ShouldNotContain("sato");
        (await office.GetAsync(Head, "/api/sections/planning/board?date=2026-11-24")).Body.ShouldContain("sato");
        (await office.GetAsync(Head, "/api/sections/planning/months/2026-11?person=sato")).Json["people"]![0]!["totals"]!["days"]!.GetValue<int>().ShouldBe(1);
        (await office.GetAsync(Sato, "/api/months/2026-11")).Json["totals"]!["days"]!.GetValue<int>().ShouldBe(1);
        (await office.GetAsync(Sato, "/api/sections/planning/board")).Status.ShouldBe(404);
    }

    private static Task<Answer> ImportAsync(Office office, byte[] csv, bool apply = false) =>
        office.PostAsync(Head, $"/api/sections/planning/people/import{(apply ? "?apply=true" : "")}", csv);

    private static async Task<JsonArray> PeopleAsync(Office office) => (await office.GetAsync(Head, "/api/sections/planning/people")).Json["items"]!.AsArray();

    private static List<string> Actions(Answer answer) => [.. answer.Json["lines"]!.AsArray().Select(l => $"{l!["line"]} {l["action"]} {l["name"]}")];
}
