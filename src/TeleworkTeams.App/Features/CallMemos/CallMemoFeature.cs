using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CallMemos.Dialog;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Platform.Storage;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>電話メモ: from the one who took the call to the one who was called.</summary>
internal static class CallMemoFeature
{
    public static IServiceCollection AddCallMemos(this IServiceCollection services)
    {
        services.AddOptions<CallMemoOptions>().BindConfiguration("CallMemos").ValidateDataAnnotations().ValidateOnStart();
        services.AddTable(CallMemoTable.Table);
        services.AddSingleton<CallMemoTable>().AddSingleton<CallMemoQueries>().AddSingleton<GatherMemoFacts>().AddSingleton<FindAddressees>();
        services.AddSingleton<TakeMemo>().AddSingleton<StepMemo>().AddSingleton<CallMemoEffects>().AddSingleton<WatchMemos>().AddSingleton<SweepLedger>();
        services.AddSingleton<CallMemoViews>().AddSingleton<CallMemoDeliveries>().AddSingleton<CallMemoActions>().AddSingleton<CallMemoApi>();
        services.AddSingleton<TakeDialog>().AddSingleton(TakeDialog.Command).AddSingleton(CallMemoActions.Command);
        services.AddSingleton(new ScheduledPlan("call memos", (s, now, _, token) => s.GetRequiredService<WatchMemos>().RunAsync(now, token)));
        services.AddSingleton(new ScheduledPlan("ledger of calls", (s, _, _, token) => s.GetRequiredService<SweepLedger>().RunAsync(token)));
        foreach (var kind in CallMemoDeliveries.Kinds)
        {
            services.AddSingleton(kind);
        }

        foreach (var verb in CallMemoActions.Verbs)
        {
            services.AddSingleton(verb);
        }

        return services;
    }

    public static void MapCallMemos(this IEndpointRouteBuilder api) => CallMemoApi.Map(api);
}
