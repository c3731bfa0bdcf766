using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CheckIns.Cards;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>The buttons of this slice's cards. Every answer is a card; what was typed is never lost.</summary>
internal sealed class CheckInActions(PeopleQueries people, CheckInQueries checkIns, SubmitCheckIn submit, EnterHourlyLeave hourlyLeave, City city)
{
    public static IEnumerable<CardVerb> Verbs =>
    [
        Verb(CheckInVerbs.Start, (a, press, token) => a.StartAsync(press, token)),
        Verb(CheckInVerbs.End, (a, press, token) => a.EndAsync(press, token)),
        Verb(CheckInVerbs.EndMissing, (a, press, token) => a.EndMissingAsync(press, token)),
        Verb(CheckInVerbs.Out, (a, press, token) => a.SubmitAsync(press, new CheckInCommand.GoOut(), null, token)),
        Verb(CheckInVerbs.Back, (a, press, token) => a.SubmitAsync(press, new CheckInCommand.ComeBack(), null, token)),
        Verb(CheckInVerbs.Midday, (a, press, token) => a.SubmitAsync(press, new CheckInCommand.Midday(), null, token)),
        Verb(CheckInVerbs.Undo, (a, press, token) => a.SubmitAsync(press, new CheckInCommand.Undo(), null, token)),
        Verb(CheckInVerbs.Correct, (a, press, token) => a.ShowFormAsync(press, token)),
        Verb(CheckInVerbs.SaveCorrection, (a, press, token) => a.SaveCorrectionAsync(press, token)),
        Verb(CheckInVerbs.Show, (a, press, token) => a.ShowAsync(press, token)),
        Verb(CheckInVerbs.Report, (a, press, token) => a.ReportAsync(press, token)),
        Verb(CheckInVerbs.HourlyLeave, (a, press, token) => a.EnterLeaveAsync(press, token)),
    ];

    /// <summary>Somebody pressed something on a card of <paramref name="Date"/>.</summary>
    private sealed record Press(BotTurn Turn, AdaptiveCardInvokeAction Action, Member Member, DateOnly Date)
    {
        public Language Language => Turn.Language;

        public string? this[string name] => Action.GetString(name);
    }

    private static CardVerb Verb(string name, Func<CheckInActions, Press, CancellationToken, Task<AdaptiveCard>> handle) =>
        new(name, (turn, action, token) => turn.Services.GetRequiredService<CheckInActions>().PressedAsync(turn, action, handle, token));

    private async Task<AdaptiveCard> PressedAsync(
        BotTurn turn, AdaptiveCardInvokeAction action, Func<CheckInActions, Press, CancellationToken, Task<AdaptiveCard>> handle, CancellationToken cancellationToken)
    {
        if (await people.FindMemberAsync(turn.PersonId, cancellationToken) is not { } member)
        {
            return CheckInProblems.Card(turn.Language, CheckInRefusal.NotAMember);
        }

        if (CheckInForm.DateOf(action.GetString("day")) is not { } date)
        {
            return CheckInProblems.Card(turn.Language, FormError.InvalidDate);
        }

        if (!city.Calendar.Knows(date))
        {
            return CheckInProblems.Card(turn.Language, CheckInRefusal.DateOutOfRange);
        }

        if (action.GetString("person") is { } owner && owner != member.Person.Id)
        {
            return CheckInProblems.Card(turn.Language, FormError.NotYours);
        }

        return await handle(this, new Press(turn, action, member, date), cancellationToken);
    }

