namespace TeleworkTeams.Domain.Reports;

/// <summary>
/// The one rounding of figures (A0.1-6): half away from zero, once, at the end, at the digit that is shown – two digits unless a
/// surface says otherwise. Nothing is truncated: 504 of 850 is 59.29 %, or 59.3 % (S-186), and 33,100 after 39,000 is −15.13 % (S-187).
/// </summary>
public static class FigureRounding
{
    /// <summary>Digits behind the point where nothing else is asked for.</summary>
    public const int Digits = 2;

    /// <summary><paramref name="exact"/> at <paramref name="digits"/> behind the point.</summary>
    public static decimal Round(decimal exact, int digits = Digits) => Math.Round(exact, digits, MidpointRounding.AwayFromZero);
}
