using TeleworkTeams.Domain.People;

namespace TeleworkTeams.Domain.Telework;

/// <summary>How telework comes about (S-56, S-58, S-60).</summary>
public enum TeleworkRoute
{
    /// <summary>申請: each time, and the head approves.</summary>
    Application,

    /// <summary>命令: the head orders, without paper; staff do not apply.</summary>
    Order,

    /// <summary>届出: staff declare, nobody approves.</summary>
    Declaration,

    /// <summary>登録制: registered and approved once, then declared each time (S-56).</summary>
    RegisterOnce,

    /// <summary>初回のみ: the first application is approved, the following ones are declarations (S-60).</summary>
    FirstTimeOnly,
}

/// <summary>The route.</summary>
/// <param name="Kind">How staff come to it.</param>
/// <param name="OrdersAllowed">Whether the head may order it besides (S-58).</param>
/// <param name="Basis">The legal basis as the form prints it: 在宅への旅行命令 … (S-59); null: unset.</param>
/// <param name="Source">Where it stands; null: the policy's.</param>
public sealed record RouteRule(TeleworkRoute Kind, bool OrdersAllowed = false, string? Basis = null, string? Source = null)
{
    /// <summary>Whether the head may order it at all: besides applications, or as the only way.</summary>
    public bool TakesOrders => OrdersAllowed || Kind == TeleworkRoute.Order;
}
