using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.CheckIns.Cards;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>What this slice sends, rendered from the facts at the moment of sending.</summary>
internal sealed class CheckInDeliveries(PeopleQueries people, CheckInQueries checkIns, City city)
{
    public const string Day = "checkIn.day";
    public const string Midday = "checkIn.midday";
    public const string Evening = "checkIn.evening";
    public const string Digest = "checkIn.digest";
    public const string PhoneNotice = "checkIn.phoneNotice";
    public const string Ask = "checkIn.ask";

    public static IEnumerable<DeliveryKind> Kinds =>
    [
        Kind(Day, (d, row, token) => d.RenderDayAsync(row, token)),
        Kind(Midday, (d, row, token) => d.RenderMiddayAsync(row, token)),
        Kind(Evening, (d, row, token) => d.RenderEveningAsync(row, token)),
        Kind(Digest, (d, row, token) => d.RenderDigestAsync(row, token)),
        Kind(PhoneNotice, (d, row, token) => d.RenderPhoneNoticeAsync(row, token)),
        Kind(Ask, (d, row, token) => d.RenderAskAsync(row, token)),
    ];

    /// <summary>The campaign of a kind on a date in a section; the date comes first, so that old ones are found by range.</summary>
    public static string Campaign(string kind, DateOnly date, string sectionId) => $"{Keys.Date(date)}.{kind}.{Keys.Part(sectionId)}";

    private static DeliveryKind Kind(string name, Func<CheckInDeliveries, DeliveryRow, CancellationToken, Task<DeliveryContent>> render) =>
        new(name, (services, row, token) => render(services.GetRequiredService<CheckInDeliveries>(), row, token));

    private async Task<DeliveryContent> RenderDayAsync(DeliveryRow row, CancellationToken cancellationToken) =>
        await FactsAsync(row, cancellationToken) switch
        {
            null => new DeliveryContent.Skip("not-a-member"),
            { Record: { StartedAt: not null } or { EndedAt: not null } } facts when row.ActivityId is not null => Message(DayCard.Build(facts.Member.Language, facts), DayCard.Title(facts.Member.Language, facts)),
            { Record: { StartedAt: not null } or { EndedAt: not null } } => new DeliveryContent.Skip("answered"),
            var facts when row.ActivityId is null && NotAsked(facts) is { } reason => new DeliveryContent.Skip(reason),
            var facts => Message(
                MorningCard.Build(facts.Member.Language, facts, isResend: row.IsResend),
                CheckInTexts.Get(facts.Member.Language, "Morning.Title", DateText.Day(facts.Member.Language, facts.Date))),
        };

    private async Task<DeliveryContent> RenderMiddayAsync(DeliveryRow row, CancellationToken cancellationToken) =>
        await FactsAsync(row, cancellationToken) switch
        {
            null => new DeliveryContent.Skip("not-a-member"),
            { Record: { } record } facts when row.ActivityId is not null && (record.MiddayAt is not null || record.EndedAt is not null) =>
                Message(DayCard.Build(facts.Member.Language, facts), DayCard.Title(facts.Member.Language, facts)),
            var facts when NotAsked(facts) is { } reason => new DeliveryContent.Skip(reason),
            { Record: not { StartedAt: not null } } => new DeliveryContent.Skip("not-started"),
            { Record: { MiddayAt: not null } or { EndedAt: not null } } => new DeliveryContent.Skip("answered"),
            var facts => Message(
                MiddayCard.Build(facts.Member.Language, facts, row.IsResend), CheckInTexts.Get(facts.Member.Language, "Midday.Title", DateText.Day(facts.Member.Language, facts.Date))),
        };

    private async Task<DeliveryContent> RenderEveningAsync(DeliveryRow row, CancellationToken cancellationToken) =>
        await FactsAsync(row, cancellationToken) switch
        {
            null => new DeliveryContent.Skip("not-a-member"),
            { Record.EndedAt: not null } facts when row.ActivityId is not null => Message(DayCard.Build(facts.Member.Language, facts), DayCard.Title(facts.Member.Language, facts)),
            { Record.EndedAt: not null } => new DeliveryContent.Skip("answered"),
            var facts when row.ActivityId is null && NotAsked(facts) is { } reason => new DeliveryContent.Skip(reason),
            var facts => Message(
                EveningCard.Build(facts.Member.Language, facts, isResend: row.IsResend),
                CheckInTexts.Get(facts.Member.Language, "Evening.Title", DateText.Day(facts.Member.Language, facts.Date))),
        };

