using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>A document with mistakes: every one of them is named by path and line, in words, all at once.</summary>
public sealed class PolicyReadingTests
{
    [Theory]
    [InlineData("name: 市\nlimit: {}", "limit", 2, "UNKNOWN_KEY")]
    [InlineData("name: 市\nlimits:\n  dayPerWeek: 2", "limits.dayPerWeek", 3, "UNKNOWN_KEY")]
    [InlineData("name: 市\nlimits:\n  daysPerWeek: 0", "limits.daysPerWeek", 3, "OUT_OF_RANGE")]
    [InlineData("name: 市\nlimits:\n  daysPerWeek: 7.5", "limits.daysPerWeek", 3, "OUT_OF_RANGE")]
    [InlineData("name: 市\nlimits:\n  daysPerWeek: 1.2", "limits.daysPerWeek", 3, "NOT_A_STEP")]
    [InlineData("name: 市\nlimits:\n  daysPerWeek: \"2\"", "limits.daysPerWeek", 3, "NOT_A_NUMBER")]
    [InlineData("name: 市\nlimits:\n  daysPerWeek: 2日", "limits.daysPerWeek", 3, "NOT_A_NUMBER")]
    [InlineData("name: 市\nlimits:\n  daysPerWeek:", "limits.daysPerWeek", 3, "EMPTY")]
    [InlineData("name: 市\nlimits: {}", "limits", 2, "EMPTY")]
    [InlineData("name: 市\nlimits: 2", "limits", 2, "NOT_A_MAP")]
    [InlineData("name: 市\nlimits:\n  units: day", "limits.units", 3, "NOT_A_LIST")]
    [InlineData("name: 市\nlimits:\n  units: [day, day]", "limits.units[1]", 3, "REPEATED")]
    [InlineData("name: 市\nlimits:\n  units: []", "limits.units", 3, "EMPTY")]
    [InlineData("name: 市\nlimits:\n  spots:\n    - spot: cafe", "limits.spots[0].spot", 4, "UNKNOWN_WORD")]
    [InlineData("name: 市\nlimits:\n  spots:\n    - reasonRequired: true", "limits.spots[0].spot", 4, "REQUIRED")]
    [InlineData("name: 市\nroute:\n  kind: Application", "route.kind", 3, "UNKNOWN_WORD")]
    [InlineData("name: 市\nroute:\n  kind: 1", "route.kind", 3, "NOT_A_TEXT")]
    [InlineData("name: 市\nroute:\n  kind: [order]", "route.kind", 3, "NOT_A_TEXT")]
    [InlineData("name: 市\nroute:\n  kind: order\n  ordersAllowed: yes", "route.ordersAllowed", 4, "NOT_A_FLAG")]
    [InlineData("name: 市\nroute:\n  kind: order\n  kind: application", "", 4, "DUPLICATE_KEY")]
    [InlineData("name: 市\ndeadline:\n  kind: businessDaysBefore\n  days: 21", "deadline.days", 4, "OUT_OF_RANGE")]
    [InlineData("name: 市\ndeadline:\n  kind: previousDay\n  time: 24:00", "deadline.time", 4, "INVALID_TIME")]
    [InlineData("name: 市\nlifts:\n  - from: 2026-02-30\n    reason: 台風", "lifts[0].from", 3, "INVALID_DATE")]
    [InlineData("name: 市\nresources:\n  pools:\n    - { id: v p n, name: 回線, perDay: 3 }", "resources.pools[0].id", 4, "INVALID_ID")]
    [InlineData("name: \"市\\n町\"", "name", 1, "ONE_LINE")]
    [InlineData("name: \" 市\"", "name", 1, "ONE_LINE")]
    [InlineData("name: 2026", "name", 1, "NOT_A_TEXT")]
    [InlineData("route:\n  kind: order", "name", 1, "REQUIRED")]
    [InlineData("- name: 市", "", 1, "NOT_A_MAP")]
    [InlineData("市", "", 1, "NOT_A_MAP")]
    [InlineData("", "", 1, "DOCUMENT_EMPTY")]
    [InlineData("# only words", "", 1, "DOCUMENT_EMPTY")]
    [InlineData("name: 市\n---\nname: 町", "", 2, "SEVERAL_DOCUMENTS")]
    [InlineData("name: &a 市\nsource: 要綱", "", 1, "ALIAS_NOT_ALLOWED")]
    [InlineData("name: 市\nsource: *a", "", 2, "ALIAS_NOT_ALLOWED")]
    [InlineData("name: !!str 市", "", 1, "TAG_NOT_ALLOWED")]
    [InlineData("name: 市\nlimits: !Limits\n  officeCover: 1", "", 2, "TAG_NOT_ALLOWED")]
    [InlineData("name: 市\nlimits:\n  [a, b]: 1", "", 3, "KEY_IS_NO_WORD")]
    [InlineData("name: 市\nroute: {kind: order", "", 2, "NOT_YAML")]
    [InlineData("name: 市\n\troute: 1", "", 2, "TAB_INDENT")]
    public void A_mistake_is_named_by_path_and_line(string yaml, string path, int line, string code)
    {
        var (document, problems) = ReadPolicy.From(yaml, Language.Ja);

        document.ShouldBeNull();
        problems.ShouldContain(p => p.Path == path && p.Line == line && p.Code == code, string.Join("; ", problems));
        problems.ShouldAllBe(p => p.Message.EndsWith('。') || p.Message.Contains(':'));
    }

