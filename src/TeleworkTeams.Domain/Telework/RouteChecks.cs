namespace TeleworkTeams.Domain.Telework;

/// <summary>How telework comes about (S-56, S-58, S-60); the first day's policy decides. Unset: staff apply, the head may order.</summary>
internal static class RouteChecks
{
    /// <summary>What a submission becomes while no rule is broken.</summary>
    public static ApplicationKind KindOf(ApplicationDraft draft, ApplicationFacts facts) =>
        facts.Policies.On(draft.Days[0].Date)?.Policy.Route?.Kind switch
        {
            TeleworkRoute.Declaration or TeleworkRoute.RegisterOnce => ApplicationKind.Declaration,
            TeleworkRoute.FirstTimeOnly when facts.IsRegistered => ApplicationKind.Declaration,
            _ => ApplicationKind.Application,
        };

    public static void Run(CheckContext check)
    {
        var facts = check.Facts;
        var policy = facts.Policies.On(check.Draft.Days[0].Date)?.Policy;
        if (policy is not null && Topic(check, policy.Route) is { } topic)
        {
            check.Say(new(topic, FindingWeight.Refusal) { Source = policy.Route?.Source ?? policy.Source });
        }

        if (check.Kind is ApplicationKind.Application or ApplicationKind.Registration && !facts.HasApprover)
        {
            check.Say(new(PolicyTopic.NoApprover, FindingWeight.Refusal));
        }
    }

    private static PolicyTopic? Topic(CheckContext check, RouteRule? route) => check.Kind switch
    {
        ApplicationKind.Order => route is { TakesOrders: false } ? PolicyTopic.OrdersNotAllowed : null,
        ApplicationKind.Registration when route?.Kind != TeleworkRoute.RegisterOnce => PolicyTopic.RegistrationNotUsed,
        ApplicationKind.Registration => check.Facts is { IsRegistered: true, Application: null } ? PolicyTopic.AlreadyRegistered : null,
        _ when route?.Kind == TeleworkRoute.Order => PolicyTopic.OrderOnly,
        _ when route?.Kind == TeleworkRoute.RegisterOnce && !check.Facts.IsRegistered => PolicyTopic.NotRegistered,
        _ => null,
    };
}
