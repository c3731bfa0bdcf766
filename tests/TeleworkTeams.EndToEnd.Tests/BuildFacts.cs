using System.Reflection;

namespace TeleworkTeams.EndToEnd.Tests;

/// <summary>What the build wrote into this assembly about where things lie.</summary>
internal static class BuildFacts
{
    public static string RepositoryRoot => Read(nameof(RepositoryRoot));

    public static string ProjectFolder => Read(nameof(ProjectFolder));

    /// <summary>The unpacked NuGet package, which holds the driver.</summary>
    public static string PlaywrightPackage => Read(nameof(PlaywrightPackage));

    /// <summary>The project of the local city, with its npm packages.</summary>
    public static string LocalFolder => Read(nameof(LocalFolder));

    /// <summary>The local city, as it was built in the same configuration as these tests.</summary>
    public static string LocalAssembly => Read(nameof(LocalAssembly));

    /// <summary>Pictures and logs of the last run; git ignores it.</summary>
    public static string Artifacts => Path.Combine(RepositoryRoot, "artifacts");

    private static string Read(string key) => typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
