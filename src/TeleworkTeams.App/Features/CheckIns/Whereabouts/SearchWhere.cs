using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CheckIns.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.App.Features.CheckIns.Whereabouts;

/// <summary>誰がどこ beside the message box. Presence stands in the list alone: a card would keep it.</summary>
internal sealed class SearchWhere(FindPeople find, City city)
{
    public const string CommandId = "people.where";

    public static SearchCommand Command { get; } =
        new(CommandId, (turn, text, skip, count, token) => turn.Services.GetRequiredService<SearchWhere>().RunAsync(turn, text, skip, count, token));

    private async Task<MessagingExtensionResult> RunAsync(BotTurn turn, string text, int skip, int count, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        if (await find.RunAsync(turn.PersonId, text, skip, count, cancellationToken) is not { } found)
        {
            return MessagingExtensionResult.Message(CheckInTexts.Get(language, "Where.NotAMember"));
        }

        if (found.Items.Count == 0 && skip == 0)
        {
            return MessagingExtensionResult.Message(CheckInTexts.Get(language, "Where.Nobody"));
        }

        return MessagingExtensionResult.Result([.. found.Items.Select(w => new MessagingExtensionAttachment(
            WhereCard.Build(language, w, found.At, city.Zone), new ThumbnailCard(w.Found.Person.Name, WhereText.Line(language, w, city.Zone))))]);
    }
}
