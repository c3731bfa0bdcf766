using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.PhoneDuty;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps;

/// <param name="Standing">How it stands, in the words of the cards.</param>
internal sealed record SwapDto(
    string Id, NamedShiftDto Shift, NamedDto From, NamedDto? To, NamedDto? TakenBy, string State, NamedDto? AskedBy, DateTimeOffset AskedAt, string? Note,
    bool CanTake, string? WhyNot, bool CanGiveBack, bool CanCancel, IReadOnlyList<NamedDto> Candidates, string Standing);

internal sealed record SwapPage(IReadOnlyList<SwapDto> Items, string? Next);

internal sealed record AskSwapRequest(string? Id, string? ShiftId, string? PersonId, string? ToId, string? Note);

internal sealed record TakeSwapRequest(string? PersonId);

internal sealed record TakeOverRequest(string? FromId, string? Id);

/// <summary>Swaps in the words of the tab.</summary>
internal static class SwapContract
{
    /// <param name="language">The reader's.</param>
    /// <param name="view">The swap.</param>
    /// <param name="outlook">How the turns of its day stand; null: it is over.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="manages">Whether the reader manages the section.</param>
    public static SwapDto Of(Language language, SwapView view, DutyOutlook? outlook, string reader, bool manages)
    {
        var swap = view.Swap;
        var isOpen = swap.State == SwapState.Open && (swap.IsUrgent ? view.Now < view.Zone.At(swap.Date, swap.To) : !view.HasBegun);
        var candidates = isOpen && outlook?.Shift(swap.ShiftId) is { } shift ? outlook.CandidatesFor(shift, swap.FromId) : [];
        var own = candidates.FirstOrDefault(c => c.PersonId == reader);
        var whyNot = !isOpen || reader == swap.FromId ? null
            : swap.ToId is { } to && to != reader ? SwapTexts.Get(language, "Why.NotAddressed")
            : own is null ? SwapTexts.Against(language, [new DutyObstacle(ObstacleKind.NotActive)])
            : own.Against.Count > 0 ? SwapTexts.Against(language, own.Against)
            : null;
        return new SwapDto(
            swap.Id, NamedShiftDto.Of(new DutyShift(swap.ShiftId, view.KindId, swap.Date, swap.From, swap.To, 1), view.KindName), Person(swap.FromId)!, Person(swap.ToId), Person(swap.TakenById),
            WireWord.Of(swap.State), swap.AskedById.Length == 0 ? null : Person(swap.AskedById), view.Zone.Local(swap.AskedAt), swap.Note,
            isOpen && reader != swap.FromId && whyNot is null, whyNot,
            swap.State == SwapState.Taken && !view.HasBegun && (manages || swap.TakenById == reader),
            swap.State == SwapState.Open && (manages || swap.FromId == reader || swap.AskedById == reader),
            manages ? [.. candidates.Where(c => c.Against.Count == 0 && c.PersonId != swap.FromId).Select(c => Person(c.PersonId)!)] : [],
            Cards.SwapParts.Sentence(language, view));

        NamedDto? Person(string? id) => id is null ? null : new NamedDto(id, view.NameOf(id));
    }
}
