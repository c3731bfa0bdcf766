using System.Globalization;
using TeleworkTeams.App.Features.CheckIns;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Storage.Tables;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.Benchmarks.Load;

/// <summary>A person to press with.</summary>
internal sealed record Staff(string Id, string SectionId)
{
    public string CardId => "card-" + Id;

    public string ConversationId => "a:" + Id;

    public string Address => "29:" + Id;
}

/// <summary>
/// Rows of a city at 8:20 on a working morning: everybody has been heard of before, has reported on the working day before, and has the
/// morning card in the chat. The same is written for the app and for the baseline, under two tenants.
/// </summary>
internal sealed class CityHall(string tenant, int staff, int sectionSize = 60, string serviceUrl = CityHall.ServiceUrl)
{
    public const string ServiceUrl = "http://127.0.0.1:9/";
    public static readonly DateOnly Date = new(2026, 11, 24);
    public static readonly DateTimeOffset Morning = new(2026, 11, 24, 8, 20, 0, TimeSpan.FromHours(9));
    private static readonly DateOnly DayBefore = new(2026, 11, 20);
    private static readonly OfficeZone Zone = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));

    public string Tenant => tenant;

    public IReadOnlyList<Staff> People { get; } =
        [.. Enumerable.Range(0, staff).Select(i => new Staff(new Guid(i + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]).ToString(), "s" + (i / sectionSize).ToString(CultureInfo.InvariantCulture)))];

    public string CheckInPartition(Staff person) => Keys.Of(tenant, person.SectionId, Keys.Month(Date));

    public static string CheckInKey(Staff person) => Keys.Of(Keys.Day(Date), person.Id);

    public string DeliveryPartition(Staff person) => Keys.Of(tenant, CheckInDeliveries.Campaign(CheckInDeliveries.Day, Date, person.SectionId));

    public async Task SeedAsync(TableServiceClient tables, CancellationToken cancellationToken)
    {
        var sections = People.Select(p => p.SectionId).Distinct().ToList();
        await AddAsync(tables, SectionTable.Table, sections.Select(SectionRow), cancellationToken);
        await AddAsync(tables, Deliveries.CampaignTable, sections.Select(Campaign), cancellationToken);
        await AddAsync(tables, PeopleTable.Table, People.Select(p => new PersonRow { PartitionKey = tenant, RowKey = p.Id, SectionId = p.SectionId, Name = "職員 " + p.Id[..8], Kana = p.Id }), cancellationToken);
        await AddAsync(tables, Conversations.Table, People.Select(Conversation), cancellationToken);
        await AddAsync(tables, Deliveries.RowTable, People.Select(MorningCard), cancellationToken);
        await AddAsync(tables, CheckInTable.Table, People.Select(Yesterday), cancellationToken);
    }

    /// <summary>What a press stores; the baseline writes the same row.</summary>
    public CheckInRow Report(Staff person, DateTimeOffset at) => Row(person, Date, at, null);

    private CheckInRow Yesterday(Staff person) => Row(person, DayBefore, Zone.At(DayBefore, new TimeOnly(8, 25)), Zone.At(DayBefore, new TimeOnly(17, 20)));

    private CheckInRow Row(Staff person, DateOnly date, DateTimeOffset start, DateTimeOffset? end)
    {
        var row = new CheckInRow { PartitionKey = CheckInPartition(person), RowKey = Keys.Of(Keys.Day(date), person.Id), PersonId = person.Id, Date = Keys.Date(date) };
        row.Set(new CheckIn
        {
            PersonId = person.Id,
            Date = date,
            Place = Place.Home,
            StartedAt = start,
            EndedAt = end,
            StartOrigin = new Origin(ReportSource.Card, person.Id, start),
            EndOrigin = end is { } ended ? new Origin(ReportSource.Card, person.Id, ended) : null,
            Plan = Presses.Plan,
        });
        return row;
    }

    private SectionRow SectionRow(string id)
    {
        var row = new SectionRow { PartitionKey = tenant, RowKey = id };
        row.Set(new Section { Id = id, Name = "第" + id + "課", HeadId = People.First(p => p.SectionId == id).Id });
        return row;
    }

    private CampaignRow Campaign(string sectionId) => new()
    {
        PartitionKey = tenant,
        RowKey = Keys.Part(CheckInDeliveries.Campaign(CheckInDeliveries.Day, Date, sectionId)),
        Open = true,
        PlannedAt = Morning.AddMinutes(-20),
        ExpiresAt = Morning.AddHours(3),
        Fence = 1,
    };

    private ConversationRow Conversation(Staff person) => new()
    {
        PartitionKey = tenant,
        RowKey = Conversations.PersonKey(person.Id),
        ServiceUrl = serviceUrl,
        ConversationId = person.ConversationId,
        MemberId = person.Address,
        BotId = Presses.BotId,
    };

    private DeliveryRow MorningCard(Staff person) => new()
    {
        PartitionKey = DeliveryPartition(person),
        RowKey = person.Id,
        Kind = CheckInDeliveries.Day,
        Recipient = Conversations.PersonKey(person.Id),
        DueAt = Morning.AddMinutes(-15),
        ExpiresAt = Morning.AddHours(3),
        State = DeliveryState.Sent,
        Attempt = 1,
        ActivityId = person.CardId,
        ConversationId = person.ConversationId,
        SentAt = Morning.AddMinutes(-14),
    };

    private static async Task AddAsync<T>(TableServiceClient tables, string table, IEnumerable<T> rows, CancellationToken cancellationToken)
        where T : ITableEntity
    {
        foreach (var chunk in rows.GroupBy(r => r.PartitionKey).SelectMany(g => g.Chunk(100)))
        {
            await tables.GetTableClient(table).SubmitTransactionAsync(
                chunk.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r)), cancellationToken);
        }
    }
}
