using System.Collections.Concurrent;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Schedules;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>
/// Once a minute: ends the swaps whose shift began, moved or is gone, and plans cards that an ended process did not get to. Once a day it
/// forgets what ended long ago: the rota itself is the history.
/// </summary>
internal sealed class KeepSwaps(SwapStore swaps, ChangeSwap change, GatherSwap gather, SwapEffects effects, PeopleQueries people, City city)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private const int KeptDays = 90;

    private readonly ConcurrentDictionary<string, int> _complete = new();
    private DateTimeOffset _next = DateTimeOffset.MinValue;
    private DateOnly _forgotten;

    public static ScheduledPlan Plan { get; } = new("swaps", (services, now, _, token) => services.GetRequiredService<KeepSwaps>().RunAsync(now, token));

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now < _next)
        {
            return;
        }

        _next = now + Pause;
        var forget = _forgotten != city.Today;
        foreach (var section in await people.SectionsAsync(cancellationToken))
        {
            foreach (var index in await swaps.RunningAsync(section.Id, cancellationToken))
            {
                await KeepAsync(new SwapAbout(section.Id, "", index.Id), cancellationToken);
            }

            if (forget)
            {
                await ForgetAsync(section.Id, cancellationToken);
            }
        }

        _forgotten = city.Today;
    }

    private async Task KeepAsync(SwapAbout about, CancellationToken cancellationToken)
    {
        var done = await change.RunAsync(about, new SwapCommand.Settle(), null, cancellationToken);
        if (done is not { Decision: SwapDecision.Unchanged, Swap: { } swap } || _complete.GetValueOrDefault(swap.Id) == swap.History.Count)
        {
            return;
        }

        if (await gather.RunAsync(about, withCandidates: swap.State == SwapState.Open, cancellationToken) is { } gathered)
        {
            await effects.CompleteAsync(gathered, swap, cancellationToken);
            _complete[swap.Id] = swap.History.Count;
        }
    }

    private async Task ForgetAsync(string sectionId, CancellationToken cancellationToken)
    {
        var before = city.Today.AddDays(-KeptDays);
        foreach (var row in await swaps.AllAsync(sectionId, cancellationToken))
        {
            if (row.ToSwap() is { IsOver: true } swap && swap.Date < before)
            {
                await swaps.RemoveAsync(row, cancellationToken);
                _complete.TryRemove(swap.Id, out _);
            }
        }
    }
}
