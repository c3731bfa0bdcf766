using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.App.Features.Telework;

/// <summary>Who does what with which application.</summary>
/// <param name="PressedCard">The message whose button was pressed; the answer replaces its card, so that it needs no update.</param>
/// <param name="IfMatch">The ETag that was looked at; null: any.</param>
internal sealed record Deed(About About, ApplicationCommand Command, string? SeatId = null, string? PressedCard = null, string? IfMatch = null);
