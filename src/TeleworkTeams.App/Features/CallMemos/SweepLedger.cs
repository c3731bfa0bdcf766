using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CallMemos;

/// <summary>Once a day: who took whose calls is kept for this fiscal year and the two before it.</summary>
internal sealed class SweepLedger(CallMemoTable table, PeopleQueries people, City city)
{
    private const int YearsKept = 2;

    private DateOnly? _done;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var today = city.Today;
        if (_done == today)
        {
            return;
        }

        var first = new FiscalYear(FiscalYear.Of(today).Year - YearsKept).Start;
        foreach (var section in await people.SectionsAsync(cancellationToken))
        {
            foreach (var row in await table.TakenBeforeAsync(section.Id, first, cancellationToken))
            {
                await table.RemoveAsync(row, cancellationToken);
            }
        }

        _done = today;
    }
}
