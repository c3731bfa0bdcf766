using TeleworkTeams.App.Features.PhoneDuty.Cover;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;
using Action = TeleworkTeams.Clients.Teams.Cards.Action;

namespace TeleworkTeams.App.Features.Telework.Cards;

/// <summary>Parts that the cards about applications are made of. What people wrote goes through <see cref="CardText"/> and nothing else.</summary>
internal static class ApplicationParts
{
    private const int MostLines = 6;

    public static ExecuteAction Button(ApplicationView view, string verb, string title, ActionStyle? style = null, AssociatedInputs? inputs = null) => new()
    {
        Title = title,
        Verb = verb,
        Style = style,
        AssociatedInputs = inputs,
        Data = new()
        {
            ["section"] = view.Application.SectionId,
            ["person"] = view.Application.PersonId,
            ["id"] = view.Application.Id,
            ["round"] = view.Application.Round,
        },
    };

    public static IEnumerable<Action> Link(Language language, ApplicationView view, string page, string key = "Action.Tab") =>
        view.Tab(page) is { } address ? [new OpenUrlAction { Title = TeleworkTexts.Get(language, key), Url = address }] : [];

    public static IEnumerable<Fact> Facts(Language language, ApplicationView view)
    {
        var draft = view.Application.Draft;
        if (view.Application.Kind != ApplicationKind.Registration)
        {
            yield return new Fact(TeleworkTexts.Get(language, "Field.Days"), TeleworkTexts.Days(language, draft.Days));
            yield return new Fact(TeleworkTexts.Get(language, "Field.Spot"), Spot(language, view));
        }

        if (draft is { Start: { } start, End: { } end })
        {
            yield return new Fact(TeleworkTexts.Get(language, "Field.Hours"), $"{DateText.Time(start)}–{DateText.Time(end)}");
        }

        if (draft.Tasks.Length > 0)
        {
            yield return new Fact(TeleworkTexts.Get(language, "Field.Tasks"), CardText.Escape(draft.Tasks));
        }

        if (draft.Extent is { Length: > 0 } extent)
        {
            yield return new Fact(TeleworkTexts.Get(language, "Field.Extent"), CardText.Escape(extent));
        }

        if (draft.CheckerId is { } checker)
        {
            yield return new Fact(TeleworkTexts.Get(language, "Field.Checker"), CardText.Escape(view.NameOf(checker)));
        }

        if (draft.ExceptionReason is { Length: > 0 } reason)
        {
            yield return new Fact(TeleworkTexts.Get(language, "Field.ExceptionReason"), CardText.Escape(reason));
        }
    }

    /// <summary>Each rule that speaks about it, a line each.</summary>
    public static IEnumerable<CardElement> Marks(Language language, ApplicationView view, IReadOnlyList<Finding> marks) => marks.Count == 0 ? [] :
    [
        new Container
        {
            Style = ContainerStyle.Emphasis,
            Items =
            [
                new TextBlock(TeleworkTexts.Get(language, "Marks.Title")) { Weight = TextWeight.Bolder },
                .. marks.Take(MostLines).Select(m => new TextBlock($"- {CardText.Escape(TeleworkTexts.Finding(language, m, view.Policy, view.Zone))}") { Spacing = Spacing.Small }),
            ],
        },
    ];

    /// <summary>The applicant's week, and who stays in the office on the days.</summary>
    public static IEnumerable<CardElement> WeekAndCover(Language language, ApplicationView view)
    {
        if (view.Application.Kind == ApplicationKind.Registration)
        {
            yield break;
        }

        var week = string.Join(language == Language.Ja ? "、" : "; ", view.Week.Select(d => $"{DateText.Day(language, d.Date)} {Plan(language, d)}"));
        yield return new TextBlock(TeleworkTexts.Get(language, "Week.Line", week)) { Spacing = Spacing.Medium };
        foreach (var cover in view.Cover.Take(MostLines))
        {
            yield return PlatformCards.Remark(cover.Wanted is { } wanted
                ? TeleworkTexts.Get(language, "Cover.Wanted", DateText.Day(language, cover.Date), cover.InOffice, cover.Of, wanted)
                : TeleworkTexts.Get(language, "Cover.Line", DateText.Day(language, cover.Date), cover.InOffice, cover.Of));
        }
    }

    /// <summary>Turns of phone duty on the days, and who could take them: cover is checked before the decision.</summary>
    public static IEnumerable<CardElement> Duty(Language language, ApplicationView view) =>
        view.Duty.Take(MostLines).Select(d => new TextBlock(CardText.Escape(CoverQueries.Sentence(language, d))) { Weight = TextWeight.Bolder, Spacing = Spacing.Small });

    /// <summary>The last thing that happened: who, in which role, when, and why.</summary>
    public static IEnumerable<CardElement> Last(Language language, ApplicationView view)
    {
        var last = view.Application.History[^1];
        yield return PlatformCards.Remark(TeleworkTexts.Get(
            language, last.IsException ? "History.Exception" : "History.Line", TeleworkTexts.State(language, last.What), CardText.Escape(view.NameOf(last.ById)),
            TeleworkTexts.Role(language, last.Role), DateText.Day(language, view.Zone.DateOf(last.At)), DateText.Time(view.Zone.TimeOf(last.At))));
        if (last.Reason is { Length: > 0 } reason)
        {
            yield return new TextBlock(TeleworkTexts.Get(language, "History.Reason", CardText.Escape(reason)));
        }
    }

    public static TextInput Reason(Language language, string id, string label, string? value, bool isRequired = false) => new()
    {
        Id = id,
        Label = TeleworkTexts.Get(language, label),
        MaxLength = ApplicationLimits.Reason,
        IsMultiline = true,
        IsRequired = isRequired,
        Value = value,
        ErrorMessage = TeleworkTexts.Get(language, "Why.ReasonMissing.Next"),
    };

    private static string Spot(Language language, ApplicationView view)
    {
        var draft = view.Application.Draft;
        var spot = TeleworkTexts.Spot(language, draft.Spot);
        spot = string.Join(' ', new[] { spot, view.SiteName, view.SeatName }.OfType<string>().Select((t, i) => i == 0 ? t : CardText.Escape(t)));
        return draft.SpotReason is { Length: > 0 } reason ? TeleworkTexts.Get(language, "Spot.WithReason", spot, CardText.Escape(reason)) : spot;
    }

    private static string Plan(Language language, WeekDay day) => day switch
    {
        { Leave.Kind: Domain.People.LeaveKind.Day } => TeleworkTexts.Get(language, "Week.Leave"),
        { Plan: { } plan } when plan.IsInForce => TeleworkTexts.Spot(language, plan.Spot),
        { Plan: { } plan } => TeleworkTexts.Get(language, "Week.Waiting", TeleworkTexts.Spot(language, plan.Spot)),
        { Leave: not null } => TeleworkTexts.Get(language, "Week.PartLeave"),
        _ => TeleworkTexts.Get(language, "Week.Office"),
    };
}
