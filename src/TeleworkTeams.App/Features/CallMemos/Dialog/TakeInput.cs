using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;

namespace TeleworkTeams.App.Features.CallMemos.Dialog;

/// <summary>What stands in the dialog's fields, as it was typed.</summary>
/// <param name="Choice">Who was chosen of those that were offered.</param>
/// <param name="Asked">The name for which they were offered: for another name the choice does not count.</param>
/// <param name="Instead">For whom the call was, where the offered ones stand in for somebody who cannot be reached.</param>
internal sealed record TakeInput(
    string? To, string? Choice, string? Asked, string? Instead, string? Caller, string? Organisation, string? Number, string? Subject, string? Wanted, bool IsUrgent,
    string? AtDate, string? AtTime, string? ByDate, string? ByTime, string? Text, bool IsChecked)
{
    public static readonly TakeInput Empty = new(null, null, null, null, null, null, null, null, "callBack", false, null, null, null, null, null, false);

    public static TakeInput Of(AdaptiveCardInvokeAction action) => new(
        action.GetString("to"), action.GetString("choice"), action.GetString("asked"), action.GetString("instead"), action.GetString("caller"), action.GetString("organisation"),
        action.GetString("number"), action.GetString("subject"), action.GetString("wanted"), action.GetString("urgent") == "true", action.GetString("atDate"), action.GetString("atTime"),
        action.GetString("byDate"), action.GetString("byTime"), action.GetString("text"), action.GetString("checked") == "true");

    /// <summary>Who was chosen for the name that stands there.</summary>
    public string? Chosen => Choice is { Length: > 0 } choice && Asked == To ? choice : null;

    /// <summary>In the words of the form that everybody fills. A time without a day is one of today; a day without a time is its end of work.</summary>
    public CallMemoDto ToDto(string id, string personId, string? text, City city) =>
        new(id, personId, Caller, Organisation, Number, Subject, Wanted, IsUrgent, Local(AtDate, AtTime, city), Local(ByDate, ByTime, city), text, IsChecked);

    private static string? Local(string? date, string? time, City city) => (string.IsNullOrWhiteSpace(date), string.IsNullOrWhiteSpace(time)) switch
    {
        (true, true) => null,
        (true, false) => $"{Keys.Date(city.Today)}T{time}",
        (false, true) => $"{date}T17:00",
        _ => $"{date}T{time}",
    };
}
