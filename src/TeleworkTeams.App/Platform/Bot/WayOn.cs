using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Platform.Bot;

/// <summary>
/// The buttons under a card that says no, so that it is no dead end: each does what the command's word does. Only commands that
/// show something stand behind them; whatever else the data names is answered with help.
/// </summary>
internal static class WayOn
{
    public const string Verb = "platform.command";

    private const string TodayCommand = "today";
    private const string HelpCommand = "help";

    private static readonly TextSet Texts = new(typeof(PlatformTexts));

    public static CardVerb Owner { get; } = new(Verb, (turn, action, token) => turn.Services.GetRequiredService<BotRouter>()
        .ShowAsync(turn, action.GetString("command") is TodayCommand ? TodayCommand : HelpCommand, token));

    /// <summary>今日の状態を見る: what is recorded, and what can be reported now.</summary>
    public static ExecuteAction Today(Language language) => Button(Texts.Get(language, "WayOn.Today"), TodayCommand);

    /// <summary>ヘルプ: what can be done at all.</summary>
    public static ExecuteAction Help(Language language) => Button(Texts.Get(language, "WayOn.Help"), HelpCommand);

    private static ExecuteAction Button(string title, string command) => new() { Title = title, Verb = Verb, Data = new ActionData { ["command"] = command } };
}
