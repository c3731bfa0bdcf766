using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.CheckIns.Cards;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.PhoneDuty;
using TeleworkTeams.App.Features.SatelliteOffices;
using TeleworkTeams.App.Features.SatelliteOffices.Cards;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using static TeleworkTeams.Local.Gallery.SampleDay;

namespace TeleworkTeams.Local.Gallery;

/// <summary>A card as it would be sent.</summary>
internal sealed record SampleCard(string Name, string Language, AdaptiveCard Card);

/// <summary>Every card that the app sends, in both languages, from one made-up working day.</summary>
internal static class CardGallery
{
    private const string Tab = "https://example.jp/tab/";

    /// <param name="mark">Put before everything that people type; null: nothing.</param>
    public static IEnumerable<SampleCard> All(string? mark = null) =>
        from language in new[] { Language.Ja, Language.En }
        let day = new SampleDay(mark)
        from card in Cards(language, day).Concat(PolicyCards(language, day)).Concat(OtherCards(language, day)).Concat(SeatCards(language, new SampleSeats(mark))).Concat(TeleworkGallery.Cards(language, day)).Concat(DutyGallery.Cards(language, day)).Concat(CallMemoGallery.Cards(language, day)).Concat(SwapGallery.Cards(language, new SampleTurns(mark)))
        select new SampleCard(card.Name, language.Tag, card.Card);

    private static IEnumerable<(string Name, AdaptiveCard Card)> Cards(Language l, SampleDay day)
    {
        yield return ("morning", MorningCard.Build(l, day.Facts(null)));
        yield return ("morning-with-yesterday", MorningCard.Build(l, day.Facts(null, last: day.Yesterday)));
        yield return ("morning-sent-again", MorningCard.Build(l, day.Facts(null), isResend: true));
        yield return ("morning-with-hourly-leave", MorningCard.Build(l, day.Facts(null, leave: day.HourlyLeave)));
        yield return ("morning-with-problem", CheckInProblems.Marked(
            MorningCard.Build(l, day.Facts(null), day.Typed("長すぎる予定"), CheckInProblems.Banner(l, FormError.TextTooLong)), FormError.TextTooLong));
        yield return ("morning-with-duty", MorningCard.Build(l, day.Facts(null) with { Duty = new SampleDuty(day).Own }));
        yield return ("asked", MorningCard.Build(l, day.Facts(null), banner: PlatformCards.Banner(CheckInTexts.Get(l, "Ask.Title"), CheckInTexts.Get(l, "Ask.Text"), ContainerStyle.Accent)));
        yield return ("day-working", DayCard.Build(l, day.Facts(day.Working)));
        yield return ("day-out", DayCard.Build(l, day.Facts(day.Out, At(10, 5))));
        yield return ("day-ended", DayCard.Build(l, day.Facts(day.Ended, At(17, 21))));
        yield return ("day-ended-without-start", DayCard.Build(l, day.Facts(day.EndedWithoutStart, At(18, 0))));
        yield return ("day-with-stale-card", CheckInProblems.Marked(
            CheckInActions.Standing(l, day.Facts(day.Working), CheckInProblems.Banner(l, CheckInProblem.CardExpired)), CheckInProblem.CardExpired));
        yield return ("midday", MiddayCard.Build(l, day.Facts(day.Working, At(13, 0))));
        yield return ("evening", EveningCard.Build(l, day.Facts(day.Working, At(17, 15))));
        yield return ("evening-without-start", EveningCard.Build(l, day.Facts(null, At(17, 15))));
        yield return ("evening-with-problem", CheckInProblems.Marked(
            EveningCard.Build(l, day.Facts(day.Working, At(17, 20)), day.Typed("実績"), "http://example.jp", CheckInProblems.Banner(l, FormError.LinkNotHttps)), FormError.LinkNotHttps));
        yield return ("correct", CorrectCard.Build(l, day.Facts(day.Ended, At(17, 30))));
        yield return ("correct-with-problem", CheckInProblems.Marked(
            CorrectCard.Build(l, day.Facts(day.Ended, At(17, 30)), new CorrectionInput("home", "17:00", "08:00", day.Typed("予定"), day.Typed("実績"), null), CheckInProblems.Banner(l, CheckInRefusal.EndBeforeStart)),
            CheckInRefusal.EndBeforeStart));
        yield return ("phone-notice", PhoneNoticeCard.Build(l, day.Facts(day.ByPhone), day.Head));
        yield return ("closed-day", CheckInProblems.Card(l, CheckInRefusal.NotABusinessDay));
    }

