namespace TeleworkTeams.Benchmarks.Report;

/// <summary>Figures of the pairs of one run.</summary>
internal sealed class Series(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    public double Median => At(0.5);

    public double Least => _sorted[0];

    public double Most => _sorted[^1];

    /// <summary>The value that a share of all lies at or below (nearest rank).</summary>
    public double At(double share) => share == 0.5 && _sorted.Length % 2 == 0
        ? (_sorted[(_sorted.Length / 2) - 1] + _sorted[_sorted.Length / 2]) / 2
        : _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Length) - 1, 0, _sorted.Length - 1)];
}
