namespace TeleworkTeams.Clients.Teams.Activities;

/// <summary>Mentions in incoming messages.</summary>
public static class Mentions
{
    /// <summary>
    /// The text without the mentions of the bot itself, trimmed: what somebody wrote to the bot in a channel. Other people's mentions stay,
    /// as the <c>&lt;at&gt;</c> text that they are. Name as in <c>Microsoft.Bot.Builder</c>, but the activity is left as it is.
    /// </summary>
    public static string RemoveRecipientMention(this Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var text = activity.Text ?? "";
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Text("type") == "mention"
                && entity.Member("mentioned")?.Text("id") is { } id && id == activity.Recipient?.Id
                && entity.Text("text") is { Length: > 0 } mention)
            {
                text = text.Replace(mention, "", StringComparison.OrdinalIgnoreCase);
            }
        }
        return text.Trim();
    }
}
