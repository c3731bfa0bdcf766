using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Domain.PhoneDuty;

namespace TeleworkTeams.App.Features.PhoneDuty.Cover;

/// <summary>The conflicts that leads were told of, in the rows of phone duty.</summary>
internal sealed class ConflictTable(DutyTable table)
{
    private const string Prefix = "q";

    public Task<List<ConflictRow>> BetweenAsync(string sectionId, DateOnly from, DateOnly to, CancellationToken cancellationToken) =>
        table.BetweenAsync<ConflictRow>(sectionId, Prefix, from, to, cancellationToken);

    public ConflictRow NewRow(string sectionId, DutyShift shift, string personId, string leadId, string cardKey, DateTimeOffset now)
    {
        var row = table.New<ConflictRow>(sectionId, $"{Prefix}|{DutyTable.Digits(shift.Date)}|{Keys.Of(shift.Id, personId)}");
        (row.ShiftId, row.PersonId, row.LeadId, row.CardKey, row.FoundAt) = (shift.Id, personId, leadId, cardKey, now);
        return row;
    }

    public async Task ChangeAsync(IEnumerable<ConflictRow> add, IEnumerable<ConflictRow> remove, CancellationToken cancellationToken)
    {
        foreach (var chunk in add.Select(DutyTable.Put).Concat(remove.Select(DutyTable.Remove)).Chunk(DutyTable.MostTogether))
        {
            await table.WriteAsync(chunk, cancellationToken);
        }
    }
}
