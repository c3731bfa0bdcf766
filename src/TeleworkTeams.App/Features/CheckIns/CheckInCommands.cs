using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CheckIns.Cards;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What can be reported by writing a word in the personal chat; what follows the word is the plan or the result.</summary>
internal sealed class CheckInCommands(PeopleQueries people, CheckInQueries checkIns, SubmitCheckIn submit, City city)
{
    public static IEnumerable<TextCommand> All =>
    [
        Command("home", PlaceWords.Of(Place.Home), (c, w, token) => c.StartAsync(w, Place.Home, token), isListed: true),
        Command("office", PlaceWords.Of(Place.Office), (c, w, token) => c.StartAsync(w, Place.Office, token), isListed: true),
        Command("satellite", PlaceWords.Of(Place.Satellite), (c, w, token) => c.StartAsync(w, Place.Satellite, token), isListed: true),
        Command("mobile", PlaceWords.Of(Place.Mobile), (c, w, token) => c.StartAsync(w, Place.Mobile, token), isListed: true),
        Command("trip", PlaceWords.Of(Place.Trip), (c, w, token) => c.StartAsync(w, Place.Trip, token)),
        Command("start", ["出勤", "start", "始業", "業務開始", "おはよう", "おはようございます"], (c, w, token) => c.StartByWordAsync(w, token)),
        Command("end", ["終業", "end", "退勤", "業務終了", "お疲れさま", "お疲れ様", "おつかれさま", "お疲れさまでした", "お疲れ様でした", "おつかれさまでした", "お疲れさまです", "お疲れ様です"],
            (c, w, token) => c.EndAsync(w, token), isListed: true),
        Command("out", ["中抜け", "out"], (c, w, token) => c.SubmitAsync(w, new CheckInCommand.GoOut(), token)),
        Command("back", ["戻り", "back", "戻りました"], (c, w, token) => c.SubmitAsync(w, new CheckInCommand.ComeBack(), token)),
        Command("today", ["今日", "today"], (c, w, token) => c.ShowAsync(w, token), isListed: true),
        Command("correct", ["訂正", "correct"], (c, w, token) => c.CorrectAsync(w, token), isListed: true),
    ];

    private sealed record Written(BotTurn Turn, Member Member, string Rest)
    {
        public Language Language => Turn.Language;
    }

    private static TextCommand Command(string name, IReadOnlyList<string> words, Func<CheckInCommands, Written, CancellationToken, Task<AdaptiveCard>> handle, bool isListed = false) =>
        new(name, words, async (turn, rest, token) =>
        {
            var commands = turn.Services.GetRequiredService<CheckInCommands>();
            return await commands.FindAsync(turn, token) is { } member
                ? await handle(commands, new Written(turn, member, rest), token)
                : CheckInProblems.Card(turn.Language, CheckInRefusal.NotAMember);
        }, isListed);

    private Task<Member?> FindAsync(BotTurn turn, CancellationToken cancellationToken) => people.FindMemberAsync(turn.PersonId, cancellationToken);

    private async Task<AdaptiveCard> StartAsync(Written written, Place place, CancellationToken cancellationToken)
    {
        var parsed = CheckInForm.Start(CheckInForm.Word(place), written.Rest);
        return parsed.Value is { } command
            ? await SubmitAsync(written, command, cancellationToken)
            : await ProblemAsync(written, parsed.Error!, null, cancellationToken);
    }

    /// <summary>「出勤 在宅 資料作成」 is a whole report; without a place it is asked for in one tap, the plan kept in its field.</summary>
    private async Task<AdaptiveCard> StartByWordAsync(Written written, CancellationToken cancellationToken)
    {
        var (place, plan) = PlaceWords.Read(written.Rest);
        return place is { } where ? await StartAsync(written with { Rest = plan }, where, cancellationToken)
            : plan.Length > CheckInLimits.Plan ? await ProblemAsync(written, FormError.TextTooLong, null, cancellationToken)
            : await ShowAsync(written, plan, cancellationToken);
    }

    private async Task<AdaptiveCard> EndAsync(Written written, CancellationToken cancellationToken)
    {
        var parsed = CheckInForm.End(written.Rest, null);
        return parsed.Value is { } command
            ? await SubmitAsync(written, command, cancellationToken)
            : await ProblemAsync(written, parsed.Error!, null, cancellationToken);
    }

    private async Task<AdaptiveCard> SubmitAsync(Written written, CheckInCommand command, CancellationToken cancellationToken)
    {
        var today = city.Today;
        var decision = await submit.RunAsync(new Submission(written.Member, today, command, ReportSource.Text, written.Turn.PersonId), cancellationToken);
        return decision is CheckInDecision.Refused refused
            ? await ProblemAsync(written, refused.Reason, CheckInProblems.Banner(written.Language, refused), cancellationToken)
            : await ShowAsync(written, cancellationToken);
    }

    private Task<AdaptiveCard> ShowAsync(Written written, CancellationToken cancellationToken) => ShowAsync(written, null, cancellationToken);

    private async Task<AdaptiveCard> ShowAsync(Written written, string? plan, CancellationToken cancellationToken)
    {
        var facts = await checkIns.DayAsync(written.Member, city.Today, cancellationToken);
        return facts switch
        {
            { Record: { StartedAt: not null } or { EndedAt: not null } } => DayCard.Build(written.Language, facts),
            { IsBusinessDay: false } => CheckInProblems.Card(written.Language, CheckInRefusal.NotABusinessDay),
            { Leave.Kind: LeaveKind.Day } => CheckInProblems.Card(written.Language, CheckInRefusal.OnLeave),
            _ => MorningCard.Build(written.Language, facts, plan),
        };
    }

    private async Task<AdaptiveCard> CorrectAsync(Written written, CancellationToken cancellationToken) =>
        CorrectCard.Build(written.Language, await checkIns.DayAsync(written.Member, city.Today, cancellationToken));

    private async Task<AdaptiveCard> ProblemAsync(Written written, Enum reason, Container? banner, CancellationToken cancellationToken)
    {
        if (reason is CheckInRefusal.NotABusinessDay or CheckInRefusal.OnLeave or CheckInRefusal.NotAMember)
        {
            return CheckInProblems.Card(written.Language, reason);
        }

        var facts = await checkIns.DayAsync(written.Member, city.Today, cancellationToken);
        return CheckInProblems.Marked(CheckInActions.Standing(written.Language, facts, banner ?? CheckInProblems.Banner(written.Language, reason)), reason);
    }
}
