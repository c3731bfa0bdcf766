using System.CommandLine;
using TeleworkTeams.Local.Commands;

namespace TeleworkTeams.Local;

internal static class Program
{
    /// <summary>How long everything may take to stop after Ctrl+C before the process is ended the hard way; the command line's own 2 s are too few for Azurite to save its rows.</summary>
    private static readonly TimeSpan PatienceForStop = TimeSpan.FromSeconds(30);

    private static Task<int> Main(string[] args) =>
        RunCommand.Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = PatienceForStop });
}
