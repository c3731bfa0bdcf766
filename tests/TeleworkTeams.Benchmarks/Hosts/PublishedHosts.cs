using System.Diagnostics;
using System.Reflection;

namespace TeleworkTeams.Benchmarks.Hosts;

/// <summary>Publishes the app and a fresh <c>dotnet new webapi</c> into a temporary folder, both as Release.</summary>
internal sealed class PublishedHosts : IDisposable
{
    private static readonly string Repository = typeof(PublishedHosts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("telework-startup-");

    public string App => Path.Combine(_folder.FullName, "app", "TeleworkTeams.App.dll");

    public string Template => Path.Combine(_folder.FullName, "template", "webapi.dll");

    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        var source = Path.Combine(_folder.FullName, "webapi");
        await DotnetAsync(["new", "webapi", "--output", source, "--no-restore"], cancellationToken);
        await DotnetAsync(["publish", source, "--configuration", "Release", "--output", Path.GetDirectoryName(Template)!], cancellationToken);
        var app = Path.Combine(Repository, "src", "TeleworkTeams.App", "TeleworkTeams.App.csproj");
        await DotnetAsync(["publish", app, "--configuration", "Release", "--output", Path.GetDirectoryName(App)!], cancellationToken);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task DotnetAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var info = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = _folder.FullName, RedirectStandardOutput = true };
        info.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(info)!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed: {output}");
        }
    }
}
