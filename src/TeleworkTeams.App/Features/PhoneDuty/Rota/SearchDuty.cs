using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.PhoneDuty;

/// <summary>今日の当番 beside the message box: who of one's section takes the calls today, as it is published.</summary>
internal sealed class SearchDuty(DutyQueries duty, PeopleQueries people, City city)
{
    public const string CommandId = "duty.today";

    public static SearchCommand Command { get; } =
        new(CommandId, (turn, text, skip, count, token) => turn.Services.GetRequiredService<SearchDuty>().RunAsync(turn, text, skip, count, token));

    private async Task<MessagingExtensionResult> RunAsync(BotTurn turn, string text, int skip, int count, CancellationToken cancellationToken)
    {
        var (language, today) = (turn.Language, city.Today);
        if ((await people.SubjectInSectionAsync(turn.PersonId, cancellationToken)).SectionId is not { } section)
        {
            return MessagingExtensionResult.Message(DutyTexts.Get(language, "Search.NotAMember"));
        }

        var slots = await duty.OnAsync(section, today, cancellationToken);
        if (slots.Count == 0)
        {
            return MessagingExtensionResult.Message(DutyTexts.Get(language, "Today.None"));
        }

        var names = (await people.PeopleOfAsync(section, cancellationToken)).ToDictionary(p => p.Id, p => Name(language, p));
        List<IReadOnlyList<DutySlot>> groups = [.. slots.Where(s => IsMeant(s, NameKey.Of(text), names)).Select(s => (IReadOnlyList<DutySlot>)[s])];
        if (groups.Count > 1 && NameKey.Of(text).Length == 0)
        {
            groups.Insert(0, slots);
        }

        return groups.Count == 0 && skip == 0
            ? MessagingExtensionResult.Message(DutyTexts.Get(language, "Search.None"))
            : MessagingExtensionResult.Result([.. groups.Skip(skip).Take(count).Select(g => Hit(language, g, names))]);
    }

    private MessagingExtensionAttachment Hit(Language language, IReadOnlyList<DutySlot> slots, IReadOnlyDictionary<string, string> names)
    {
        var card = FoundDutyCard.Build(language, city.Today, slots, names);
        if (slots is not [var slot])
        {
            return new(card, new ThumbnailCard(DutyTexts.Get(language, "Search.All"), DutyTexts.List(language, slots.Select(s => s.KindName).Distinct())));
        }

        var now = city.Zone.TimeOf(city.Now);
        var title = $"{slot.KindName} {DutyTexts.Hours(slot.Shift.From, slot.Shift.To)}";
        return new(card, new ThumbnailCard(
            slot.Shift.From <= now && now < slot.Shift.To ? DutyTexts.Get(language, "Search.Now", title) : title,
            slot.PersonIds.Count == 0 ? DutyTexts.Get(language, "Search.Nobody") : DutyTexts.List(language, slot.PersonIds.Select(p => names.GetValueOrDefault(p, DutyTexts.Get(language, "Person.Left"))))));
    }

    private static bool IsMeant(DutySlot slot, string key, IReadOnlyDictionary<string, string> names) =>
        NameKey.Of(slot.KindName).Contains(key, StringComparison.Ordinal)
        || slot.PersonIds.Any(p => names.TryGetValue(p, out var name) && NameKey.Of(name).Contains(key, StringComparison.Ordinal));

    /// <summary>Whoever looks up who is on duty wants to pass a call on.</summary>
    private static string Name(Language language, Person person) =>
        person.Extension is { } extension ? DutyTexts.Get(language, "Search.Person", person.Name, extension) : person.Name;
}
