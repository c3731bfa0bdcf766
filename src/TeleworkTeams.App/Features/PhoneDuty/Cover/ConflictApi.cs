using TeleworkTeams.App.Features.PhoneDuty.Cover.Cards;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.PhoneDuty.Planning;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

internal sealed record ConflictChangeDto(string? ShiftId, string? FromId, string? ToId);

internal sealed record ConflictProposalDto(IReadOnlyList<ConflictChangeDto> Changes, string Sentence);

/// <param name="Reason">Word of the first obstacle: <c>leave</c>, <c>telework</c>, <c>notActive</c> …</param>
internal sealed record ConflictDto(NamedShiftDto Shift, NamedDto Person, string Reason, string Message, ConflictProposalDto? Proposal);

internal sealed record ConflictList(IReadOnlyList<ConflictDto> Items);

internal sealed record ApplyRequest(IReadOnlyList<ConflictChangeDto?>? Changes);

/// <summary>Turns that their people cannot have, with proposals; for who manages the section.</summary>
internal sealed class ConflictApi(DutyAccess access, ReadOutlook outlooks, ApplyChanges apply)
{
    private const int MostChanges = 100;

    public static void Map(IEndpointRouteBuilder api)
    {
        var conflicts = api.MapGroup("/sections/{sectionId}/duty/conflicts");
        conflicts.MapGet("/", (string sectionId, Caller caller, ConflictApi a, CancellationToken token) => a.ListAsync(sectionId, caller, token));
        conflicts.MapPost("/apply", (string sectionId, ApplyRequest body, Caller caller, ConflictApi a, CancellationToken token) => a.ApplyAsync(sectionId, body, caller, token));
    }

    private async Task<IResult> ListAsync(string sectionId, Caller caller, CancellationToken cancellationToken) =>
        await access.ManagerAsync(sectionId, caller, cancellationToken) is { } viewer ? TypedResults.Ok(await LeftAsync(viewer, caller, cancellationToken)) : TypedResults.NotFound();

    private async Task<IResult> ApplyAsync(string sectionId, ApplyRequest body, Caller caller, CancellationToken cancellationToken)
    {
        if (await access.ManagerAsync(sectionId, caller, cancellationToken) is not { } viewer)
        {
            return TypedResults.NotFound();
        }

        var changes = (body.Changes ?? []).Where(c => c is { ShiftId.Length: > 0 } && (c.FromId ?? c.ToId) is { Length: > 0 })
            .Select(c => new DutyChange(c!.ShiftId!, c.FromId is { Length: > 0 } from ? from : null, c.ToId is { Length: > 0 } to ? to : null)).ToList();
        if (changes.Count is 0 or > MostChanges || changes.Count != body.Changes!.Count)
        {
            return Refused(new SwapRefusal(SwapProblem.ShiftGone), caller, id => id);
        }

        var applied = await apply.RunAsync(viewer.Section, changes, caller.PersonId, cancellationToken);
        return applied.Refusal is { } refusal ? Refused(refusal, caller, applied.Outlook.NameOf) : TypedResults.Ok(await LeftAsync(viewer, caller, cancellationToken));
    }

    private async Task<ConflictList> LeftAsync(DutyViewer viewer, Caller caller, CancellationToken cancellationToken)
    {
        var outlook = await outlooks.BetweenAsync(viewer.Section, outlooks.Today, outlooks.Today.AddDays(ReadOutlook.DaysAhead), cancellationToken);
        return new ConflictList([.. outlook.Conflicts().Select(c => Of(caller.Language, c, outlook))]);
    }

    private static ConflictDto Of(Language language, DutyConflict conflict, DutyOutlook outlook)
    {
        var first = conflict.Because[0];
        return new ConflictDto(
            NamedShiftDto.Of(conflict.Shift, outlook.KindName(conflict.Shift)), new NamedDto(conflict.PersonId, outlook.NameOf(conflict.PersonId)),
            first.Reason is { } reason ? WireWord.Of(reason) : WireWord.Of(first.Kind),
            CoverTexts.Get(language, "Conflict.Line", CoverParts.Words(language, conflict.Shift, outlook), outlook.NameOf(conflict.PersonId), SwapTexts.Against(language, conflict.Because)),
            conflict.Changes.Count == 0 ? null : new ConflictProposalDto(
                [.. conflict.Changes.Select(c => new ConflictChangeDto(c.ShiftId, c.FromId, c.ToId))],
                DutyTexts.List(language, conflict.Changes.Select(c => CoverParts.Sentence(language, c, outlook)))));
    }

    private static IResult Refused(SwapRefusal refusal, Caller caller, Func<string, string> nameOf)
    {
        var (code, title, text) = SwapTexts.Why(caller.Language, refusal, nameOf, caller.PersonId);
        return Problems.Of(refusal.Problem is SwapProblem.RulesAgainst or SwapProblem.NotAMember ? 422 : 409, code, title, text);
    }
}
