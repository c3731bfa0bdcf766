using Azure;
using TeleworkTeams.App.Platform.Bot;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.People;

/// <summary>The app was installed, for a person or in a team, or somebody joined or left the team. Repeating it changes nothing.</summary>
internal sealed class InstallApp(SectionTable sections, PeopleTable people, PeopleCache cache, ReadRoster roster, Conversations conversations, Deliveries deliveries, City city)
{
    private static readonly TimeSpan WelcomeLifetime = TimeSpan.FromHours(2);

    public async Task RunAsync(BotTurn turn, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        if (activity.Action is "remove" or "remove-upgrade")
        {
            if (turn.IsPersonal)
            {
                await conversations.BlockAsync(Conversations.PersonKey(turn.PersonId), cancellationToken);
            }

            return;
        }

        var botCame = activity.Type == ActivityTypes.InstallationUpdate
            || (activity.MembersAdded ?? []).Any(m => m.Id is not null && m.Id == activity.Recipient?.Id);
        if (turn.IsPersonal)
        {
            if (botCame)
            {
                await WelcomeAsync(PeopleDeliveries.Welcome, Conversations.PersonKey(turn.PersonId), turn.PersonId, cancellationToken);
            }

            return;
        }

        if (activity.GetTeamsChannelData().Team is { Id: { } teamId } team)
        {
            await TeamChangedAsync(turn, team, teamId, botCame, cancellationToken);
        }
    }

    private async Task TeamChangedAsync(BotTurn turn, TeamInfo team, string teamId, bool botCame, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        var sectionId = team.AadGroupId ?? teamId;
        var isNew = await EnsureSectionAsync(sectionId, teamId, team.Name, turn.PersonId, cancellationToken);
        await conversations.HeardAsync(Conversations.SectionKey(sectionId), activity.ServiceUrl!, teamId, null, activity.Recipient?.Id, cancellationToken);
        if (isNew || botCame || activity.MembersAdded is { Count: > 0 })
        {
            await roster.RunAsync(sectionId, teamId, activity.ServiceUrl!, activity.Recipient?.Id, cancellationToken);
        }

        foreach (var came in (activity.MembersAdded ?? []).Where(m => m.AadObjectId is not null))
        {
            await ComeBackAsync(sectionId, came.AadObjectId!, cancellationToken);
        }

        foreach (var left in (activity.MembersRemoved ?? []).Where(m => m.AadObjectId is not null))
        {
            await LeaveAsync(sectionId, left.AadObjectId!, cancellationToken);
        }

        cache.Clear();
        if (isNew || botCame)
        {
            await WelcomeAsync(PeopleDeliveries.TeamWelcome, Conversations.SectionKey(sectionId), sectionId, cancellationToken);
        }
    }

    private async Task<bool> EnsureSectionAsync(string sectionId, string teamId, string? name, string installedBy, CancellationToken cancellationToken)
    {
        if (await sections.FindAsync(sectionId, cancellationToken) is { } known)
        {
            if (known.TeamId != teamId)
            {
                known.TeamId = teamId;
                known.InstalledBy ??= installedBy;
                await sections.UpdateAsync(known, cancellationToken);
            }

            return false;
        }

        var row = sections.NewRow(new Section { Id = sectionId, Name = name ?? teamId });
        row.TeamId = teamId;
        row.InstalledBy = installedBy;
        try
        {
            await sections.AddAsync(row, cancellationToken);
            return true;
        }
        catch (RequestFailedException e) when (e.Status == 409)
        {
            return false;
        }
    }

    /// <summary>The last day in the section is today: records stay, nobody is asked any more.</summary>
    private Task LeaveAsync(string sectionId, string personId, CancellationToken cancellationToken) =>
        Optimistic.RunAsync<bool>(async token =>
        {
            if (await people.FindAsync(personId, token) is not { Until: null } row || row.SectionId != sectionId)
            {
                return false;
            }

            row.Until = Keys.Date(city.Today);
            await people.UpdateAsync(row, token);
            return true;
        }, cancellationToken);

    /// <summary>Who had left and is a member of the team again is asked again. An end in the future is somebody's plan and stays.</summary>
    private Task ComeBackAsync(string sectionId, string personId, CancellationToken cancellationToken) =>
        Optimistic.RunAsync<bool>(async token =>
        {
            if (await people.FindAsync(personId, token) is not { Until: { } until } row || row.SectionId != sectionId
                || string.CompareOrdinal(until, Keys.Date(city.Today)) > 0)
            {
                return false;
            }

            row.Until = null;
            await people.UpdateAsync(row, token);
            return true;
        }, cancellationToken);

    /// <summary>One row for all time per person and team: an installation that is told twice is welcomed once.</summary>
    private Task WelcomeAsync(string kind, string recipient, string id, CancellationToken cancellationToken)
    {
        var now = city.Now;
        return deliveries.PlanAsync(DeliveryRetention.OnceForAllTime, [new PlannedDelivery(Keys.Of(kind, id), kind, recipient, now, now + WelcomeLifetime)], 0, cancellationToken);
    }
}
