using System.Reflection;
using TeleworkTeams.Benchmarks.Report;
using TeleworkTeams.Benchmarks.Rota;

namespace TeleworkTeams.Benchmarks;

/// <summary>P12, P13: plans of the phone duty against HiGHS, and their time and memory.</summary>
internal static class RotaPlans
{
    public static async Task<Table> RunAsync(Scale scale, CancellationToken cancellationToken)
    {
        var repository = typeof(RotaPlans).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Repository").Value!;
        var isUsual = scale == Scale.Usual;
        var table = new Table("rota (P12, P13): plans of the phone duty, judged by HiGHS");
        using var judge = await HighsJudge.StartAsync(Path.Combine(repository, "tests", "TeleworkTeams.Benchmarks"), cancellationToken);
        RotaSpeed.AddYear(table);
        RotaSpeed.AddMonth(table, isUsual ? 30 : 5);
        RotaSpeed.AddGrowth(table, isUsual ? 5 : 1);
        await RotaGaps.AddAsync(table, judge, isUsual ? 300 : 20, cancellationToken);
        if (isUsual)
        {
            await RotaSpeed.AddRatioAsync(table, judge, scale.Pairs, cancellationToken);
        }

        return table;
    }
}