    /// <summary>What a city's telework rules add to the day's cards.</summary>
    private static IEnumerable<(string Name, AdaptiveCard Card)> PolicyCards(Language l, SampleDay day)
    {
        var evening = At(17, 30);
        yield return ("morning-with-report-due", MorningCard.Build(l, day.UnderRules(null) with { ReportDue = day.AtHome }));
        yield return ("morning-with-remark", MorningCard.Build(l, day.UnderRules(null) with { Last = day.Acknowledged, Remarked = day.Acknowledged }));
        yield return ("report-with-problem", CheckInProblems.Marked(
            CheckInActions.Standing(
                l, day.UnderRules(null) with { ReportDue = day.AtHome }, CheckInProblems.Banner(l, FormError.ReportTooLong), day.Typed("予定"), day.Typed("長すぎる報告")),
            FormError.ReportTooLong));
        yield return ("report-taken", CheckInActions.Standing(l, day.UnderRules(null), PlatformCards.Banner(
            CheckInTexts.Get(l, "Report.Done", DateText.Day(l, Date)), CheckInTexts.Get(l, "Report.Done.Change"), ContainerStyle.Good)));
        yield return ("evening-asked", EveningCard.Build(l, day.UnderRules(day.Working, At(17, 15))));
        yield return ("day-with-report-due", DayCard.Build(l, day.UnderRules(day.EndedAtHome, evening) with { ReportDue = day.EndedAtHome, Standing = ReportStanding.Due }));
        yield return ("day-waiting", DayCard.Build(l, day.UnderRules(day.Reported, evening) with { Standing = ReportStanding.Waiting }));
        yield return ("day-back", DayCard.Build(l, day.UnderRules(day.Back, At(11, 30))));
        yield return ("day-back-as-leave", DayCard.Build(l, day.UnderRules(day.Back, At(11, 30)) with { Leave = day.LeaveOfGap }));
        yield return ("day-back-with-other-leave", DayCard.Build(l, day.UnderRules(day.Back, At(11, 30)) with { Leave = day.HourlyLeave }));
        yield return ("interruption-not-allowed", CheckInProblems.Marked(
            DayCard.Build(l, day.UnderRules(day.Working), CheckInProblems.Banner(l, new CheckInDecision.Refused(CheckInRefusal.InterruptionsNotAllowed, day.Typed("実施要綱第7条")))),
            CheckInRefusal.InterruptionsNotAllowed));
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> OtherCards(Language l, SampleDay day)
    {
        yield return ("digest", Digest(l, day, 12));
        yield return ("digest-of-60", Digest(l, day, 60));
        yield return ("digest-empty", DigestCard.Build(l, day.Section, Date, [], [], [], new TimeOnly(9, 30)));
        yield return ("welcome", PeopleCards.Welcome(l, day.Section.Name));
        yield return ("welcome-without-section", PeopleCards.Welcome(l, null));
        yield return ("team-welcome", PeopleCards.TeamWelcome(l, day.Section.Name, day.Head, Tab));
        yield return ("help", PeopleCards.Help(l, true, Tab));
        yield return ("not-understood", PeopleCards.Help(l, false, null));
        yield return ("leave", PeopleCards.Leaves(l, day.ComingLeave, Date));
        yield return ("leave-entered", PeopleCards.Leaves(
            l, day.ComingLeave, Date, PlatformCards.Banner(PeopleTexts.Get(l, "Leave.Saved"), PeopleTexts.Get(l, "Leave.NotAsked"), ContainerStyle.Good)));
        yield return ("leave-with-problem", PlatformCards.Marked(
            PeopleCards.Leaves(l, [], Date, PlatformCards.Banner(PeopleTexts.Get(l, "Leave.NotSaved"), PeopleTexts.Why(l, PeopleProblem.NotABusinessDay), ContainerStyle.Warning)),
            PeopleTexts.Code(PeopleProblem.NotABusinessDay)));
        yield return ("where", WhereCard.Build(l, day.Where, At(9, 40), Zone));
        yield return ("where-of-another-section", WhereCard.Build(l, day.Where with { State = null, Place = null, Planned = null }, At(9, 40), Zone));
        yield return ("where-planned", WhereCard.Build(l, day.Where with { State = DayState.None, Place = null, Planned = Domain.People.Place.Satellite }, At(8, 10), Zone));
        yield return ("duty-found", FoundDutyCard.Build(l, Date, day.Duty, day.DutyNames));
        yield return ("not-a-member", PeopleCards.NotAMember(l));
        yield return ("not-recorded", PlatformCards.NotRecorded(l, new AdaptiveCardInvokeAction("Action.Execute", null, CheckInVerbs.Start, null)));
        yield return ("not-recorded-text", PlatformCards.NotRecordedText(l));
        yield return ("unknown-action", PlatformCards.UnknownAction(l));
        yield return ("too-many", PlatformCards.TooMany(l));
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> SeatCards(Language l, SampleSeats seats)
    {
        yield return ("seats", SeatCard.Build(l, seats.Facts(booked: true)));
        yield return ("seats-none-booked", SeatCard.Build(l, seats.Facts(booked: false)));
        yield return ("seats-booked", SeatCard.Build(l, seats.Facts(booked: true), PlatformCards.Banner(SeatTexts.Get(l, "Card.Booked"), "11/25 8:30–12:00", ContainerStyle.Good)));
        yield return ("seats-refused", SeatActions.Refused(l, seats.Facts(booked: false), seats.Refusals));
        yield return ("seats-without-site", SeatCard.Build(l, seats.Facts(booked: false) with { Usual = null, Next = null, Free = null }));
        yield return ("seats-not-open", SeatCard.Build(l, seats.Facts(booked: false) with { Next = null, Free = null }));
        yield return ("seats-not-a-member", SeatActions.NotAMember(l));
    }

    private static AdaptiveCard Digest(Language language, SampleDay day, int count)
    {
        var (people, records, leaves) = day.Staff(count);
        return DigestCard.Build(language, day.Section, Date, people, records, leaves, new TimeOnly(9, 30));
    }
}
