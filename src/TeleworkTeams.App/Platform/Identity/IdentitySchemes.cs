namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Authentication schemes. A token that is valid for one of them is never valid for another.</summary>
public static class IdentitySchemes
{
    /// <summary>The Bot Connector, on <c>/api/messages</c>.</summary>
    public const string Bot = "Bot";

    /// <summary>A person in the tab.</summary>
    public const string Entra = "Entra";

    /// <summary>A person in local mode, by the header <c>X-Local-Person</c>.</summary>
    public const string Local = "Local";
}

/// <summary>Authorization policies for <c>RequireAuthorization</c>.</summary>
public static class IdentityPolicies
{
    /// <summary>The connector; call <see cref="BotIdentity.Matches(Clients.Teams.Activities.Activity)"/> once the activity is read.</summary>
    public const string Connector = "Connector";

    /// <summary>A person of the tenant; see <see cref="CurrentPerson"/>.</summary>
    public const string Person = "Person";
}
