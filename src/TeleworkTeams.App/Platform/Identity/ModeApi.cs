using Microsoft.Extensions.Options;

namespace TeleworkTeams.App.Platform.Identity;

/// <summary>Somebody to choose from in local mode.</summary>
internal sealed record LocalPerson(string Id, string Name, string Section, string Role);

/// <summary>Lists the people of local mode.</summary>
internal sealed record LocalPeople(Func<IServiceProvider, CancellationToken, Task<IReadOnlyList<LocalPerson>>> ListAsync);

internal sealed record ModeDto(string Mode, string? ClientId, IReadOnlyList<LocalPerson> People);

/// <summary>GET /api/mode: what the tab must know before anybody has signed in. It names people in local mode alone.</summary>
internal static class ModeApi
{
    public static void MapMode(this WebApplication app) =>
        app.MapGet("/api/mode", async (IdentityMode mode, IOptions<EntraOptions> entra, LocalPeople people, HttpContext context, CancellationToken token) =>
            mode.IsLocal && LocalRequest.IsFromThisMachine(context)
                ? new ModeDto("local", null, await people.ListAsync(context.RequestServices, token))
                : new ModeDto("teams", entra.Value.ClientId, []));
}
