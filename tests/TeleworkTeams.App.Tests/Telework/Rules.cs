using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Tests.City;

namespace TeleworkTeams.App.Tests.Telework;

/// <summary>A city's rules for a test.</summary>
internal static class Rules
{
    /// <summary>Application two business days before, exceptions by the head, a tick of the approver.</summary>
    public const string Usual = """
        name: みどり市
        source: みどり市要領
        route:
          kind: application
          ordersAllowed: true
        deadline:
          kind: businessDaysBefore
          days: 2
        limits:
          daysPerWeek: 3
          units: [day, halfDay]
          officeCover: 4
        exceptions:
          headMayAllow: true
        """;

    public const string WithTick = Usual + """


        confirmations:
          - id: travel-order
            text: 旅行命令を口頭で行いました
            textEn: The travel order was given
            by: approver
            required: true
        """;

    public const string WithPool = Usual + """


        resources:
          pools:
            - id: vpn
              name: VDI
              perDay: 5
              required: true
        """;

    public const string Declaration = """
        name: みどり市
        route:
          kind: declaration
        """;

    public const string RegisterOnce = """
        name: みどり市
        route:
          kind: registerOnce
        """;

    public const string OrderOnly = """
        name: みどり市
        route:
          kind: order
        """;

    /// <summary>The city's rules, in force since April.</summary>
    public static async Task SetRulesAsync(this TestCity city, string yaml)
    {
        var (document, problems) = ReadPolicy.From(yaml, Language.Ja);
        document.ShouldNotBeNull(string.Join("; ", problems.Select(p => $"{p.Line} {p.Path} {p.Message}")));
        var table = city.Get<PolicyTable>();
        var row = table.NewRow(PolicyScope.City, 1);
        row.From = "2026-04-01";
        row.Set(yaml);
        await table.AddAsync(row, TestContext.Current.CancellationToken);
        city.Get<PolicyQueries>().Clear();
    }
}
