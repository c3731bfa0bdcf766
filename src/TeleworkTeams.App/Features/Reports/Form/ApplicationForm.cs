using System.Globalization;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Reports;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Reports.Form;

/// <summary>All that the form says.</summary>
internal sealed record FormFacts(
    TeleworkApplication Application, Person Applicant, Section Section, TeleworkPolicy? Policy, IReadOnlyDictionary<string, string> Names,
    IReadOnlyDictionary<DateOnly, CheckIn> Records, IReadOnlyDictionary<DateOnly, Leave> Leaves, OfficeZone Zone, BusinessCalendar Calendar, DateTimeOffset Now)
{
    /// <summary>The satellite office and the seats that are held there; null: another place.</summary>
    public string? Seat { get; init; }

    public string NameOf(string id) => Names.GetValueOrDefault(id, id);
}

/// <summary>テレワーク実施申請書（承認書）兼実績報告書: one form, two halves (S-22, S-54). No city's own numbered form: it bears no number and no city's name.</summary>
internal static class ApplicationForm
{
    private static readonly TextSet Texts = new(typeof(ReportTexts));

    public static byte[] Write(FormFacts facts, Language language, bool era)
    {
        var text = new FormText(language, era, facts.Zone);
        var page = new FormPage(language.Tag, Texts.Get(language, "Form.Title"));
        page.Paragraph(Texts.Get(language, "Form.Printed", text.Moment(facts.Now)));
        page.Heading(Texts.Get(language, "Form.First"));
        page.Rows(Applied(facts, language, text));
        page.Heading(Texts.Get(language, "Form.Decision"));
        page.Table(Names(language, "At", "By", "What", "Reason"), facts.Application.History.Select(e => Event(e, facts, language, text)));
        page.Heading(Texts.Get(language, "Form.Second"));
        var worked = facts.Application.Draft.Days.Select(d => d.Date).Distinct().Where(facts.Records.ContainsKey).ToList();
        if (worked.Count == 0)
        {
            page.Paragraph(Texts.Get(language, "Form.NothingYet"));
        }
        else
        {
            page.Table(Names(language, "Date", "Place", "Hours", "Result", "Report", "Acknowledged"), worked.Select(d => Day(d, facts, language, text)));
        }

        return page.ToBytes();
    }

    private static string[] Names(Language language, params string[] columns) => [.. columns.Select(c => Texts.Get(language, $"Form.Column.{c}"))];

    private static IEnumerable<(string Name, string? Value)> Applied(FormFacts facts, Language language, FormText text)
    {
        var (application, draft) = (facts.Application, facts.Application.Draft);
        var confirmations = facts.Policy?.Confirmations ?? [];
        yield return (Label("Number"), application.Id);
        yield return (Label("Kind"), Texts.Get(language, $"ApplicationKind.{application.Kind}"));
        yield return (Label("State"), Texts.Get(language, $"Approval.{application.State}"));
        yield return (Label("Section"), facts.Section.Name);
        yield return (Label("Applicant"), facts.Applicant.Name);
        yield return (Label("Days"), string.Join('\n', draft.Days.Select(d => PartOf(d, language, text))));
        yield return (Label("WorkingTime"), draft is { Start: { } start, End: { } end } ? text.Range(start, end) : null);
        yield return (Label("Spot"), draft.SpotReason is { } reason
            ? Texts.Get(language, "Form.SpotReason", Texts.Get(language, $"Spot.{draft.Spot}"), reason)
            : Texts.Get(language, $"Spot.{draft.Spot}"));
        yield return (Label("Seat"), facts.Seat);
        yield return (Label("Tasks"), draft.Tasks);
        yield return (Label("Extent"), draft.Extent);
        yield return (Label("Level"), draft.WorkLevel.ToString(CultureInfo.InvariantCulture));
        yield return (Label("Data"), string.Join(language == Language.Ja ? "、" : ", ", Enum.GetValues<DataClasses>()
            .Where(d => d != DataClasses.None && draft.Data.HasFlag(d)).Select(d => Texts.Get(language, $"Data.{d}"))));
        yield return (Label("Checker"), draft.CheckerId is { } checker ? facts.NameOf(checker) : null);
        yield return (Label("Confirmed"), string.Join('\n', confirmations.Where(c => draft.Confirmations.Contains(c.Id)).Select(c => language == Language.En ? c.TextEn ?? c.Text : c.Text)));
        yield return (Label("Exception"), draft.ExceptionReason);
        yield return (Label("Basis"), facts.Policy?.Route?.Basis);
        yield return (Label("Policy"), facts.Policy is null ? null : string.Join(' ', new[] { facts.Policy.Source ?? facts.Policy.Name, application.DecidedBy }.Where(p => p is not null)));

        string Label(string name) => Texts.Get(language, $"Form.Label.{name}");
    }

    private static string PartOf(PlannedDay day, Language language, FormText text) => day.Part switch
    {
        DayPart.Day => text.Date(day.Date),
        DayPart.Hours => $"{text.Date(day.Date)} {text.Range(day.From ?? default, day.To ?? default)}",
        _ => $"{text.Date(day.Date)} {Texts.Get(language, $"Leave.{day.Part}")}",
    };

    private static string[] Event(ApplicationEvent happened, FormFacts facts, Language language, FormText text) =>
    [
        text.Moment(happened.At),
        happened.Role == Role.Staff ? facts.NameOf(happened.ById) : $"{Texts.Get(language, $"Role.{happened.Role}")} {facts.NameOf(happened.ById)}",
        Texts.Get(language, $"Approval.{happened.What}"),
        happened.IsException ? Texts.Get(language, "Form.IsException", happened.Reason) : happened.Reason ?? "",
    ];

    private static string[] Day(DateOnly date, FormFacts facts, Language language, FormText text)
    {
        var record = facts.Records[date];
        var minutes = WorkedTime.Minutes(record, facts.Section.PatternOf(facts.Applicant, date, facts.Calendar), facts.Leaves.GetValueOrDefault(date), facts.Zone);
        return
        [
            text.Date(date),
            record.Place is { } place ? Texts.Get(language, $"Place.{place}") : "",
            $"{text.Time(record.StartedAt)}～{text.Time(record.EndedAt)}" + (minutes is { } worked ? "\n" + Texts.Get(language, "Form.Worked", worked / 60, worked % 60) : ""),
            string.Join('\n', new[] { record.Result, record.Deliverable?.AbsoluteUri }.Where(t => t is not null)),
            record.Report is { } report ? $"{report.Text}\n({text.Moment(report.At)})" : "",
            record.Acknowledgement is { } acknowledged
                ? string.Join('\n', new[] { facts.NameOf(acknowledged.By), $"({text.Moment(acknowledged.At)})", acknowledged.Remark }.Where(t => t is not null))
                : "",
        ];
    }
}
