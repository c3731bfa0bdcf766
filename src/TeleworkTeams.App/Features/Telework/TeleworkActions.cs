using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>The buttons of this slice's cards. Every answer is a card; what was typed is never lost.</summary>
internal sealed class TeleworkActions(
    PeopleQueries people, GatherFacts gather, ApplicationViews views, ApplyViews applyViews, TeleworkAnswers answers,
    ApproveApplication approve, SendBackApplication sendBack, WithdrawApplication withdraw, SubmitApplication submit, City city)
{
    public static IEnumerable<CardVerb> Verbs =>
    [
        Verb(TeleworkVerbs.Approve, (a, press, token) => a.ApproveAsync(press, token)),
        Verb(TeleworkVerbs.SendBack, (a, press, token) => a.SendBackAsync(press, token)),
        Verb(TeleworkVerbs.Open, (a, press, token) => a.OpenAsync(press, token)),
        Verb(TeleworkVerbs.Withdraw, (a, press, token) => a.WithdrawAsync(press, token)),
        new(TeleworkVerbs.Apply, (turn, action, token) => turn.Services.GetRequiredService<TeleworkActions>().ApplyAsync(turn, action, token)),
    ];

    /// <summary>Somebody pressed something on a card about an application.</summary>
    private sealed record Press(BotTurn Turn, AdaptiveCardInvokeAction Action, About About, int Round)
    {
        public Language Language => Turn.Language;

        public string? this[string name] => Action.GetString(name);

        public ApprovalInput Input => new(Ticks(Action), this["exceptionReason"], this["reason"]);
    }

    private static CardVerb Verb(string name, Func<TeleworkActions, Press, CancellationToken, Task<AdaptiveCard>> handle) => new(name, (turn, action, token) =>
        action.GetString("section") is { Length: > 0 } section && action.GetString("person") is { Length: > 0 } person && action.GetString("id") is { Length: > 0 } id
        && int.TryParse(action.GetString("round"), NumberStyles.None, CultureInfo.InvariantCulture, out var round)
            ? handle(turn.Services.GetRequiredService<TeleworkActions>(), new Press(turn, action, new About(section, person, turn.PersonId, id), round), token)
            : Task.FromResult(TeleworkCards.Problem(turn.Language, TeleworkProblem.CardUnreadable)));

    /// <summary>Ids of the ticks that are on.</summary>
    public static IReadOnlyList<string> Ticks(AdaptiveCardInvokeAction action) => action.Data is { ValueKind: System.Text.Json.JsonValueKind.Object } data
        ? [.. data.EnumerateObject().Select(m => m.Name).Where(n => n.StartsWith(ApprovalCard.Tick, StringComparison.Ordinal) && action.GetString(n) == "true").Select(n => n[ApprovalCard.Tick.Length..])]
        : [];

    private async Task<AdaptiveCard> ApproveAsync(Press press, CancellationToken cancellationToken)
    {
        var form = new DraftForm(press.Language, city.Calendar);
        var reason = form.Text("exceptionReason", press["exceptionReason"], ApplicationLimits.Reason);
        return form.Problems.Count > 0
            ? await AgainAsync(press, cancellationToken)
            : await AnswerAsync(press, await approve.RunAsync(press.About, press.Round, press.Input.Confirmations, reason, press.Turn.CardActivityId, cancellationToken), cancellationToken);
    }

    private async Task<AdaptiveCard> SendBackAsync(Press press, CancellationToken cancellationToken)
    {
        var form = new DraftForm(press.Language, city.Calendar);
        var reason = form.Text("reason", press["reason"], ApplicationLimits.Reason);
        return form.Problems.Count > 0
            ? await AgainAsync(press, cancellationToken)
            : await AnswerAsync(press, await sendBack.RunAsync(press.About, press.Round, reason ?? "", press.Turn.CardActivityId, cancellationToken), cancellationToken);
    }

    private async Task<AdaptiveCard> OpenAsync(Press press, CancellationToken cancellationToken)
    {
        if (await gather.RunAsync(press.About, cancellationToken) is not { Row: not null, Facts.ActsAs: not null } gathered)
        {
            return TeleworkCards.Problem(press.Language, TeleworkProblem.NotForYou);
        }

        var view = await views.ForApproverAsync(gathered, cancellationToken);
        return view.Application.State == ApplicationState.Submitted && !view.IsOver ? ApprovalCard.Build(press.Language, view) : ApprovalCard.Closed(press.Language, view);
    }

    private async Task<AdaptiveCard> WithdrawAsync(Press press, CancellationToken cancellationToken)
    {
        var done = await withdraw.RunAsync(press.About, null, null, press.Turn.CardActivityId, cancellationToken);
        if (done is not { Gathered: { } gathered, Row: { } row } || gathered.Facts.Person.Id != press.Turn.PersonId)
        {
            return TeleworkCards.Problem(press.Language, TeleworkProblem.NotForYou);
        }

        var view = await views.OfAsync(TeleworkAnswers.After(gathered, row), cancellationToken);
        return done.Decision is ApplicationDecision.NotNow not
            ? TeleworkCards.Marked(StatusCard.Build(press.Language, view, TeleworkCards.Banner(press.Language, not.Reason)), not.Reason)
            : StatusCard.Build(press.Language, view);
    }

    /// <summary>The first open day in one tap. The button may be old: the rules are asked about its day as they are now.</summary>
    private async Task<AdaptiveCard> ApplyAsync(BotTurn turn, AdaptiveCardInvokeAction action, CancellationToken cancellationToken)
    {
        var form = new DraftForm(turn.Language, city.Calendar);
        var id = form.Id(action.GetString("id"));
        if (await people.FindMemberAsync(turn.PersonId, cancellationToken) is not { } member)
        {
            return TeleworkCards.Problem(turn.Language, TeleworkProblem.NotAMember);
        }

        if (action.GetString("person") != turn.PersonId || id is null || DraftForm.DateOf(action.GetString("day"), city.Calendar) is not { } day
            || await applyViews.OfAsync(member, cancellationToken) is not { } view)
        {
            return TeleworkCards.Problem(turn.Language, TeleworkProblem.CardUnreadable);
        }

        var ticks = Ticks(action);
        var tasks = form.Text("tasks", action.GetString("tasks"), ApplicationLimits.Tasks);
        if (form.Problems.Count > 0)
        {
            return TeleworkCards.Marked(ApplyCard.Build(turn.Language, view, action.GetString("tasks"), ticks, TeleworkCards.Banner(turn.Language, DraftError.TextTooLong)), DraftError.TextTooLong);
        }

        var last = view.Quick?.Draft ?? new ApplicationDraft { Days = [], Spot = WorkSpot.OwnHome, Tasks = "" };
        var draft = last with { Days = [new PlannedDay(day, DayPart.Day)], Tasks = tasks ?? "", Confirmations = ticks };
        var done = await submit.RunAsync(member, id, draft, null, turn.CardActivityId, cancellationToken);
        return done switch
        {
            { Problem: { } problem } => TeleworkCards.Marked(ApplyCard.Build(turn.Language, view, tasks, ticks, TeleworkCards.Banner(turn.Language, problem)), problem),
            { Decision: ApplicationDecision.Refused } when answers.Against(done, turn.Language) is var against =>
                PlatformCards.Marked(ApplyCard.Build(turn.Language, view, tasks, ticks, TeleworkCards.Banner(turn.Language, against)), against[0].Code),
            { Decision: ApplicationDecision.Accepted or ApplicationDecision.AlreadyDone, Gathered: { } gathered, Row: { } row } =>
                StatusCard.Build(turn.Language, await views.OfAsync(TeleworkAnswers.After(gathered, row), cancellationToken)),
            _ => TeleworkCards.Problem(turn.Language, TeleworkProblem.CardUnreadable),
        };
    }

    /// <summary>The card as it stands after the press: decided, or with what was wrong and everything that was typed.</summary>
    private async Task<AdaptiveCard> AnswerAsync(Press press, Done done, CancellationToken cancellationToken)
    {
        if (done is not { Gathered: { } gathered, Row: { } row } || done.Decision is ApplicationDecision.NotNow { Reason: ApplicationHindrance.NotYours })
        {
            return TeleworkCards.Problem(press.Language, TeleworkProblem.NotForYou);
        }

        var (language, view) = (press.Language, await views.ForApproverAsync(TeleworkAnswers.After(gathered, row), cancellationToken));
        if (done.Problem is { } problem)
        {
            return TeleworkCards.Marked(ApprovalCard.Build(language, view, press.Input, TeleworkCards.Banner(language, problem)), problem);
        }

        return done.Decision switch
        {
            ApplicationDecision.Refused when answers.Against(done, language) is var against =>
                PlatformCards.Marked(ApprovalCard.Build(language, view, press.Input, TeleworkCards.Banner(language, against)), against[0].Code),
            ApplicationDecision.NotNow { Reason: var reason } when reason is ApplicationHindrance.ReasonMissing or ApplicationHindrance.NoException or ApplicationHindrance.ChangedMeanwhile
                && view is { Application.State: ApplicationState.Submitted, IsOver: false } =>
                TeleworkCards.Marked(ApprovalCard.Build(language, view, press.Input, TeleworkCards.Banner(language, reason)), reason),
            ApplicationDecision.NotNow { Reason: var reason } =>
                TeleworkCards.Marked(ApprovalCard.Closed(language, view, banner: TeleworkCards.Banner(language, reason, answers.Detail(done, reason, language))), reason),
            _ => ApprovalCard.Closed(language, view),
        };
    }

    /// <summary>A text was too long: the card with what was typed.</summary>
    private async Task<AdaptiveCard> AgainAsync(Press press, CancellationToken cancellationToken)
    {
        if (await gather.RunAsync(press.About, cancellationToken) is not { Row: not null, Facts.ActsAs: not null } gathered)
        {
            return TeleworkCards.Problem(press.Language, TeleworkProblem.NotForYou);
        }

        var view = await views.ForApproverAsync(gathered, cancellationToken);
        return TeleworkCards.Marked(ApprovalCard.Build(press.Language, view, press.Input, TeleworkCards.Banner(press.Language, DraftError.TextTooLong)), DraftError.TextTooLong);
    }
}
