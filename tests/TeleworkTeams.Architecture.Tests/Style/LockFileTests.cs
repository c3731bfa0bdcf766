using System.Text.Json;

namespace TeleworkTeams.Architecture.Tests.Style;

/// <summary>Lock files pin versions and contents, never a place to get them from: every machine uses its own registry.</summary>
public sealed class LockFileTests
{
    private static readonly IReadOnlyList<SourceFile> NpmLocks = [.. Repository.Files("src", "package-lock.json"), .. Repository.Files("tests", "package-lock.json")];

    [Fact]
    public void An_npm_lock_file_holds_no_registry_address() =>
        NpmLocks.SelectMany(f => Packages(f).Where(p => p.Value.TryGetProperty("resolved", out var from) && !from.GetString()!.StartsWith("file:", StringComparison.Ordinal)).Select(p => $"{f}: {p.Name}"))
            .ShouldBeEmpty();

    [Fact]
    public void An_npm_lock_file_pins_the_content_of_every_package() =>
        NpmLocks.SelectMany(f => Packages(f).Where(p => p.Name.StartsWith("node_modules/", StringComparison.Ordinal) && !p.Value.TryGetProperty("integrity", out _) && !p.Value.TryGetProperty("inBundle", out _))
            .Select(p => $"{f}: {p.Name}")).ShouldBeEmpty();

    [Fact]
    public void No_npm_settings_name_a_registry() =>
        Repository.Files("src", ".npmrc").Concat(Repository.Files("tests", ".npmrc")).Where(f => f.Text.Contains("registry=") || f.Text.Contains("//")).ShouldBeEmpty();

    [Fact]
    public void Every_project_has_its_NuGet_lock_file()
    {
        string[] projects = [.. Repository.Files("src", ".csproj").Concat(Repository.Files("tests", ".csproj")).Select(f => Path.GetDirectoryName(f.Path)!)];

        projects.Where(p => !File.Exists(Path.Combine(Repository.Root, p, "packages.lock.json"))).ShouldBeEmpty();
    }

    private static JsonElement.ObjectEnumerator Packages(SourceFile file) =>
        JsonDocument.Parse(file.Text).RootElement.GetProperty("packages").EnumerateObject();
}