    [Fact]
    public void All_mistakes_are_named_at_once_in_order_of_line()
    {
        var (_, problems) = ReadPolicy.From(
            "name: 市\nroute:\n  kind: letter\ndeadline:\n  kind: businessDaysBefore\n  days: 0\nhours:\n  windowStart: 25:00\nextra: 1", Language.Ja);

        problems.Select(p => p.Path).ShouldBe(["route.kind", "deadline.days", "hours.windowStart", "extra"]);
        problems[1].Message.ShouldBe("1から20までの数を書いてください。");
    }

    [Fact]
    public void The_message_is_in_the_readers_language() =>
        ReadPolicy.From("name: 市\nroute:\n  kind: letter", Language.En).Problems.ShouldHaveSingleItem()
            .Message.ShouldBe("\"letter\" is not known here. Known words: application, order, declaration, registerOnce, firstTimeOnly");

    [Fact]
    public void A_short_text_that_would_grow_without_end_is_refused()
    {
        var bomb = "name: 市\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]";

        ReadPolicy.From(bomb, Language.Ja).Problems.ShouldContain(p => p.Code == "ALIAS_NOT_ALLOWED");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Deep_nesting_is_refused_before_it_costs_anything(string opening)
    {
        var (document, problems) = ReadPolicy.From("name: " + string.Concat(Enumerable.Repeat(opening, 30_000 / opening.Length)), Language.Ja);

        document.ShouldBeNull();
        problems.ShouldNotBeEmpty();
        problems.Count.ShouldBeLessThan(5);
    }

    [Fact]
    public void A_document_that_no_row_could_hold_is_refused() =>
        ReadPolicy.From("name: 市\n#" + new string('字', 32_000), Language.Ja).Problems.ShouldHaveSingleItem().Code.ShouldBe("DOCUMENT_TOO_LONG");

    [Fact]
    public void Quoted_and_plain_values_comments_and_flow_style_say_the_same()
    {
        var plain = ReadPolicy.From("name: 市\ndeadline: # 前日\n  kind: previousDay\n  time: 12:00\nlimits:\n  units:\n    - day\n  daysPerWeek: 2.0", Language.Ja).Document!.Policy;
        var quoted = ReadPolicy.From("{\"name\": \"市\", \"deadline\": {\"kind\": \"previousDay\", \"time\": \"12:00\"}, \"limits\": {\"units\": [\"day\"], \"daysPerWeek\": 2}}", Language.Ja).Document!.Policy;

        plain.Deadline.ShouldBe(new DeadlineRule(DeadlineKind.PreviousDay, 0, new(12, 0)));
        quoted.Deadline.ShouldBe(plain.Deadline);
        quoted.Limits!.DaysPerWeek.ShouldBe(plain.Limits!.DaysPerWeek);
    }

    [Fact]
    public void What_is_not_written_stays_unset()
    {
        var policy = ReadPolicy.From("name: 市\nlimits:\n  officeCover: 3\nresources:\n  loans:\n    - { id: pc, name: PC, count: 5 }", Language.Ja).Document!.Policy;

        policy.Route.ShouldBeNull();
        policy.Limits!.DaysPerWeek.ShouldBeNull();
        policy.Limits.Units.ShouldBeNull();
        policy.Resources!.Pools.ShouldBeEmpty();
        policy.Resources.Loans.ShouldBe([new LoanItem("pc", "PC", 5)]);
    }
}
