using TeleworkTeams.App.Platform.Localization;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Who calls the API: asserted by the token, never by the request's content.</summary>
internal sealed record Caller(string PersonId, Language Language);
