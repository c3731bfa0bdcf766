using Microsoft.Extensions.DependencyInjection;
using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Features.Telework.Cards;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.Clients.Teams.Activities;
using TeleworkTeams.Clients.Teams.Cards;
using TeleworkTeams.Domain.Telework;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>The cards about applications that nobody has asked for, rendered from the facts at the moment of sending.</summary>
internal sealed class TeleworkDeliveries(GatherFacts gather, ApplicationViews views, PeopleQueries people)
{
    public const string Approval = "telework.approval";
    public const string Result = "telework.result";

    public static IEnumerable<DeliveryKind> Kinds =>
    [
        new(Approval, (services, row, token) => services.GetRequiredService<TeleworkDeliveries>().RenderApprovalAsync(row, token)),
        new(Result, (services, row, token) => services.GetRequiredService<TeleworkDeliveries>().RenderResultAsync(row, token)),
    ];

    /// <summary>All cards of an application belong to the day on which it was made, in its section.</summary>
    public static string Campaign(TeleworkApplication application, OfficeZone zone) => Campaign(zone.DateOf(application.History[0].At), application.SectionId);

    public static string Campaign(DateOnly made, string sectionId) => $"{Keys.Date(made)}.telework.{Keys.Part(sectionId)}";

    public static string ApprovalKey(TeleworkApplication application, string approverId) =>
        Keys.Of("approval", application.PersonId, application.Id, application.Round.ToString(System.Globalization.CultureInfo.InvariantCulture), approverId);

    /// <summary>What the keys of all approvers' cards of the application begin with.</summary>
    public static string ApprovalsOf(TeleworkApplication application) => Keys.Of("approval", application.PersonId, application.Id) + "|";

    public static string ResultKey(TeleworkApplication application) => Keys.Of("result", application.PersonId, application.Id);

    private async Task<DeliveryContent> RenderApprovalAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var key = Parts(row);
        var approverId = key[4];
        var gathered = await gather.RunAsync(new About(SectionOf(row), key[1], approverId, key[2]), cancellationToken);
        if (gathered?.Facts.Application is not { } application || await people.FindMemberAsync(approverId, cancellationToken) is not { } reader)
        {
            return new DeliveryContent.Skip("not-there");
        }

        var isOpen = application.State == ApplicationState.Submitted && application.Round.ToString(System.Globalization.CultureInfo.InvariantCulture) == key[3];
        var view = await views.ForApproverAsync(gathered, cancellationToken);
        if (!isOpen || view.IsOver)
        {
            return row.ActivityId is null
                ? new DeliveryContent.Skip(isOpen ? "over" : "decided")
                : Message(ApprovalCard.Closed(reader.Language, view, isOtherRound: application.State == ApplicationState.Submitted && !isOpen), ApprovalCard.Title(reader.Language, view));
        }

        return gathered.Facts.ActsAs is null
            ? new DeliveryContent.Skip("not-an-approver")
            : Message(ApprovalCard.Build(reader.Language, view, isResend: row.IsResend), ApprovalCard.Title(reader.Language, view));
    }

    private async Task<DeliveryContent> RenderResultAsync(DeliveryRow row, CancellationToken cancellationToken)
    {
        var key = Parts(row);
        var gathered = await gather.RunAsync(new About(SectionOf(row), key[1], key[1], key[2]), cancellationToken);
        if (gathered?.Facts.Application is null || await people.FindMemberAsync(key[1], cancellationToken) is not { } reader)
        {
            return new DeliveryContent.Skip("not-there");
        }

        var view = await views.OfAsync(gathered, cancellationToken);
        return Message(StatusCard.Build(reader.Language, view, isResend: row.IsResend), StatusCard.Title(reader.Language, view));
    }

    private static string[] Parts(DeliveryRow row) => [.. row.RowKey.Split('|').Select(Uri.UnescapeDataString)];

    /// <summary>The section from the partition key: <c>tenant|yyyy-MM-dd.telework.section</c>, encoded once more as a part.</summary>
    private static string SectionOf(DeliveryRow row)
    {
        const string Mark = ".telework.";
        var campaign = Uri.UnescapeDataString(row.PartitionKey[(row.PartitionKey.IndexOf('|', StringComparison.Ordinal) + 1)..]);
        return Uri.UnescapeDataString(campaign[(campaign.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)..]);
    }

    private static DeliveryContent Message(AdaptiveCard card, string summary) => new DeliveryContent.Message(Activity.CreateMessage(card, summary));
}
