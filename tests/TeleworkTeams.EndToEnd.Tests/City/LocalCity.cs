using System.Diagnostics;
using System.Text;

namespace TeleworkTeams.EndToEnd.Tests.City;

/// <summary>A local city in a process of its own, with its data in a folder of its own.</summary>
public sealed class LocalCity : IAsyncDisposable
{
    private static readonly TimeSpan PatienceForStart = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan PatienceForStop = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource<CityAddresses> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _output = new();
    private readonly string _data = Directory.CreateTempSubdirectory("telework-city-").FullName;
    private readonly Process _process;

    private LocalCity(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            ArgumentList = { BuildFacts.LocalAssembly, "--no-browser", "--port", "0", "--data", _data },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        _process = new Process { StartInfo = start };
    }

    /// <summary>Where the city answers.</summary>
    public CityAddresses Addresses => _ready.Task.IsCompletedSuccessfully ? _ready.Task.Result : throw new InvalidOperationException("The city is not ready.");

    /// <summary>What tests do beside the pages.</summary>
    public CityClient Client => field ??= new CityClient(this);

    /// <summary>The id of the process; for tests that end it the hard way.</summary>
    public int ProcessId => _process.Id;

    /// <summary>All that the city has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Starts a city and returns when it has printed its ready line.</summary>
    /// <param name="cancellationToken">Stops the waiting, and the city with it.</param>
    /// <param name="arguments">Further arguments, e.g. <c>--at 2026-11-24T08:10+09:00</c>.</param>
    public static async Task<LocalCity> StartAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        var city = new LocalCity(arguments);
        try
        {
            await city.RunUntilReadyAsync(cancellationToken);
            return city;
        }
        catch
        {
            await city.AbandonAsync();
            throw;
        }
    }

    /// <summary>Asks the city to stop, as Ctrl+C (INT) and a service manager (TERM) do, and returns its exit code.</summary>
    public async Task<int> StopAsync(string signal = "TERM")
    {
        if (!_process.HasExited)
        {
            await TerminateAsync(signal);
            await _process.WaitForExitAsync().WaitAsync(PatienceForStop);
        }

        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            (await StopAsync()).ShouldBe(0, $"The city did not stop cleanly:{Environment.NewLine}{Output}");
        }
        finally
        {
            await AbandonAsync();
        }
    }

    private async Task AbandonAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        Directory.CreateDirectory(BuildFacts.Artifacts);
        await File.WriteAllTextAsync(Path.Combine(BuildFacts.Artifacts, "local-city.log"), Output);
        _process.Dispose();
        Directory.Delete(_data, recursive: true);
    }

    private async Task RunUntilReadyAsync(CancellationToken cancellationToken)
    {
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();

        var ended = _process.WaitForExitAsync(cancellationToken);
        if (await Task.WhenAny(_ready.Task, ended).WaitAsync(PatienceForStart, cancellationToken) == ended)
        {
            await ended;
            throw new InvalidOperationException($"The city ended with code {_process.ExitCode} before it was ready:{Environment.NewLine}{Output}");
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (CityAddresses.Read(line) is { } addresses)
        {
            _ready.TrySetResult(addresses);
        }
    }

    private async Task TerminateAsync(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            _process.StandardInput.Close();
            return;
        }

        using var kill = Process.Start("sh", ["-c", $"kill -{signal} {_process.Id}"]);
        await kill.WaitForExitAsync();
    }
}
