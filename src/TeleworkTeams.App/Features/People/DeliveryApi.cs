using Microsoft.AspNetCore.Http.HttpResults;
using TeleworkTeams.App.Platform.Delivery;
using TeleworkTeams.App.Platform.Http;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.People;

internal sealed record DeliveriesDto(string Date, IReadOnlyList<DeliveryCount> Kinds);

/// <summary>配信: what became of a day's messages, for administrators alone. Counts only: no names and no texts.</summary>
internal sealed class DeliveryApi(SectionAccess access, CountDeliveries count, City city)
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/city/deliveries", (string? date, Caller caller, DeliveryApi deliveries, CancellationToken token) => deliveries.ReadAsync(date, caller, token));

    private async Task<Results<Ok<DeliveriesDto>, NotFound, ProblemHttpResult>> ReadAsync(string? text, Caller caller, CancellationToken cancellationToken)
    {
        if (!await access.ManagesCityAsync(caller, cancellationToken))
        {
            return TypedResults.NotFound();
        }

        if ((text is null or "today" ? city.Today : EnterLeave.Date(text)) is not { } date || !city.Calendar.Knows(date))
        {
            return Problems.Of(
                400, PeopleTexts.Code(PeopleProblem.InvalidDate), PeopleTexts.Get(caller.Language, "Settings.Invalid"), PeopleTexts.Why(caller.Language, PeopleProblem.InvalidDate));
        }

        return TypedResults.Ok(new DeliveriesDto(Keys.Date(date), await count.OnAsync(date, cancellationToken)));
    }
}
