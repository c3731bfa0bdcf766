using System.CommandLine;
using System.Globalization;
using TeleworkTeams.Local.City;
using TeleworkTeams.Local.Day;

namespace TeleworkTeams.Local.Commands;

/// <summary><c>simulate-day</c>: one day, headless, with its figures.</summary>
internal static class SimulateDayCommand
{
    public static Command Create()
    {
        var date = new Option<DateOnly>("--date")
        {
            Description = "The day, e.g. 2026-11-24. Default: the next working day.",
            DefaultValueFactory = _ => Today(),
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value))
                {
                    return value;
                }

                result.AddError($"'{result.Tokens[0].Value}' is not a date like 2026-11-24.");
                return default;
            },
        };
        var staff = new Option<int>("--staff") { Description = "How many people; 1–5000.", DefaultValueFactory = _ => 72 };
        staff.Validators.Add(result =>
        {
            if (result.GetValue(staff) is < 1 or > 5000)
            {
                result.AddError("--staff takes 1 to 5000.");
            }
        });
        var json = new Option<string?>("--json") { Description = "File for the figures." };
        var csv = new Option<string?>("--csv") { Description = "File for the month's records. Default: a file in the temporary folder." };
        var policy = PolicyOption.Create();
        var command = new Command("simulate-day", "Runs one day of a city through the real app and prints what happened.") { date, staff, json, csv, policy };
        command.SetAction((arguments, token) => SimulateDay.RunAsync(
            arguments.GetValue(date), arguments.GetValue(staff), arguments.GetValue(json), arguments.GetValue(csv), arguments.GetValue(policy)!, 1, token));
        return command;
    }

    /// <summary>Today if it is a working day, else the next one.</summary>
    private static DateOnly Today() =>
        DateOnly.FromDateTime(Morning.Next(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")).DateTime);
}
