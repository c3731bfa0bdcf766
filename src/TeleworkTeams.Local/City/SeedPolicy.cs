using TeleworkTeams.App.Features.Telework.Policies;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Local.City;

/// <summary>Gives the demo city the rules of a preset.</summary>
internal sealed class SeedPolicy(IServiceProvider app)
{
    /// <param name="name">A preset's name.</param>
    /// <param name="from">The first day on which the rules hold.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(string name, DateOnly from, CancellationToken cancellationToken)
    {
        var table = app.GetRequiredService<PolicyTable>();
        var row = table.NewRow(PolicyScope.City, 1);
        row.From = from.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        row.Set(Find(name).Yaml);
        row.CreatedBy = row.SavedBy = DemoCity.Midori().People.First(p => p.IsAdministrator).Id;
        row.CreatedAt = row.SavedAt = app.GetRequiredService<TimeProvider>().GetUtcNow();
        await table.AddAsync(row, cancellationToken);
        app.GetRequiredService<PolicyQueries>().Clear();
    }

    /// <exception cref="InvalidOperationException">There is no such preset; one line names them all.</exception>
    public static PolicyPreset Find(string name) => PolicyPresets.Find(name)
        ?? throw new InvalidOperationException($"There is no preset '{name}'. Presets: {string.Join(", ", PolicyPresets.All.Select(p => p.Name))}");
}
