using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.CallMemos;

namespace TeleworkTeams.App.Features.CallMemos.Cards;

/// <summary>The one card of whoever took the call: what has become of it, with thanks at the end (S-139), or that it could not be delivered and who could take it.</summary>
internal static class WriterCard
{
    public static AdaptiveCard Build(Language language, CallMemoView view, Container? banner = null, bool isResend = false, HandOverInput? input = null)
    {
        var memo = view.Memo;
        var card = new AdaptiveCard
        {
            Lang = language.Tag,
            Body =
            [
                PlatformCards.Heading((isResend ? CallMemoTexts.Get(language, "Resend") : "") + Title(language, view)),
                new FactSet
                {
                    Facts =
                    [
                        new Fact(CallMemoTexts.Get(language, "Field.Caller"), MemoParts.Caller(language, memo.Content)),
                        new Fact(CallMemoTexts.Get(language, "Field.TakenAt"), view.At(language, memo.TakenAt)),
                        new Fact(CallMemoTexts.Get(language, "Field.State"), CallMemoTexts.State(language, memo.State)),
                    ],
                },
                .. MemoParts.Steps(language, view),
                .. Told(language, view),
            ],
        };
        if (memo.IsDone)
        {
            card.Body.Add(new Container
            {
                Style = ContainerStyle.Good,
                Items = [new TextBlock(CallMemoTexts.Get(language, "Writer.Thanks", CardText.Escape(view.NameOf(memo.HolderId)))) { Weight = TextWeight.Bolder }],
            });
        }

        if (CallMemoRules.MayPassOn(memo, memo.WriterId))
        {
            AddLost(language, view, card, input);
        }

        foreach (var link in MemoParts.Link(language, view))
        {
            card.Actions.Add(link);
        }

        if (banner is not null)
        {
            card.Body.Insert(0, banner);
        }

        return card;
    }

    public static string Title(Language language, CallMemoView view) => CallMemoTexts.Get(
        language, view.Memo is { UndeliveredAt: not null, IsUnanswered: true } ? "Writer.Undelivered" : "Writer.Title", CardText.Escape(view.NameOf(view.Memo.AddresseeId)));

    private static void AddLost(Language language, CallMemoView view, AdaptiveCard card, HandOverInput? input)
    {
        card.Body.Insert(1, new TextBlock(CallMemoTexts.Get(language, "Writer.Undelivered.Text")));
        if (view.Extension is { } extension)
        {
            card.Body.Insert(2, new TextBlock(CallMemoTexts.Get(language, "Writer.Extension", CardText.Escape(view.NameOf(view.Memo.HolderId)), CardText.Escape(extension))));
        }

        foreach (var lead in view.Leads.Take(2))
        {
            card.Actions.Add(MemoParts.Button(
                view, CallMemoVerbs.HandOver, CallMemoTexts.Beside(language, CallMemoTexts.Get(language, "Action.HandOver"), CardText.Escape(lead.Name)), inputs: AssociatedInputs.None, to: lead.Id));
        }

        card.Actions.Add(MemoParts.HandOver(language, view, input));
    }

    private static IEnumerable<CardElement> Told(Language language, CallMemoView view) => view.Memo switch
    {
        { EscalatedAt: { } at, EscalatedToId: { } lead } =>
            [new TextBlock(CallMemoTexts.Get(language, "Writer.Told", view.At(language, at), CardText.Escape(view.NameOf(lead))))],
        { EscalatedAt: not null, IsUnanswered: true } => [new TextBlock(CallMemoTexts.Get(language, "Writer.ToldNobody"))],
        _ => [],
    };
}
