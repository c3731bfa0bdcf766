using System.Globalization;
using TeleworkTeams.App.Platform.Localization;
using TeleworkTeams.Domain.SatelliteOffices;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>What can be wrong with a site. The names are stable codes.</summary>
internal enum SiteProblem
{
    Required,
    TooLong,
    OutOfRange,
    Unknown,
    InvalidTime,
    InvalidDate,
    Duplicate,
    TooMany,
    PrivateHasNoSeats,
    SeatInUse,
    BookedLater,
}
