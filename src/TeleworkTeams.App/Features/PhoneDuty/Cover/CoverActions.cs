using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty.Cover.Cards;
using TeleworkTeams.App.Features.PhoneDuty.Swaps;
using TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.PhoneDuty.Planning;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>この案で変更する: a lead makes the proposal of a card, all of it or nothing.</summary>
internal sealed class CoverActions(PeopleQueries people, ApplyChanges apply, CoverViews views, City city)
{
    public const string Apply = "duty.cover.apply";

    public static CardVerb Verb { get; } = new(Apply, (turn, action, token) => turn.Services.GetRequiredService<CoverActions>().RunAsync(turn, action, token));

    private async Task<AdaptiveCard> RunAsync(BotTurn turn, AdaptiveCardInvokeAction action, CancellationToken cancellationToken)
    {
        var changes = CoverParts.Read(action.GetString("changes"));
        if (await people.SectionNowAsync(action.GetString("section") ?? "", cancellationToken) is not { } section || changes.Count == 0
            || Rights.RoleFor(Right.ManageDuty, await people.SubjectInSectionAsync(turn.PersonId, cancellationToken), section, null, city.Today) is null)
        {
            return SwapCards.NotThere(turn.Language);
        }

        var applied = await apply.RunAsync(section, changes, turn.PersonId, cancellationToken);
        return applied.Refusal is { } refusal
            ? SwapCards.RefusedInChat(turn.Language, refusal, applied.Outlook.NameOf, turn.PersonId, await AgainAsync(turn, action, section, cancellationToken))
            : CoverParts.Made(turn.Language, changes, applied.Outlook);
    }

    /// <summary>The card with what would be proposed now.</summary>
    private async Task<Func<Container, AdaptiveCard>> AgainAsync(BotTurn turn, AdaptiveCardInvokeAction action, Section section, CancellationToken cancellationToken)
    {
        if (ShiftDate.Day(action.GetString("gap")) is { } date && await views.GapAsync(section.Id, date, cancellationToken) is { } gaps)
        {
            return banner => GapCard.Build(turn.Language, gaps, null, banner);
        }

        var (card, person) = (action.GetString("card") ?? "", action.GetString("person") ?? "");
        return await views.ConflictAsync(section.Id, card, person, cancellationToken) is { } conflict
            ? banner => ConflictCard.Build(turn.Language, conflict, null, banner)
            : banner => new AdaptiveCard { Lang = turn.Language == Platform.Localization.Language.Ja ? "ja" : "en", Body = [banner] };
    }
}
