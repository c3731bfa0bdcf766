using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.CheckIns.Cards;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Local.Gallery;

/// <summary>A card as it would be sent.</summary>
internal sealed record SampleCard(string Name, string Language, AdaptiveCard Card);

/// <summary>Every card that the app sends, in both languages, from one made-up working day.</summary>
internal static class CardGallery
{
    private static readonly OfficeZone Zone = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));
    private static readonly DateOnly Date = new(2026, 11, 24);

    private static readonly Section Section = new()
    {
        Id = "kikaku",
        Name = "企画課",
        HeadId = "p1",
        Units = [new Unit("u1", "企画係", "p2")],
        CheckIns = new CheckInSettings { InterruptionsAllowed = true, MiddayAt = new TimeOnly(13, 0) },
    };

    private static readonly Person Sato = new("p3", "佐藤 花子", "サトウ ハナコ", "u1", "regular", null, null);

    private static readonly CheckIn Working = new()
    {
        PersonId = Sato.Id,
        Date = Date,
        Place = Place.Home,
        StartedAt = At(8, 21),
        StartOrigin = new Origin(ReportSource.Card, Sato.Id, At(8, 21)),
        Plan = "議会資料の作成、*予算* の確認 [案]",
    };

    private static readonly CheckIn Ended = Working with
    {
        Place = Place.Office,
        EndedAt = At(17, 20),
        EndOrigin = new Origin(ReportSource.Card, Sato.Id, At(17, 20)),
        Result = "第2章まで作成。明日は図表を直す。",
        Deliverable = new Uri("https://example.jp/documents/1"),
        Interruptions = [new Interruption(At(10, 0), At(10, 40))],
        History = [new Correction(At(8, 40), Sato.Id, ReportSource.Card, CheckInField.Place, "Home", "Office")],
    };

    private static readonly CheckIn Yesterday = new()
    {
        PersonId = Sato.Id,
        Date = new DateOnly(2026, 11, 20),
        Place = Place.Office,
        StartedAt = Zone.At(new DateOnly(2026, 11, 20), new TimeOnly(8, 25)),
        Plan = "庁内照会の取りまとめ",
    };

    public static IEnumerable<SampleCard> All() =>
        new[] { Language.Ja, Language.En }.SelectMany(language => Cards(language).Select(c => new SampleCard(c.Name, language.Tag, c.Card)));

    private static IEnumerable<(string Name, AdaptiveCard Card)> Cards(Language l)
    {
        yield return ("morning", MorningCard.Build(l, Facts(null, last: null)));
        yield return ("morning-with-yesterday", MorningCard.Build(l, Facts(null, last: Yesterday)));
        yield return ("morning-sent-again", MorningCard.Build(l, Facts(null), isResend: true));
        yield return ("morning-with-hourly-leave", MorningCard.Build(l, Facts(null) with { Leave = new Leave(Sato.Id, Date, LeaveKind.Hours, new TimeOnly(8, 30), new TimeOnly(10, 30), Sato.Id) }));
        yield return ("morning-with-problem", CheckInProblems.Marked(
            MorningCard.Build(l, Facts(null), "長すぎる予定", CheckInProblems.Banner(l, FormError.TextTooLong)), FormError.TextTooLong));
        yield return ("day-working", DayCard.Build(l, Facts(Working)));
        yield return ("day-out", DayCard.Build(l, Facts(Working with { Interruptions = [new Interruption(At(10, 0), null)] }, At(10, 5))));
        yield return ("day-ended", DayCard.Build(l, Facts(Ended, At(17, 21))));
        yield return ("day-ended-without-start", DayCard.Build(l, Facts(Ended with { StartedAt = null, StartOrigin = null, Interruptions = [] }, At(18, 0))));
        yield return ("midday", MiddayCard.Build(l, Facts(Working, At(13, 0))));
        yield return ("evening", EveningCard.Build(l, Facts(Working, At(17, 15))));
        yield return ("evening-without-start", EveningCard.Build(l, Facts(null, At(17, 15))));
        yield return ("correct", CorrectCard.Build(l, Facts(Ended, At(17, 30))));
        yield return ("correct-with-problem", CheckInProblems.Marked(
            CorrectCard.Build(l, Facts(Ended, At(17, 30)), new CorrectionInput("home", "17:00", "08:00", "予定", "実績", "http://example.jp"), CheckInProblems.Banner(l, CheckInRefusal.EndBeforeStart)),
            CheckInRefusal.EndBeforeStart));
        yield return ("digest", Digest(l));
        yield return ("phone-notice", PhoneNoticeCard.Build(l, Facts(Working with { StartOrigin = new Origin(ReportSource.Phone, "p1", At(8, 40)) }), "山本 一郎"));
        yield return ("asked", MorningCard.Build(l, Facts(null), banner: CardParts.Banner(CheckInTexts.Get(l, "Ask.Title"), CheckInTexts.Get(l, "Ask.Text"), ContainerStyle.Accent)));
        yield return ("closed-day", CheckInProblems.Card(l, CheckInRefusal.NotABusinessDay));
        yield return ("welcome", PeopleCards.Welcome(l, "企画課"));
        yield return ("team-welcome", PeopleCards.TeamWelcome(l, "企画課", "山本 一郎", "https://example.jp/tab/settings"));
        yield return ("help", PeopleCards.Help(l, true, "https://example.jp/tab/"));
        yield return ("not-understood", PeopleCards.Help(l, false, null));
        yield return ("leave", PeopleCards.Leaves(l, [new Leave(Sato.Id, new DateOnly(2026, 12, 1), LeaveKind.Day, null, null, Sato.Id)], Date));
        yield return ("not-recorded", PlatformCards.NotRecorded(l, new Clients.Teams.Activities.AdaptiveCardInvokeAction("Action.Execute", null, CheckInVerbs.Start, null)));
        yield return ("not-recorded-text", PlatformCards.NotRecordedText(l));
        yield return ("unknown-action", PlatformCards.UnknownAction(l));
    }

    private static AdaptiveCard Digest(Language language)
    {
        Person[] people = [Sato, new("p1", "山本 一郎", "ヤマモト", null, null, null, null), new("p4", "田中 次郎", "タナカ", "u1", null, null, null), new("p5", "鈴木 三奈", "スズキ", "u1", null, null, null)];
        CheckIn[] records = [Working, Working with { PersonId = "p1", Place = Place.Office }, Working with { PersonId = "p4", Place = Place.Satellite }];
        return DigestCard.Build(language, Section, Date, people, records, [new Leave("p5", Date, LeaveKind.Day, null, null, "p5")], new TimeOnly(9, 30));
    }

    private static DayFacts Facts(CheckIn? record, DateTimeOffset? now = null, CheckIn? last = null) =>
        new(new Member(Sato, Section, Language.Ja), Date, record, null, true, last, now ?? At(8, 25), Zone);

    private static DateTimeOffset At(int hour, int minute) => Zone.At(Date, new TimeOnly(hour, minute));
}