    private async Task<AdaptiveCard> StartAsync(Press press, CancellationToken cancellationToken)
    {
        var plan = press["plan"];
        if (string.IsNullOrWhiteSpace(plan) && string.Equals(press["samePlan"], "true", StringComparison.OrdinalIgnoreCase))
        {
            plan = (await checkIns.LastBeforeAsync(press.Member.Section.Id, press.Member.Person.Id, press.Date, cancellationToken))?.Plan;
        }

        var parsed = CheckInForm.Start(press["place"], plan);
        if (parsed.Value is { } command)
        {
            return await SubmitAsync(press, command, facts => banner => MorningCard.Build(press.Language, facts, plan, banner, report: press["report"]), cancellationToken);
        }

        var facts = await checkIns.DayAsync(press.Member, press.Date, cancellationToken);
        return Marked(MorningCard.Build(press.Language, facts, plan, CheckInProblems.Banner(press.Language, parsed.Error!), report: press["report"]), parsed.Error!);
    }

    private async Task<AdaptiveCard> EndAsync(Press press, CancellationToken cancellationToken)
    {
        var (result, deliverable) = (press["result"], press["deliverable"]);
        var parsed = CheckInForm.End(result, deliverable);
        if (parsed.Value is { } command)
        {
            return await SubmitAsync(press, command, facts => banner => EveningCard.Build(press.Language, facts, result, deliverable, banner), cancellationToken);
        }

        var facts = await checkIns.DayAsync(press.Member, press.Date, cancellationToken);
        return Marked(EveningCard.Build(press.Language, facts, result, deliverable, CheckInProblems.Banner(press.Language, parsed.Error!)), parsed.Error!);
    }

    /// <summary>The missing 終業 of an earlier day, at the pattern's end; the morning card stays.</summary>
    private async Task<AdaptiveCard> EndMissingAsync(Press press, CancellationToken cancellationToken)
    {
        if (CheckInForm.DateOf(press["missing"]) is not { } missing)
        {
            return CheckInProblems.Card(press.Language, FormError.InvalidDate);
        }

        var decision = await submit.RunAsync(
            new Submission(press.Member, missing, new CheckInCommand.End(null, null), ReportSource.Card, press.Turn.PersonId, press.Turn.CardActivityId), cancellationToken);
        var facts = await checkIns.DayAsync(press.Member, press.Date, cancellationToken);
        var language = press.Language;
        if (decision is CheckInDecision.Refused refused)
        {
            return Marked(Standing(language, facts, CheckInProblems.Banner(language, refused)), refused.Reason);
        }

        var end = facts.Member.Section.PatternOf(facts.Member.Person, missing, city.Calendar).End;
        return Standing(language, facts, PlatformCards.Banner(
            CheckInTexts.Get(language, "Morning.MissingEnd.Done", DateText.Day(language, missing), DateText.Time(end)),
            CheckInTexts.Get(language, "Morning.MissingEnd.Correct"), Clients.Teams.Cards.ContainerStyle.Good));
    }

    /// <summary>実績報告 of the day that the card names, from this day's card; that card stays.</summary>
    private async Task<AdaptiveCard> ReportAsync(Press press, CancellationToken cancellationToken)
    {
        var (language, typed) = (press.Language, press["report"]);
        if (CheckInForm.DateOf(press["of"]) is not { } of || !city.Calendar.Knows(of))
        {
            return CheckInProblems.Card(language, FormError.InvalidDate);
        }

        var parsed = CheckInForm.Report(typed);
        CheckInDecision? decision = parsed.Value is { } command
            ? await submit.RunAsync(new Submission(press.Member, of, command, ReportSource.Card, press.Turn.PersonId, press.Turn.CardActivityId), cancellationToken)
            : null;
        var facts = await checkIns.DayAsync(press.Member, press.Date, cancellationToken);
        return decision switch
        {
            null => Marked(Standing(language, facts, CheckInProblems.Banner(language, parsed.Error!), press["plan"], typed), parsed.Error!),
            CheckInDecision.Refused refused => Marked(Standing(language, facts, CheckInProblems.Banner(language, refused), press["plan"], typed), refused.Reason),
            _ => Standing(
                language, facts,
                PlatformCards.Banner(
                    CheckInTexts.Get(language, "Report.Done", DateText.Day(language, of)), CheckInTexts.Get(language, "Report.Done.Change"), ContainerStyle.Good),
                press["plan"]),
        };
    }

