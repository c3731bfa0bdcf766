using TeleworkTeams.App.Features.PhoneDuty.Cover;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <summary>What the rota shows of swaps: marks in its grid, and one's own with one's turns.</summary>
internal static class SwapsForRota
{
    public static SwapMarks Marks { get; } = new(async (services, sectionId, from, to, token) =>
    {
        Dictionary<(string, string), string> marks = [];
        foreach (var index in await services.GetRequiredService<SwapStore>().RunningAsync(sectionId, from, to, token))
        {
            marks[(index.ShiftId, index.HolderId)] = index.IsOpen ? "open" : "taken";
        }

        return marks;
    });

    public static OwnSwaps Own { get; } = new(async (services, sectionId, personId, caller, token) =>
    {
        var (store, views) = (services.GetRequiredService<SwapStore>(), services.GetRequiredService<SwapViews>());
        Dictionary<string, object> own = [];
        foreach (var index in (await store.RunningAsync(sectionId, token)).Where(i => i.HolderId == personId))
        {
            if (await store.FindAsync(sectionId, index.Id, token) is { } row)
            {
                own[index.ShiftId] = SwapContract.Of(caller.Language, await views.OfAsync(sectionId, row, token), null, personId, manages: false);
            }
        }

        return own;
    });
}
