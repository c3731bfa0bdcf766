using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>What can be applied for: the deadline, the first open day, and that day in one tap where the rules allow it.</summary>
internal static class ApplyCard
{
    public static AdaptiveCard Build(Language language, ApplyView view, string? tasks = null, IReadOnlyList<string>? ticked = null, Container? banner = null)
    {
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body = [PlatformCards.Heading(TeleworkTexts.Get(language, "Apply.Title")), new TextBlock(TeleworkTexts.Get(language, $"Route.{view.Route}"))],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        if (view.Deadline(language) is { } deadline)
        {
            card.Body.Add(new TextBlock(CardText.Escape(deadline)));
        }

        if (view.Problem is { } problem)
        {
            card.Body.Add(new TextBlock(CardText.Escape(TeleworkTexts.Finding(language, problem, view.Policy, view.Gathered.Facts.Zone))) { Weight = TextWeight.Bolder });
        }
        else if (view.FirstDay is { } first)
        {
            card.Body.Add(new TextBlock(TeleworkTexts.Get(language, "Apply.FirstDay", DateText.Day(language, first))));
        }

        if (view.Quick is { } quick)
        {
            card.Body.Add(new TextInput
            {
                Id = "tasks",
                Label = TeleworkTexts.Get(language, "Apply.Tasks"),
                MaxLength = ApplicationLimits.Tasks,
                IsMultiline = true,
                Value = tasks ?? quick.Draft.Tasks,
                ErrorMessage = TeleworkTexts.Get(language, "Why.TextTooLong"),
            });
            foreach (var tick in quick.Ticks)
            {
                card.Body.Add(new ToggleInput
                {
                    Id = ApprovalCard.Tick + tick,
                    Label = TeleworkTexts.Get(language, "Confirm.Required"),
                    Title = CardText.Escape(TeleworkTexts.Confirmation(language, tick, view.Policy)),
                    Value = ticked?.Contains(tick) == true,
                });
            }

            card.Actions.Add(new ExecuteAction
            {
                Title = TeleworkTexts.Get(language, "Apply.Quick", DateText.Day(language, quick.Draft.Days[0].Date), TeleworkTexts.Spot(language, quick.Draft.Spot)),
                Verb = TeleworkVerbs.Apply,
                Style = ActionStyle.Positive,
                Data = new() { ["id"] = quick.Id, ["day"] = Platform.Storage.Keys.Date(quick.Draft.Days[0].Date), ["person"] = view.Gathered.Facts.Person.Id },
            });
        }

        if (view.Tab is { } address)
        {
            card.Actions.Add(new OpenUrlAction { Title = TeleworkTexts.Get(language, "Apply.Tab"), Url = address });
        }

        return card;
    }
}
