using System.CommandLine;
using TeleworkTeams.Local.City;

namespace TeleworkTeams.Local.Commands;

/// <summary><c>--policy 松本市</c>: whose rules the demo city has.</summary>
internal static class PolicyOption
{
    public static Option<string> Create()
    {
        var policy = new Option<string>("--policy") { Description = "Preset of the telework rules, by its name.", DefaultValueFactory = _ => LocalOptions.DefaultPolicy };
        policy.Validators.Add(result =>
        {
            try
            {
                SeedPolicy.Find(result.GetValue(policy)!);
            }
            catch (InvalidOperationException e)
            {
                result.AddError(e.Message);
            }
        });
        return policy;
    }
}
