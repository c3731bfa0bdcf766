using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;

namespace TeleworkTeams.App.Features.Telework.Policies;

/// <summary>The rules' part of the slice.</summary>
internal static class PolicyPart
{
    /// <summary>A fresh city has no rules until somebody chooses them.</summary>
    private static readonly SectionOpenPoint NoPolicy = new("NO_POLICY", async (services, section, language, token) =>
        await services.GetRequiredService<PolicyQueries>().HasAnyAsync(section.Id, services.GetRequiredService<City>().Today, token)
            ? null
            : PolicyTexts.Get(language, "OpenPoint.NoPolicy"));

    public static IServiceCollection AddPolicies(this IServiceCollection services) => services
        .AddTable(PolicyTable.Table).AddSingleton<PolicyTable>().AddSingleton<PolicyQueries>().AddSingleton<PolicyAccess>()
        .AddSingleton<CheckPolicy>().AddSingleton<SavePolicy>().AddSingleton<PolicyApi>().AddSingleton<PolicyEditApi>().AddSingleton(NoPolicy);
}
