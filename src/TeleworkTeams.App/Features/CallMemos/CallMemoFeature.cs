namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>電話メモ: from the one who took the call to the one who was called.</summary>
internal static class CallMemoFeature
{
    public static IServiceCollection AddCallMemos(this IServiceCollection services) => services;

    public static void MapCallMemos(this IEndpointRouteBuilder api) => _ = api;
}
