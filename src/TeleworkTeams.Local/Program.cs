using TeleworkTeams.Local.Commands;

namespace TeleworkTeams.Local;

internal static class Program
{
    private static Task<int> Main(string[] args) => RunCommand.Create().Parse(args).InvokeAsync();
}
