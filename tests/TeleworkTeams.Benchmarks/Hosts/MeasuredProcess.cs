using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace TeleworkTeams.Benchmarks.Hosts;

/// <summary>A published host in a process of its own: how long until it answers, and what it takes when nobody asks.</summary>
internal static class MeasuredProcess
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="Seconds">From the start of the process to the first 200.</param>
    /// <param name="Megabytes">Resident memory after <see cref="Idle"/> without a request.</param>
    public sealed record Figures(double Seconds, double Megabytes);

    public static async Task<Figures> RunAsync(string assembly, string path, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var port = FreePort();
        var address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        var info = new ProcessStartInfo("dotnet", [assembly, "--urls", address, "--environment", "Production", "--Logging:LogLevel:Default", "Warning", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var http = new HttpClient();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(info)!;
        var said = process.StandardError.ReadToEndAsync(cancellationToken);
        var printed = process.StandardOutput.ReadToEndAsync(cancellationToken);
        try
        {
            var target = new Uri(new Uri(address), path);
            while (!await IsReadyAsync(http, target, cancellationToken))
            {
                if (process.HasExited || watch.Elapsed > Patience)
                {
                    throw new InvalidOperationException($"{Path.GetFileName(assembly)} did not get ready: {(process.HasExited ? await said + await printed : "no answer")}");
                }

                await Task.Delay(2, cancellationToken);
            }

            var seconds = watch.Elapsed.TotalSeconds;
            await Task.Delay(Idle, cancellationToken);
            return new Figures(seconds, ResidentMegabytes(process));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }

            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, Uri target, CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await http.GetAsync(target, cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Resident memory; code that processes share through mapped files counts, for it is loaded for this one.</summary>
    private static double ResidentMegabytes(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
