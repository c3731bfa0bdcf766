using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace TeleworkTeams.Local.Processes;

/// <summary>
/// A script of an installed npm package that runs in its own Node.js process and stops with this process: its standard
/// input is a pipe that nobody writes to, and when that pipe closes – because of <see cref="DisposeAsync"/>, or because
/// this process died, however it died – the script gets the order to shut down.
/// </summary>
internal sealed class NodeProcess : IAsyncDisposable
{
    /// <summary>
    /// Runs before the script. Ctrl+C reaches every process of a terminal at once; the script must not go first, so that
    /// signal is ignored here, and the handlers that the script registered for it are run when standard input closes.
    /// (The table service of Azurite knows SIGINT only; a bare SIGTERM ends it without saving its last rows.)
    /// </summary>
    private const string StopWithParent = """
        const stops = [];
        const once = process.once, on = process.on;
        const signals = new Set(['SIGINT', 'SIGTERM']);
        const keep = real => function (name, listener) {
          if (signals.has(name)) { stops.push([name, listener]); return process; }
          return real.call(process, name, listener);
        };
        let stopping = false;
        const stop = () => {
          if (stopping) return;
          stopping = true;
          const name = stops.some(s => s[0] === 'SIGTERM') ? 'SIGTERM' : 'SIGINT';
          const chosen = stops.filter(s => s[0] === name);
          if (chosen.length === 0) process.exit(0);
          for (const s of chosen) s[1].call(process, name);
        };
        on.call(process, 'SIGINT', () => {});
        on.call(process, 'SIGTERM', stop);
        process.once = keep(once); process.on = keep(on); process.addListener = keep(on);
        // Some tools listen on every interface and have no option for it; here nothing leaves this machine.
        const net = await import('node:net'), listen = net.Server.prototype.listen;
        net.Server.prototype.listen = function (port, ...rest) {
          const bare = ['number', 'string'].includes(typeof port) && !isNaN(port) && typeof rest[0] !== 'string';
          return listen.call(this, port, ...(bare ? ['127.0.0.1'] : []), ...rest);
        };
        process.stdin.on('end', stop); process.stdin.on('error', stop); process.stdin.resume();
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process _process;
    private readonly TaskCompletionSource<string> _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder _said = new();
    private readonly string _readyWhen;

    private NodeProcess(Process process, string readyWhen)
    {
        _process = process;
        _readyWhen = readyWhen;
    }

    /// <summary>The id that the operating system gave; for tests that end the process the hard way.</summary>
    public int Id => _process.Id;

    /// <summary>The line by which it said that it is ready.</summary>
    public string ReadyLine => _ready.Task.Result;

    /// <summary>The folder that the build installed the npm packages into.</summary>
    public static string NodeModules { get; } = typeof(NodeProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "NodeModules").Value!;

    /// <summary>Starts the script and returns when it has printed <paramref name="readyWhen"/>.</summary>
    /// <param name="script">Path below node_modules, e.g. <c>azurite/dist/src/table/main.js</c>.</param>
    /// <param name="arguments">Arguments of the script.</param>
    /// <param name="environment">Added to the environment that this process has.</param>
    /// <param name="readyWhen">Part of the line by which the script says that it answers.</param>
    /// <param name="cancellationToken">Stops the waiting, and the script with it.</param>
    /// <exception cref="InvalidOperationException">Node.js or the package is missing, or the script ended before it was ready; the message says which.</exception>
    public static async Task<NodeProcess> StartAsync(
        string script,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string> environment,
        string readyWhen,
        CancellationToken cancellationToken)
    {
        var path = Path.Combine([NodeModules, .. script.Split('/')]);
        if (!File.Exists(path))
        {
            throw new InvalidOperationException($"{script} is not installed in {NodeModules}: build TeleworkTeams.Local again.");
        }

        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            ArgumentList = { "--import", "data:text/javascript," + Uri.EscapeDataString(StopWithParent), path },
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var node = new NodeProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, readyWhen);
        try
        {
            await node.RunUntilReadyAsync(cancellationToken).ConfigureAwait(false);
            return node;
        }
        catch
        {
            await node.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Orders the script to shut down and waits until it has; ends it the hard way after twenty seconds.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            _process.StandardInput.Close();
            using var patience = new CancellationTokenSource(Patience);
            await _process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It never started.
        }

        _process.Dispose();
    }

    private async Task RunUntilReadyAsync(CancellationToken cancellationToken)
    {
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        try
        {
            _process.Start();
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException("Node.js was not found on the PATH: install version 20 or newer from https://nodejs.org/ and open a new terminal.");
        }

        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var ended = _process.WaitForExitAsync(cancellationToken);
        if (await Task.WhenAny(_ready.Task, ended).ConfigureAwait(false) == ended)
        {
            await ended.ConfigureAwait(false);
            throw new InvalidOperationException(Said());
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_said)
        {
            // Only what is said before it is ready explains why it never became so.
            if (!_ready.Task.IsCompleted)
            {
                _said.Append(line.Trim()).Append(' ');
            }
        }

        if (line.Contains(_readyWhen, StringComparison.Ordinal))
        {
            _ready.TrySetResult(line);
        }
    }

    private string Said()
    {
        lock (_said)
        {
            return _said.ToString().Trim();
        }
    }
}
