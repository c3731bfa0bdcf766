namespace TeleworkTeams.App.Features.SatelliteOffices;

/// <summary>The verbs of this slice's cards: stable, for cards stay in chats for years.</summary>
internal static class SeatVerbs
{
    public const string Book = "seat.book";
    public const string Cancel = "seat.cancel";
}
