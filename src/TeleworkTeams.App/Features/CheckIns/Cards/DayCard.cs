using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;

namespace TeleworkTeams.App.Features.CheckIns.Cards;

/// <summary>The day as it stands: what was reported, and what can be done next.</summary>
internal static class DayCard
{
    /// <param name="report">What was typed as a 実績報告 and is not stored.</param>
    public static AdaptiveCard Build(Language language, DayFacts facts, Container? banner = null, string? report = null)
    {
        var record = facts.Record!;
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body = [PlatformCards.Heading(Title(language, facts)), new FactSet { Facts = [.. CardParts.Facts(language, facts)] }],
        };
        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        foreach (var element in ReportParts.Empty(language, facts)
            .Concat(CardParts.History(language, facts))
            .Concat(ReportParts.Leave(language, facts))
            .Concat(ReportParts.Due(language, facts, report)))
        {
            card.Body.Add(element);
        }

        AddActions(card, language, facts, record);
        return card;
    }

    /// <summary>What the notification says: <c>11月24日(火) 在宅で勤務中</c>.</summary>
    public static string Title(Language language, DayFacts facts)
    {
        var record = facts.Record!;
        var day = DateText.Day(language, facts.Date);
        if (record.EndedAt is not null)
        {
            return CheckInTexts.Get(language, "Day.Ended", day);
        }

        if (record.Interruptions is [.., { Back: null }])
        {
            return CheckInTexts.Get(language, "Day.Out", day);
        }

        return CheckInTexts.Get(language, "Day.Working", day, CheckInTexts.Place(language, record.Place!.Value));
    }

    private static void AddActions(AdaptiveCard card, Language language, DayFacts facts, CheckIn record)
    {
        var isToday = facts.Date == facts.Zone.DateOf(facts.Now);
        if (record is { StartedAt: not null, EndedAt: null })
        {
            card.Actions.Add(CardParts.Button(facts, CheckInVerbs.End, CheckInTexts.Get(language, "Action.End"), ActionStyle.Positive));
            if ((facts.InterruptionsOffered || record.IsOut) && isToday)
            {
                var isOut = record.Interruptions is [.., { Back: null }];
                card.Actions.Add(CardParts.Button(
                    facts, isOut ? CheckInVerbs.Back : CheckInVerbs.Out, CheckInTexts.Get(language, isOut ? "Action.Back" : "Action.Out")));
            }
        }

        if (record.Deliverable is { } link)
        {
            card.Actions.Add(new OpenUrlAction { Title = CheckInTexts.Get(language, "Action.Deliverable"), Url = link.AbsoluteUri });
        }

        if (CheckInRules.CanCorrect(facts.Date, facts.Zone.DateOf(facts.Now)))
        {
            card.Actions.Add(CardParts.Button(facts, CheckInVerbs.Correct, CheckInTexts.Get(language, "Action.Correct")));
        }

        if (CheckInRules.CanUndo(record, facts.Now))
        {
            card.Actions.Add(CardParts.Button(facts, CheckInVerbs.Undo, CheckInTexts.Get(language, "Action.Undo")));
        }
    }
}
