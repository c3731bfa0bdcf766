using TeleworkTeams.App.Features.Telework;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Tests.City;

/// <summary>Applications as they are stored.</summary>
internal static class TestApplications
{
    public static TeleworkApplication Approved(string id, string section, string person, string head, params DateOnly[] days) => new()
    {
        Id = id,
        PersonId = person,
        SectionId = section,
        Kind = ApplicationKind.Application,
        State = ApplicationState.Approved,
        Draft = new ApplicationDraft { Days = [.. days.Select(d => new PlannedDay(d, DayPart.Day))], Spot = WorkSpot.OwnHome, Tasks = "起案", Extent = "第2章まで" },
        DecidedBy = "1",
        History =
        [
            new(new(2026, 11, 18, 9, 0, 0, TimeSpan.FromHours(9)), person, Role.Staff, ApplicationState.Submitted),
            new(new(2026, 11, 18, 13, 5, 0, TimeSpan.FromHours(9)), head, Role.Head, ApplicationState.Approved, "特に必要なため", IsException: true),
        ],
    };

    public static async Task StoreAsync(this IServiceProvider services, TeleworkApplication application)
    {
        var table = (TeleworkTable)services.GetService(typeof(TeleworkTable))!;
        var row = table.NewRow(application.SectionId, application.PersonId, application.Id);
        row.Set(application);
        List<TableTransactionAction> actions = [new(TableTransactionActionType.Add, row), new(TableTransactionActionType.Add, table.NewIndex(application))];
        foreach (var day in application.Draft.Days)
        {
            var dayRow = table.NewDay(application.SectionId, application.PersonId, day.Date);
            dayRow.Set([new StoredClaim(application.Id, application.Kind, day.Part, day.From, day.To, application.Draft.Spot, null, application.IsInForce)]);
            actions.Add(new(TableTransactionActionType.Add, dayRow));
        }

        await table.WriteAsync(actions, TestContext.Current.CancellationToken);
    }
}
