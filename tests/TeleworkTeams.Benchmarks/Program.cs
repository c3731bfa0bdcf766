namespace TeleworkTeams.Benchmarks;

internal static class Program
{
    private static Task<int> Main(string[] args) => BenchmarkRun.RunAsync(args);
}