    /// <summary>時間休 for the last 中抜け of the day, in one tap.</summary>
    private async Task<AdaptiveCard> EnterLeaveAsync(Press press, CancellationToken cancellationToken)
    {
        var problem = await hourlyLeave.RunAsync(press.Member, press.Date, cancellationToken);
        var facts = await checkIns.DayAsync(press.Member, press.Date, cancellationToken);
        return problem is null
            ? Standing(press.Language, facts, null)
            : Marked(Standing(press.Language, facts, CheckInProblems.Banner(press.Language, problem)), problem);
    }

    private async Task<AdaptiveCard> ShowFormAsync(Press press, CancellationToken cancellationToken) =>
        CorrectCard.Build(press.Language, await checkIns.DayAsync(press.Member, press.Date, cancellationToken));

    private async Task<AdaptiveCard> ShowAsync(Press press, CancellationToken cancellationToken) =>
        Standing(press.Language, await checkIns.DayAsync(press.Member, press.Date, cancellationToken), null);

    private async Task<AdaptiveCard> SaveCorrectionAsync(Press press, CancellationToken cancellationToken)
    {
        var input = new CorrectionInput(press["place"], press["start"], press["end"], press["plan"], press["result"], press["deliverable"]);
        var parsed = CheckInForm.Correct(input.Place, input.Start, input.End, input.Plan, input.Result, input.Deliverable);
        if (parsed.Value is { } command)
        {
            return await SubmitAsync(press, command, facts => banner => CorrectCard.Build(press.Language, facts, input, banner), cancellationToken);
        }

        var facts = await checkIns.DayAsync(press.Member, press.Date, cancellationToken);
        return Marked(CorrectCard.Build(press.Language, facts, input, CheckInProblems.Banner(press.Language, parsed.Error!)), parsed.Error!);
    }

    /// <param name="form">The form to show again when the command is refused; null: the day as it stands.</param>
    private async Task<AdaptiveCard> SubmitAsync(
        Press press, CheckInCommand command, Func<DayFacts, Func<Container?, AdaptiveCard>>? form, CancellationToken cancellationToken)
    {
        var language = press.Language;
        if (command is CheckInCommand.Start && press.Date < city.Today)
        {
            // An old card: what is to be done today is on today's card.
            var today = await checkIns.DayAsync(press.Member, city.Today, cancellationToken);
            return Marked(Standing(language, today, CheckInProblems.Banner(language, CheckInProblem.CardExpired)), CheckInProblem.CardExpired);
        }

        var submitted = await submit.SubmitAsync(
            new Submission(press.Member, press.Date, command, ReportSource.Card, press.Turn.PersonId, press.Turn.CardActivityId), cancellationToken);
        var facts = await checkIns.DayAsync(press.Member, press.Date, submitted, cancellationToken);
        return submitted.Decision switch
        {
            CheckInDecision.Refused refused when form is not null && refused.Reason is not CheckInRefusal.DayEnded =>
                Marked(form(facts)(CheckInProblems.Banner(language, refused)), refused.Reason),
            CheckInDecision.Refused refused => Marked(Standing(language, facts, CheckInProblems.Banner(language, refused), report: press["report"]), refused.Reason),
            _ => Standing(language, facts, null, report: press["report"]),
        };
    }

    /// <summary>The card of the day as it stands: the day's card once something was reported, else the morning card.</summary>
    /// <param name="plan">What was typed as the plan and is not stored.</param>
    /// <param name="report">What was typed as a 実績報告 and is not stored.</param>
    public static AdaptiveCard Standing(Language language, DayFacts facts, Container? banner, string? plan = null, string? report = null) =>
        facts.Record is { StartedAt: not null } or { EndedAt: not null }
            ? DayCard.Build(language, facts, banner, report)
            : MorningCard.Build(language, facts, plan, banner, report: report);

    private static AdaptiveCard Marked(AdaptiveCard card, Enum reason) => CheckInProblems.Marked(card, reason);
}
