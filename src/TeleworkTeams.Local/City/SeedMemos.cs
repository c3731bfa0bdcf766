using TeleworkTeams.App.Features.CallMemos;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.Domain.CallMemos;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Local.City;

/// <summary>Some calls that were taken this week in each section: one waits, one was read, one was called back.</summary>
internal sealed class SeedMemos(IServiceProvider app)
{
    private readonly App.Platform.Time.City _city = app.GetRequiredService<App.Platform.Time.City>();

    public async Task RunAsync(IReadOnlyList<DemoPerson> people, CancellationToken cancellationToken)
    {
        List<DemoPerson> staff = [.. people.Where(p => p.Role == DemoRole.Staff && !DemoCity.IsOnLeave(p, _city.Today))];
        if (staff.Count < 3)
        {
            return;
        }

        (string Caller, string Organisation, string Number, string Subject, CallWish Wish, CallMemoCommand? Step)[] calls =
        [
            ("高橋", "みどり商会", "03-0000-1201", "補助金の申請書の書き方", CallWish.CallBack, null),
            ("渡辺", "青葉建設", "03-0000-1202", "来週の打合せの時間", CallWish.CallBack, new CallMemoCommand.Confirm()),
            ("中村", "県庁 市町村課", "03-0000-1203", "照会の締切が金曜日になったこと", CallWish.MessageOnly, new CallMemoCommand.Confirm()),
            ("小林", "みどり銀行", "03-0000-1204", "口座の書類", CallWish.CallBack, new CallMemoCommand.CalledBack()),
        ];
        foreach (var (i, call) in calls.Index())
        {
            var (writer, holder) = (staff[(i + 1) % 3], staff[i % 3]);
            await AddAsync(writer.Id, holder.Id, new Guid(i + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]).ToString("N"), call.Step, new CallMemoContent
            {
                Caller = call.Caller, Organisation = call.Organisation, Number = call.Number, Subject = call.Subject, Wish = call.Wish,
            }, cancellationToken);
        }
    }

    /// <summary>As it was taken yesterday: stored with its pointer and its line in the ledger, and without a card.</summary>
    private async Task AddAsync(string writerId, string holderId, string id, CallMemoCommand? step, CallMemoContent content, CancellationToken cancellationToken)
    {
        var (table, gather) = (app.GetRequiredService<CallMemoTable>(), app.GetRequiredService<GatherMemoFacts>());
        var takenAt = _city.Zone.At(_city.Calendar.Previous(_city.Today), new TimeOnly(14, 10));
        if (await app.GetRequiredService<PeopleQueries>().FindMemberAsync(writerId, cancellationToken) is not { } writer
            || CallMemoRules.Decide(new CallMemoCommand.Take(id, content, true), await gather.RunAsync(writerId, null, holderId, cancellationToken), takenAt) is not CallMemoDecision.Accepted { Memo: var memo })
        {
            return;
        }

        if (step is not null && CallMemoRules.Decide(step, await gather.RunAsync(holderId, memo, null, cancellationToken), takenAt.AddMinutes(25)) is CallMemoDecision.Accepted answered)
        {
            memo = answered.Memo;
        }

        var row = table.NewRow(memo, writer.Section.Id);
        row.Set(memo);
        await table.PointAsync(memo, holderId, cancellationToken);
        await table.CountAsync(memo, writer.Section.Id, _city.Zone.DateOf(takenAt), cancellationToken);
        await table.WatchAsync(writerId, id, memo.ExpiresAt, cancellationToken);
        await table.WriteAsync(row, cancellationToken);
    }
}
