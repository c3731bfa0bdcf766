using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.PhoneDuty.Swaps;

namespace TeleworkTeams.App.Features.PhoneDuty.Swaps.Cards;

/// <summary>Parts that the cards about swaps are made of. What people wrote goes through <see cref="CardText"/> and nothing else.</summary>
internal static class SwapParts
{
    public static AdaptiveCard Card(Language language, string title, SwapView view, bool isResend) => new()
    {
        Lang = language.Tag,
        Body = [PlatformCards.Heading((isResend ? SwapTexts.Get(language, "Resend") : "") + title), new FactSet { Facts = [.. Facts(language, view)] }],
    };

    public static ExecuteAction Button(Language language, SwapView view, string verb, string key, ActionStyle? style = null) => new()
    {
        Title = SwapTexts.Get(language, key),
        Verb = verb,
        Style = style,
        Data = new() { ["section"] = view.SectionId, ["swap"] = view.Swap.Id },
    };

    private static IEnumerable<Fact> Facts(Language language, SwapView view)
    {
        var swap = view.Swap;
        yield return new Fact(SwapTexts.Get(language, "Field.Shift"), SwapTexts.Shift(language, CardText.Escape(view.KindName), swap.Date, swap.From, swap.To));
        yield return new Fact(SwapTexts.Get(language, "Field.From"), CardText.Escape(view.NameOf(swap.FromId)));
        if (swap.AskedById.Length > 0 && swap.AskedById != swap.FromId)
        {
            yield return new Fact(SwapTexts.Get(language, "Field.AskedBy"), CardText.Escape(view.NameOf(swap.AskedById)));
        }

        if (swap.Note is { Length: > 0 } note)
        {
            yield return new Fact(SwapTexts.Get(language, "Field.Note"), CardText.Escape(note));
        }
    }

    /// <summary>How it stands, in one sentence for a card.</summary>
    public static string Standing(Language language, SwapView view) => Sentence(language, view, CardText.Escape);

    /// <summary>The same for the tab, which needs no escaping.</summary>
    public static string Sentence(Language language, SwapView view) => Sentence(language, view, text => text);

    private static string Sentence(Language language, SwapView view, Func<string, string> written)
    {
        var swap = view.Swap;
        string Name(string? id) => written(id is null ? "" : view.NameOf(id));
        return swap switch
        {
            { State: SwapState.Open, Round: > 1, IsUrgent: false } => SwapTexts.Get(language, "Standing.GivenBack", Name(swap.FromId)),
            { State: SwapState.Open, IsUrgent: true, History: [.., { What: SwapDeed.NobodyLeft }] } => SwapTexts.Get(language, "Standing.NobodyLeft"),
            { State: SwapState.Open, IsUrgent: true } => SwapTexts.Get(language, "Standing.Urgent"),
            { State: SwapState.Open, ToId: { } to } => SwapTexts.Get(language, "Standing.OpenTo", Name(to)),
            { State: SwapState.Open } => SwapTexts.Get(language, "Standing.Open"),
            { State: SwapState.Expired, End: SwapEnd.Declined } => SwapTexts.Get(language, "Standing.Declined", Name(swap.ToId)),
            { State: SwapState.Expired } => SwapTexts.Get(language, $"Standing.{swap.End}", Name(swap.FromId)),
            { State: SwapState.Cancelled } => SwapTexts.Get(language, "Standing.Cancelled"),
            { History: [.., { ForId: { } who, What: SwapDeed.Taken } last] } => SwapTexts.Get(language, "Standing.TakenOnBehalf", Name(who), Name(last.ById)),
            _ => SwapTexts.Get(language, "Standing.Taken", Name(swap.TakenById)),
        };
    }
}