    private async Task<DeliveryContent> RenderPhoneNoticeAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var actor = row.Payload.Split('|') is [_, var id] ? await people.FindMemberAsync(id, cancellationToken) : null;
        return await FactsAsync(row, cancellationToken) is { Record: not null } facts
            ? Message(
                PhoneNoticeCard.Build(facts.Member.Language, facts, actor?.Person.Name ?? CheckInTexts.Get(facts.Member.Language, "Phone.Manager"), row.IsResend),
                CheckInTexts.Get(facts.Member.Language, "Phone.Title", DateText.Day(facts.Member.Language, facts.Date)))
            : new DeliveryContent.Skip("no-record");
    }

    private async Task<DeliveryContent> RenderAskAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        if (await FactsAsync(row, cancellationToken) is not { } facts || NotAsked(facts) is not null)
        {
            return new DeliveryContent.Skip("not-asked");
        }

        var language = facts.Member.Language;
        var banner = PlatformCards.Banner(CheckInTexts.Get(language, "Ask.Title"), CheckInTexts.Get(language, "Ask.Text"), ContainerStyle.Accent);
        return facts.Record switch
        {
            { StartedAt: not null } or { EndedAt: not null } => new DeliveryContent.Skip("answered"),
            _ => Message(MorningCard.Build(language, facts, banner: banner, isResend: row.IsResend), CheckInTexts.Get(language, "Ask.Title")),
        };
    }

    private async Task<DeliveryContent> RenderDigestAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var (date, sectionId) = Where(row);
        if (await people.SectionAsync(sectionId, cancellationToken) is not { } section || section.CheckIns.Audience != Audience.Section)
        {
            return new DeliveryContent.Skip("not-shared");
        }

        var records = await checkIns.BetweenAsync(sectionId, null, date, date, cancellationToken);
        var leaves = await people.LeavesAsync(sectionId, date, date, cancellationToken);
        var members = (await people.PeopleOfAsync(sectionId, cancellationToken)).Where(p => p.IsMemberOn(date)).ToList();
        var card = DigestCard.Build(city.Language, section, date, members, records, leaves, city.Zone.TimeOf(city.Now), row.IsResend);
        return Message(card, CheckInTexts.Get(city.Language, "Digest.Title", section.Name, DateText.Day(city.Language, date)));
    }

    /// <summary>Nobody on leave or off duty is asked, whatever was planned before that was known.</summary>
    private static string? NotAsked(DayFacts facts) => facts switch
    {
        { IsBusinessDay: false } => "closed-day",
        _ when WorkingHours.Of(facts.Pattern, facts.Leave) is null => facts.Leave is null ? "closed-day" : "on-leave",
        _ when !facts.Member.Person.IsMemberOn(facts.Date) => "not-a-member",
        _ => null,
    };

    private async Task<DayFacts?> FactsAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var (date, _) = Where(row);
        var personId = Uri.UnescapeDataString(row.Recipient["p|".Length..]);
        return await people.FindMemberAsync(personId, cancellationToken) is { } member ? await checkIns.DayAsync(member, date, cancellationToken) : null;
    }

    /// <summary>Date and section from the campaign in the partition key: <c>tenant|yyyy-MM-dd.kind.section</c>, encoded once more as a part.</summary>
    private static (DateOnly Date, string SectionId) Where(DeliveryRow row)
    {
        var campaign = Uri.UnescapeDataString(row.PartitionKey[(row.PartitionKey.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        var kind = $".{row.Kind}.";
        var section = campaign[(campaign.IndexOf(kind, StringComparison.Ordinal) + kind.Length)..];
        return (CheckInForm.DateOf(campaign[..10])!.Value, Uri.UnescapeDataString(section));
    }

    private static DeliveryContent Message(AdaptiveCard card, string summary) => new DeliveryContent.Message(Activity.CreateMessage(card, summary));
}
