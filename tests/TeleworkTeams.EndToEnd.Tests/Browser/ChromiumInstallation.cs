using System.Diagnostics;
using System.Text.Json;

namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>
/// The Chromium that the tests drive: the system's where there is one, else the one in the npm package
/// <c>@sparticuz/chromium</c> (Linux on x64). On Linux a Japanese font comes along in either case.
/// </summary>
/// <param name="Executable">Path of the program.</param>
/// <param name="Libraries">Folder of shared libraries that the machine lacks, or null.</param>
/// <param name="FontConfiguration">A fontconfig file that adds the Japanese font to the machine's own, or null.</param>
internal sealed record ChromiumInstallation(string Executable, string? Libraries, string? FontConfiguration)
{
    private static readonly string[] ApplicationFolders =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    public static async Task<ChromiumInstallation> FindAsync(CancellationToken cancellationToken)
    {
        var system = ExecutablePath.Find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
            ?? ApplicationFolders.FirstOrDefault(File.Exists);
        if (!OperatingSystem.IsLinux())
        {
            return new ChromiumInstallation(
                system ?? throw new InvalidOperationException("Install Chromium, Google Chrome or Microsoft Edge: the end-to-end tests drive one of them."),
                Libraries: null,
                FontConfiguration: null);
        }

        var prepared = await PrepareAsync(fontsOnly: system is not null, cancellationToken);
        return prepared with { Executable = system ?? prepared.Executable };
    }

    /// <summary>The environment of this process with what this Chromium needs.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment()
    {
        var environment = System.Environment.GetEnvironmentVariables()
            .Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);
        if (FontConfiguration is not null)
        {
            environment["FONTCONFIG_FILE"] = FontConfiguration;
        }

        if (Libraries is not null)
        {
            environment["LD_LIBRARY_PATH"] = string.Join(Path.PathSeparator, Libraries, environment.GetValueOrDefault("LD_LIBRARY_PATH")).TrimEnd(Path.PathSeparator);
        }

        return environment;
    }

    private static async Task<ChromiumInstallation> PrepareAsync(bool fontsOnly, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("node")
        {
            WorkingDirectory = BuildFacts.ProjectFolder,
            ArgumentList = { Path.Combine("Browser", "prepare-browser.mjs"), Path.Combine("node_modules", ".browser") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (fontsOnly)
        {
            start.ArgumentList.Add("--fonts-only");
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<ChromiumInstallation>(output, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException($"The browser could not be prepared: {await errors}");
    }
}
