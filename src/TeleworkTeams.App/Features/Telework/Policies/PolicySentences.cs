using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>One sentence for each rule that is set.</summary>
internal sealed class PolicySentences(Language language)
{
    public IEnumerable<string> Route(RouteRule rule)
    {
        yield return Get($"Route.{rule.Kind}");
        if (rule.OrdersAllowed)
        {
            yield return Get("Words.Orders");
        }

        if (rule.Basis is { } basis)
        {
            yield return Get("Words.Basis", basis);
        }
    }

    public IEnumerable<string> Deadline(DeadlineRule rule) =>
    [
        rule is { Time: { } time, Kind: not DeadlineKind.None }
            ? Get($"DeadlineAt.{rule.Kind}", rule.Days, DateText.Time(time))
            : Get($"Deadline.{rule.Kind}", rule.Days),
    ];

    public IEnumerable<string> Limits(LimitRule rule) => Said(
        rule.DaysPerWeek is { } days ? Get("Words.DaysPerWeek", days) : null,
        rule.OfficeDaysPerWeek is { } office ? Get("Words.OfficeDays", office) : null,
        rule.Units is { } units ? Get("Words.Units", Listed(units.Select(u => Get($"Unit.{u}")))) : null,
        rule.WithLeave is { } leave ? Get($"WithLeave.{leave}") : null,
        rule.Eligible is { } eligible ? Get("Words.Eligible", Listed(eligible.Select(e => Get($"Employment.{e}")))) : null,
        rule.Spots is { } spots ? Get("Words.Spots", Listed(spots.Select(Spot))) : null,
        rule.ExtentRequired is { } extent ? Get(extent ? "Words.ExtentRequired" : "Words.ExtentNotRequired") : null,
        rule.OfficeCover is { } cover ? Get("Words.OfficeCover", cover) : null,
        rule.HorizonDays is { } horizon ? Get("Words.Horizon", horizon) : null);

    public IEnumerable<string> Hours(HoursRule rule) => Said(
        Range("Words.BaseHours", rule.BaseStart, rule.BaseEnd),
        Range("Words.Window", rule.WindowStart, rule.WindowEnd),
        Range("Words.Core", rule.CoreStart, rule.CoreEnd),
        rule.Overtime is { } overtime ? Get($"Overtime.{overtime}") : null,
        rule.WeeklyMinutes is { } minutes ? Get("Words.Weekly", minutes / 60, minutes % 60) : null);

    public IEnumerable<string> Reports(ReportRule rule) => Said(
        rule.ResultAsked is { } result ? Get(result ? "Reports.ResultAsked" : "Reports.ResultNotAsked") : null,
        rule.DeliverableAsked is { } deliverable ? Get(deliverable ? "Reports.DeliverableAsked" : "Reports.DeliverableNotAsked") : null,
        rule.ResultReport is { } due ? Get($"ResultReport.{due}") : null,
        rule.Acknowledged is { } acknowledged ? Get(acknowledged ? "Reports.Acknowledged" : "Reports.NotAcknowledged") : null);

    public IEnumerable<string> Information(InformationRule rule) => Said(
        Handled("Information.LevelThree", rule.Level3),
        Handled("Information.LevelFour", rule.Level4),
        Handled("Information.ResidentData", rule.ResidentData),
        Handled("Information.StaffData", rule.StaffData),
        Handled("Information.Paper", rule.Paper));

    public IEnumerable<string> Resources(ResourceRule rule) =>
    [
        .. rule.Pools.Select(p => Get(p.Required ? "Words.PoolRequired" : "Words.Pool", p.Name, p.PerDay)),
        .. rule.Loans.Select(l => l.LongestDays is { } days ? Get("Words.LoanLimited", l.Name, l.Count, days) : Get("Words.Loan", l.Name, l.Count)),
    ];

    public IEnumerable<string> Exceptions(ExceptionRule rule) => [Get(rule.HeadMayAllow ? "Exceptions.Allowed" : "Exceptions.NotAllowed")];

    public string Confirmation(Confirmation line)
    {
        var text = language == Language.En ? line.TextEn ?? line.Text : line.Text;
        return line.Required ? Get($"MustBy.{line.By}", text) : Get($"By.{line.By}", text);
    }

    public string Lift(EmergencyLift lift)
    {
        var what = Listed(Said(
            lift.Caps ? Get("Lift.Caps") : null, lift.Eligibility ? Get("Lift.Eligibility") : null, lift.Deadline ? Get("Lift.Deadline") : null));
        return lift.To is { } to
            ? Get("Words.Lift", DateText.Date(language, lift.From), DateText.Date(language, to), what, lift.Reason)
            : Get("Words.LiftOpen", DateText.Date(language, lift.From), what, lift.Reason);
    }

    private string Spot(SpotRule rule) => rule.ReasonRequired ? Get("Words.SpotWithReason", Get($"Spot.{rule.Spot}")) : Get($"Spot.{rule.Spot}");

    private string? Handled(string item, Handling? handling) => handling is { } given ? Get($"Handling.{given}", Get(item)) : null;

    private string? Range(string key, TimeOnly? start, TimeOnly? end) =>
        start is { } from && end is { } to ? Get(key, DateText.Time(from), DateText.Time(to)) : null;

    private static IEnumerable<string> Said(params IEnumerable<string?> sentences) => sentences.OfType<string>();

    private string Listed(IEnumerable<string> words) => string.Join(language == Language.Ja ? "、" : ", ", words);

    private string Get(string key, params ReadOnlySpan<object?> values) => PolicyTexts.Get(language, key, values);
}
