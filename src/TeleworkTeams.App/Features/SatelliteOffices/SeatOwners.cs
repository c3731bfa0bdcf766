using TeleworkTeams.App.Features.People;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.People;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>Somebody whose bookings end although they may be on no list any more: ending asks nothing about the person.</summary>
internal static class SeatOwners
{
    private static readonly Section NoSection = new() { Id = "", Name = "" };

    public static Member Of(string personId) => new(new Person(personId, personId, "", null, null, null, null), NoSection, Language.Ja);
}
