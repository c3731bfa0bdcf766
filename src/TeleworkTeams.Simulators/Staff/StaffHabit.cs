namespace TeleworkTeams.Simulators.Staff;

/// <summary>How somebody deals with the cards. All chances are 0 to 1.</summary>
public sealed record StaffHabit
{
    /// <summary>Everybody with the same seed does the same on the same day.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Places by weight: office, home, satellite, mobile, trip. Places that the card does not offer are left out.</summary>
    public IReadOnlyDictionary<string, double> Places { get; init; } = new Dictionary<string, double>
    {
        ["office"] = 0.55,
        ["home"] = 0.32,
        ["satellite"] = 0.06,
        ["mobile"] = 0.04,
        ["trip"] = 0.03,
    };

    /// <summary>From the card to the answer, both inclusive.</summary>
    public (int Least, int Most) MinutesToAnswer { get; init; } = (1, 25);

    public double ForgetsStart { get; init; } = 0.03;

    public double ForgetsEnd { get; init; } = 0.05;

    /// <summary>Corrects the place half an hour to three hours after the answer.</summary>
    public double CorrectsLater { get; init; } = 0.04;

    /// <summary>Types 「在宅」 or 「退勤」 instead of pressing.</summary>
    public double AnswersByText { get; init; } = 0.06;

    /// <summary>Approves what colleagues apply for, with every tick that is asked.</summary>
    public bool Approves { get; init; }

    /// <summary>Answers everything at once by pressing; for tests and measurements.</summary>
    public static StaffHabit Diligent { get; } = new() { ForgetsStart = 0, ForgetsEnd = 0, CorrectsLater = 0, AnswersByText = 0 };
}
