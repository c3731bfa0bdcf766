using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Features.People;

/// <summary>The buttons and words of this slice: help, language, leave.</summary>
internal sealed class PeopleActions(PeopleQueries queries, PeopleTable table, PeopleCache cache, EnterLeave leave, City city, IOptions<TabOptions> tab)
{
    private const int WeeksAhead = 13;

    public static IEnumerable<CardVerb> Verbs =>
    [
        new(PeopleVerbs.Help, (turn, action, token) => Of(turn).HelpAsync(turn, action)),
        new(PeopleVerbs.Language, (turn, action, token) => Of(turn).ChooseLanguageAsync(turn, action, token)),
        new(PeopleVerbs.Leave, (turn, _, token) => Of(turn).LeavesAsync(turn, null, token)),
        new(PeopleVerbs.SaveLeave, (turn, action, token) => Of(turn).SaveLeaveAsync(turn, action, token)),
        new(PeopleVerbs.RemoveLeave, (turn, action, token) => Of(turn).RemoveLeaveAsync(turn, action, token)),
    ];

    public static IEnumerable<TextCommand> Commands =>
    [
        new("leave", ["休暇", "leave", "年休", "休み"], (turn, _, token) => Of(turn).LeavesAsync(turn, null, token), IsListed: true),
        new("help", ["ヘルプ", "help", "hi", "hello", "こんにちは", "使い方"], (turn, _, _) => Task.FromResult(Of(turn).Help(turn.Language, true)), IsListed: true),
    ];

    public static FallbackAnswer Fallback { get; } = new((turn, understood, _) => Task.FromResult(Of(turn).Help(turn.Language, understood)));

    public static ReaderLanguage ReaderLanguage { get; } = new(async (services, personId, token) =>
        await services.GetRequiredService<PeopleQueries>().ChosenLanguageAsync(personId, token));

    private static PeopleActions Of(BotTurn turn) => turn.Services.GetRequiredService<PeopleActions>();

    private AdaptiveCard Help(Language language, bool understood) => PeopleCards.Help(language, understood, tab.Value.Page("today"));

    /// <summary>「今日」 on the help card belongs to whoever answers the word 今日.</summary>
    private Task<AdaptiveCard> HelpAsync(BotTurn turn, AdaptiveCardInvokeAction action)
    {
        var today = action.GetString("page") == "today"
            ? turn.Services.GetRequiredService<BotRouter>().Commands.FirstOrDefault(c => c.Name == "today")
            : null;
        return today is null ? Task.FromResult(Help(turn.Language, true)) : today.HandleAsync(turn, "", CancellationToken.None);
    }

    private async Task<AdaptiveCard> ChooseLanguageAsync(BotTurn turn, AdaptiveCardInvokeAction action, CancellationToken cancellationToken)
    {
        var chosen = LanguageExtensions.Parse(action.GetString("language")) ?? turn.Language;
        await SetLanguageAsync(turn.PersonId, chosen, cancellationToken);
        return Help(chosen, true);
    }

    /// <summary>Keeps the person's language; null: the city's again. False: on no list.</summary>
    public Task<bool> SetLanguageAsync(string personId, Language? language, CancellationToken cancellationToken) =>
        ChangeAsync(personId, row => row.Language = language?.Tag, cancellationToken);

    /// <summary>Keeps whether approved days are put into the person's calendar. False: on no list.</summary>
    public Task<bool> SetOutlookAsync(string personId, bool writes, CancellationToken cancellationToken) =>
        ChangeAsync(personId, row => row.Outlook = writes, cancellationToken);

    private async Task<bool> ChangeAsync(string personId, Action<PersonRow> change, CancellationToken cancellationToken)
    {
        var found = await Optimistic.RunAsync<bool>(async token =>
        {
            if (await table.FindAsync(personId, token) is not { } row)
            {
                return false;
            }

            change(row);
            await table.UpdateAsync(row, token);
            return true;
        }, cancellationToken);
        cache.Clear();
        return found;
    }

    private async Task<AdaptiveCard> LeavesAsync(BotTurn turn, Container? banner, CancellationToken cancellationToken)
    {
        if (await queries.FindMemberAsync(turn.PersonId, cancellationToken) is not { } member)
        {
            return PeopleCards.NotAMember(turn.Language);
        }

        var coming = await queries.LeavesAsync(member.Section.Id, city.Today, city.Today.AddDays(7 * WeeksAhead), cancellationToken);
        return PeopleCards.Leaves(turn.Language, [.. coming.Where(l => l.PersonId == member.Person.Id).OrderBy(l => l.Date)], city.Today, banner);
    }

    private async Task<AdaptiveCard> SaveLeaveAsync(BotTurn turn, AdaptiveCardInvokeAction action, CancellationToken cancellationToken)
    {
        if (await queries.FindMemberAsync(turn.PersonId, cancellationToken) is not { } member)
        {
            return PeopleCards.NotAMember(turn.Language);
        }

        var date = action.GetString("date");
        var problem = await leave.RunAsync(member, new LeaveRequest(date, date, action.GetString("kind"), action.GetString("from"), action.GetString("to")), turn.PersonId, cancellationToken);
        return await AnswerAsync(turn, problem, "Leave.Saved", cancellationToken);
    }

    private async Task<AdaptiveCard> RemoveLeaveAsync(BotTurn turn, AdaptiveCardInvokeAction action, CancellationToken cancellationToken) =>
        await queries.FindMemberAsync(turn.PersonId, cancellationToken) is { } member
            ? await AnswerAsync(turn, await leave.RemoveAsync(member, action.GetString("date"), cancellationToken), "Leave.Removed", cancellationToken)
            : PeopleCards.NotAMember(turn.Language);

    private async Task<AdaptiveCard> AnswerAsync(BotTurn turn, PeopleProblem? problem, string done, CancellationToken cancellationToken)
    {
        var language = turn.Language;
        var banner = problem is { } why
            ? PlatformCards.Banner(PeopleTexts.Get(language, "Leave.NotSaved"), PeopleTexts.Why(language, why), ContainerStyle.Warning)
            : PlatformCards.Banner(PeopleTexts.Get(language, done), PeopleTexts.Get(language, "Leave.NotAsked"), ContainerStyle.Good);
        var card = await LeavesAsync(turn, banner, cancellationToken);
        return problem is { } code ? PlatformCards.Marked(card, PeopleTexts.Code(code)) : card;
    }
}
