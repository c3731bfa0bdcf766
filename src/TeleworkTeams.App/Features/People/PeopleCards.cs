using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.People;
using Action = TeleworkTeams.Clients.Teams.Cards.Action;

namespace TeleworkTeams.App.Features.People;

/// <summary>Welcome, help and leave.</summary>
internal static class PeopleCards
{
    /// <summary>Once per person, right after the installation.</summary>
    public static AdaptiveCard Welcome(Language language, string? sectionName) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading(PeopleTexts.Get(language, "Welcome.Title")),
            new TextBlock(PeopleTexts.Get(language, "Welcome.Text")),
            new TextBlock(sectionName is null
                ? PeopleTexts.Get(language, "Welcome.NoSection")
                : PeopleTexts.Get(language, "Welcome.Section", CardText.Escape(sectionName))),
            PlatformCards.Remark(PeopleTexts.Get(language, "Welcome.Promise")),
        ],
        Actions = [HelpButton(language), LanguageButton(language)],
    };

    /// <summary>Once per team: leads whoever installed it to setting up the section.</summary>
    public static AdaptiveCard TeamWelcome(Language language, string sectionName, string? installedBy, string? settings) => new()
    {
        Lang = language.Tag,
        Body =
        [
            PlatformCards.Heading(PeopleTexts.Get(language, "TeamWelcome.Title", CardText.Escape(sectionName))),
            new TextBlock(PeopleTexts.Get(language, "TeamWelcome.Text")),
            new TextBlock(installedBy is null
                ? PeopleTexts.Get(language, "TeamWelcome.SetUp")
                : PeopleTexts.Get(language, "TeamWelcome.SetUpBy", CardText.Escape(installedBy))),
            PlatformCards.Remark(PeopleTexts.Get(language, "TeamWelcome.Quiet")),
        ],
        Actions = settings is null ? [] : [new OpenUrlAction { Title = PeopleTexts.Get(language, "TeamWelcome.Open"), Url = settings }],
    };

    /// <param name="understood">False: the message was none of the commands.</param>
    public static AdaptiveCard Help(Language language, bool understood, string? tab)
    {
        List<Action> actions =
        [
            new ExecuteAction { Title = PeopleTexts.Get(language, "Help.Today"), Verb = PeopleVerbs.Help, Data = new ActionData { ["page"] = "today" } },
            new ExecuteAction { Title = PeopleTexts.Get(language, "Help.Leave"), Verb = PeopleVerbs.Leave },
            LanguageButton(language),
        ];
        if (tab is not null)
        {
            actions.Add(new OpenUrlAction { Title = PeopleTexts.Get(language, "Help.Tab"), Url = tab });
        }

        return new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading(PeopleTexts.Get(language, understood ? "Help.Title" : "Help.NotUnderstood")),
                new TextBlock(PeopleTexts.Get(language, "Help.Text")),
                new FactSet
                {
                    Facts =
                    [
                        Line("Start"), Line("End"), Line("Interruption"), Line("Today"), Line("Correct"), Line("LeaveWord"), Line("Apply"), Line("Duty"), Line("Memo"), Line("HelpWord"),
                    ],
                },
                PlatformCards.Remark(PeopleTexts.Get(language, "Help.Who")),
            ],
            Actions = actions,
        };

        Fact Line(string name) => new(PeopleTexts.Get(language, $"Help.{name}.Words"), PeopleTexts.Get(language, $"Help.{name}.Meaning"));
    }

    /// <summary>One's leave of the coming weeks, and a form to enter more.</summary>
    public static AdaptiveCard Leaves(Language language, IReadOnlyList<Leave> coming, DateOnly today, Container? banner = null)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading(PeopleTexts.Get(language, "Leave.Title")),
                coming.Count == 0
                    ? new TextBlock(PeopleTexts.Get(language, "Leave.None"))
                    : new FactSet { Facts = [.. coming.Take(10).Select(l => new Fact(DateText.Day(language, l.Date), Kind(language, l)))] },
                new DateInput { Id = "date", Label = PeopleTexts.Get(language, "Leave.Date"), Value = today, IsRequired = true, ErrorMessage = PeopleTexts.Get(language, "Why.InvalidDate") },
                new ChoiceSetInput
                {
                    Id = "kind",
                    Label = PeopleTexts.Get(language, "Leave.Kind"),
                    Style = ChoiceSetStyle.Compact,
                    Value = "day",
                    Choices = [.. new[] { LeaveKind.Day, LeaveKind.Morning, LeaveKind.Afternoon, LeaveKind.Hours }
                        .Select(k => new Choice(PeopleTexts.Get(language, $"Leave.{k}"), k.ToString().ToLowerInvariant()))],
                },
                PlatformCards.SideBySide(Clock(language, "from", "Leave.From"), Clock(language, "to", "Leave.To")),
                PlatformCards.Remark(PeopleTexts.Get(language, "Leave.Why")),
            ],
            Actions =
            [
                new ExecuteAction { Title = PeopleTexts.Get(language, "Leave.Save"), Verb = PeopleVerbs.SaveLeave, Style = ActionStyle.Positive },
                new ExecuteAction { Title = PeopleTexts.Get(language, "Leave.Remove"), Verb = PeopleVerbs.RemoveLeave },
            ],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;
    }

    /// <summary>For people on no section's list.</summary>
    public static AdaptiveCard NotAMember(Language language) => PlatformCards.Problem(
        language, PeopleTexts.Code(PeopleProblem.NotAMember), PeopleTexts.Get(language, "NotAMember.Title"), PeopleTexts.Get(language, "NotAMember.Text"), [WayOn.Help(language)]);

    private static string Kind(Language language, Leave leave) => leave.Kind == LeaveKind.Hours
        ? $"{DateText.Time(leave.From ?? default)}–{DateText.Time(leave.To ?? default)}"
        : PeopleTexts.Get(language, $"Leave.{leave.Kind}");

    private static TimeInput Clock(Language language, string id, string label) =>
        new() { Id = id, Label = PeopleTexts.Get(language, label), ErrorMessage = PeopleTexts.Get(language, "Why.InvalidTime") };

    private static ExecuteAction HelpButton(Language language) => new() { Title = PeopleTexts.Get(language, "Welcome.Help"), Verb = PeopleVerbs.Help };

    /// <summary>Written in the other language, for those who cannot read this one.</summary>
    private static ExecuteAction LanguageButton(Language language) => new()
    {
        Title = language == Language.Ja ? "English" : "日本語",
        Verb = PeopleVerbs.Language,
        Data = new ActionData { ["language"] = language == Language.Ja ? "en" : "ja" },
    };
}
