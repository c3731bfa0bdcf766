using static TeleworkTeams.App.Tests.Security.Staff;

namespace TeleworkTeams.App.Tests.Security;

/// <summary>Who may use an endpoint: the names of those for whom it exists.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Route">The route as the app declares it.</param>
/// <param name="In">Those who may, in 企画課 and in 市民課.</param>
/// <param name="Body">What is sent along.</param>
internal sealed record Access(string Method, string Route, (string[] Planning, string[] Citizens) In, object? Body = null);

/// <summary>The rights of the whole API, one line an endpoint. An endpoint without a line fails the tests.</summary>
internal static class AccessTable
{
    internal static readonly string[] Everybody =
        [Nobody, Head, Deputy, ComingDeputy, Lead, OtherLead, Sato, Suzuki, Leaver, CitizensHead, Tanaka, Personnel, Administrator];

    private static readonly string[] OnAList = [.. Everybody.Where(p => p != Nobody)];
    private static readonly (string[], string[]) All = (Everybody, Everybody);
    private static readonly (string[], string[]) Own = (OnAList, OnAList);
    private static readonly (string[], string[]) Serving = ([.. OnAList.Where(p => p != Leaver)], [.. OnAList.Where(p => p != Leaver)]);
    private static readonly (string[], string[]) City = ([Administrator], [Administrator]);
    private static readonly (string[], string[]) CityStaff = ([Personnel, Administrator], [Personnel, Administrator]);
    private static readonly (string[], string[]) Members = ([Head, Deputy, ComingDeputy, Lead, OtherLead, Sato, Suzuki], [CitizensHead, Tanaka]);
    private static readonly (string[], string[]) Colleagues = ([.. OnAList.Except([Leaver])], [.. OnAList.Except([Leaver])]);
    private static readonly (string[], string[]) Managers = ([Head, Deputy, Administrator], [CitizensHead, Administrator]);
    private static readonly (string[], string[]) Deciders = ([Head, Deputy], [CitizensHead]);

    /// <summary>An application that there is not; whose there is, ApplicationAccessTests ask.</summary>
    private static readonly (string[], string[]) None = ([], []);
    private static readonly (string[], string[]) ForThePerson = ([Head, Deputy, Lead], [CitizensHead]);
    private static readonly (string[], string[]) DutyLeads = ([Head, Deputy, Lead, OtherLead], [CitizensHead]);
    private static readonly (string[], string[]) Acknowledgers = ([Head, Deputy, Lead, OtherLead], [CitizensHead]);
    private static readonly (string[], string[]) Counts = ([Head, Deputy, Personnel], [CitizensHead, Personnel]);
    private static readonly (string[], string[]) Personnels = ([Personnel], [Personnel]);
    private static readonly (string[], string[]) Records = ([Head, Deputy, Lead, OtherLead, Personnel], [CitizensHead, Personnel]);

    private static readonly (string[], string[]) CityRules = ([Personnel, Administrator], [Personnel, Administrator]);
    private static readonly (string[], string[]) AnyRules = ([Head, Deputy, CitizensHead, Personnel, Administrator], []);
    private static readonly (string[], string[]) OwnRules =
        ([Head, Deputy, ComingDeputy, Lead, OtherLead, Sato, Suzuki, Personnel, Administrator], [CitizensHead, Tanaka, Personnel, Administrator]);
    private static readonly object Rules = new { from = "2026-12-01", yaml = "name: 市\nroute:\n  kind: application\n" };

    internal static readonly IReadOnlyList<Access> Lines =
    [
        new("GET", "/api/session", All),
        new("PUT", "/api/session/language", Own, new { language = "ja" }),
        new("PUT", "/api/session/outlook", Own, new { write = true }),
        new("GET", "/api/days/{date}", Own),
        new("PUT", "/api/days/{date}", Own, new { plan = "計画" }),
        new("POST", "/api/days/{date}/start", Own, new { place = "home" }),
        new("POST", "/api/days/{date}/end", Own, new { }),
        new("POST", "/api/days/{date}/out", Own),
        new("POST", "/api/days/{date}/back", Own),
        new("POST", "/api/days/{date}/midday", Own),
        new("POST", "/api/days/{date}/undo", Own),
        new("PUT", "/api/days/{date}/report", Own, new { text = "起案を2件" }),
        new("POST", "/api/days/{date}/hourly-leave", Own),
        new("GET", "/api/sections/{sectionId}/reports", Acknowledgers),
        new("POST", "/api/sections/{sectionId}/reports/acknowledge", Acknowledgers, new { items = Array.Empty<object>() }),
        new("POST", "/api/sections/{sectionId}/people/{personId}/days/{date}/acknowledge", ForThePerson, new { }),
        new("GET", "/api/months/{month}", Own),
        new("GET", "/api/months/{month}/csv", Own),
        new("GET", "/api/views", Own),
        new("GET", "/api/leaves", Own),
        new("POST", "/api/leaves", Own, new { from = "2026-12-01", kind = "day" }),
        new("DELETE", "/api/leaves/{date}", Own),
        new("GET", "/api/sections/{sectionId}/board", Members),
        new("GET", "/api/sections/{sectionId}/presence", Members),
        new("GET", "/api/people/search", Colleagues),
        new("POST", "/api/sections/{sectionId}/people/{personId}/days/{date}/start", ForThePerson, new { place = "home", at = "08:30" }),
        new("POST", "/api/sections/{sectionId}/people/{personId}/days/{date}/end", ForThePerson, new { at = "09:30" }),
        new("POST", "/api/sections/{sectionId}/people/{personId}/ask", ForThePerson),
        new("GET", "/api/sections/{sectionId}/people/{personId}/leaves", ForThePerson),
        new("POST", "/api/sections/{sectionId}/people/{personId}/leaves", ForThePerson, new { from = "2026-12-02", kind = "day" }),
        new("DELETE", "/api/sections/{sectionId}/people/{personId}/leaves/{date}", ForThePerson),
        new("GET", "/api/sections/{sectionId}/months/{month}", Records),
        new("GET", "/api/sections/{sectionId}/months/{month}/csv", Records),
        new("GET", "/api/sections/{sectionId}/months/{month}/attendance.csv", Records),
        new("GET", "/api/sections/{sectionId}/figures", Counts),
        new("GET", "/api/city/figures", Personnels),
        new("GET", "/api/applications/{id}/print", None),
        new("GET", "/api/sections/{sectionId}/settings", Managers),
        new("PUT", "/api/sections/{sectionId}/settings", Managers, new { name = "乗っ取り" }),
        new("GET", "/api/sections/{sectionId}/people", Managers),
        new("PUT", "/api/sections/{sectionId}/people/{personId}", Managers, new { kana = "ノットリ" }),
        new("POST", "/api/sections/{sectionId}/people/import", Managers, "id,name\nx,y\n"),
        new("GET", "/api/applications/form", Own),
        new("POST", "/api/applications/check", Own, new { }),
        new("POST", "/api/applications", Own, new { }),
        new("GET", "/api/applications", Own),
        new("GET", "/api/applications/{id}", None),
        new("PUT", "/api/applications/{id}", None, new { }),
        new("POST", "/api/applications/{id}/withdraw", None, new { }),
        new("POST", "/api/registrations", Own, new { }),
        new("GET", "/api/sections/{sectionId}/approvals", Deciders),
        new("POST", "/api/sections/{sectionId}/approvals/approve", Deciders, new { }),
        new("POST", "/api/sections/{sectionId}/applications/{id}/approve", None, new { }),
        new("POST", "/api/sections/{sectionId}/applications/{id}/send-back", None, new { }),
        new("POST", "/api/sections/{sectionId}/applications/{id}/withdraw", None, new { }),
        new("POST", "/api/sections/{sectionId}/orders", Deciders, new { }),
        new("GET", "/api/sections/{sectionId}/plan", Members),
        new("GET", "/api/sections/{sectionId}/duty/rules", Members),
        new("PUT", "/api/sections/{sectionId}/duty/rules", Acknowledgers, new { }),
        new("GET", "/api/sections/{sectionId}/duty/{month}", Members),
        new("POST", "/api/sections/{sectionId}/duty/{month}/draft", Acknowledgers, new { }),
        new("PUT", "/api/sections/{sectionId}/duty/{month}/draft", Acknowledgers, new { }),
        new("DELETE", "/api/sections/{sectionId}/duty/{month}/draft", Acknowledgers),
        new("POST", "/api/sections/{sectionId}/duty/{month}/publish", Acknowledgers),
        new("GET", "/api/sections/{sectionId}/duty/ledger", Members),
        new("GET", "/api/sections/{sectionId}/duty/now", Members),
        new("GET", "/api/duty/own", Own),
        new("PUT", "/api/duty/wishes/{date}", Own, new { wish = "desired" }),
        new("POST", "/api/duty/feed", Own),
        new("DELETE", "/api/duty/feed", Own),
        new("GET", "/api/sections/{sectionId}/duty/swaps", Members),
        new("POST", "/api/sections/{sectionId}/duty/swaps", Members, new { id = "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f", shiftId = "phone-20261201-am" }),
        new("POST", "/api/sections/{sectionId}/duty/swaps/{id}/take", None, new { }),
        new("POST", "/api/sections/{sectionId}/duty/swaps/{id}/giveBack", None),
        new("POST", "/api/sections/{sectionId}/duty/swaps/{id}/cancel", None),
        new("POST", "/api/sections/{sectionId}/duty/shifts/{shiftId}/takeOver", Members, new { fromId = "somebody" }),
        new("GET", "/api/sections/{sectionId}/duty/conflicts", DutyLeads),
        new("POST", "/api/sections/{sectionId}/duty/conflicts/apply", DutyLeads, new { changes = Array.Empty<object>() }),
        new("GET", "/api/policy", Own),
        new("GET", "/api/sections/{sectionId}/policy", OwnRules),
        new("GET", "/api/policies", AnyRules),
        new("GET", "/api/policies/presets", AnyRules),
        new("POST", "/api/policies/city/check", CityRules, Rules),
        new("PUT", "/api/policies/city/{number:int}", CityRules, Rules),
        new("DELETE", "/api/policies/city/{number:int}", CityRules),
        new("POST", "/api/policies/sections/{sectionId}/check", Managers, Rules),
        new("PUT", "/api/policies/sections/{sectionId}/{number:int}", Managers, Rules),
        new("DELETE", "/api/policies/sections/{sectionId}/{number:int}", Managers),
        new("GET", "/api/memos", Own),
        new("POST", "/api/memos", Serving, new { }),
        new("GET", "/api/memos/{id}", None),
        new("POST", "/api/memos/{id}/confirm", None),
        new("POST", "/api/memos/{id}/calledBack", None),
        new("POST", "/api/memos/{id}/notReached", None),
        new("POST", "/api/memos/{id}/handOver", None, new { personId = "unknown" }),
        new("PUT", "/api/sites/{siteId}", CityStaff, new { name = "乗っ取り", kind = "city" }),
        new("GET", "/api/sites", Own),
        new("GET", "/api/sites/presets", CityStaff),
        new("GET", "/api/sites/{siteId}/days/{date}", Own),
        new("GET", "/api/sites/{siteId}/week", Own),
        new("GET", "/api/sites/private-hours", Own),
        new("POST", "/api/sites/private-hours", Own, new { siteId = "library" }),
        new("DELETE", "/api/sites/private-hours/{siteId}/{date}", Own),
        new("GET", "/api/bookings", Own),
        new("POST", "/api/bookings", Own, new { siteId = "library", days = new[] { new { date = "2026-12-01", part = "day" } } }),
        new("PUT", "/api/bookings/{bookingId}", Own, new { part = "day" }),
        new("POST", "/api/bookings/cancel", Own, new { from = "2026-12-01" }),
        new("DELETE", "/api/sites/{siteId}", CityStaff),
        new("GET", "/api/calendar", All),
        new("GET", "/api/city/calendar", City),
        new("PUT", "/api/city/calendar", City, new { closedDays = new[] { new { date = "2026-12-28", name = "乗っ取り" } } }),
        new("POST", "/api/city/calendar/holidays", City, "2026/1/1,乗っ取り\n"),
        new("DELETE", "/api/city/calendar/holidays", City),
        new("GET", "/api/city/roles", City),
        new("GET", "/api/city/deliveries", City),
        new("PUT", "/api/city/roles/{personId}/{role}", City),
        new("DELETE", "/api/city/roles/{personId}/{role}", City),
    ];

    /// <summary>The route with a section of the city, one of its people and a day that changes nobody's rights.</summary>
    internal static string Path(this Access access, string section, string person) => access.Route
        .Replace("{sectionId}", section, StringComparison.Ordinal)
        .Replace("{personId}", access.Route.Contains("/city/", StringComparison.Ordinal) ? "unknown" : person, StringComparison.Ordinal)
        .Replace("{number:int}", "1", StringComparison.Ordinal)
        .Replace("{siteId}", "library", StringComparison.Ordinal)
        .Replace("{shiftId}", "phone-20261201-am", StringComparison.Ordinal)
        .Replace("{bookingId}", "unknown", StringComparison.Ordinal)
        .Replace("{role}", "personnel", StringComparison.Ordinal)
        .Replace("{date}", access.Route.Contains("leaves", StringComparison.Ordinal) ? "2026-12-03" : "today", StringComparison.Ordinal)
        .Replace("{id}", "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f", StringComparison.Ordinal)
        .Replace("{month}", "2026-11", StringComparison.Ordinal);
}
