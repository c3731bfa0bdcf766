using System.Globalization;
using TeleworkTeams.App.Platform.Identity;
using TeleworkTeams.App.Platform.Storage;
using TeleworkTeams.App.Platform.Time;
using TeleworkTeams.Domain.CheckIns;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Time;

namespace TeleworkTeams.App.Features.CheckIns;

/// <summary>The record of a person and a local date. PK = tenant|section|month, RK = day|person: the key alone keeps it single.</summary>
internal sealed class CheckInRow : Row
{
    public string PersonId { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    public string Date { get; set; } = "";

    public Place? Place { get; set; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? Plan { get; set; }

    public string? Result { get; set; }

    public string? Deliverable { get; set; }

    public DateTimeOffset? MiddayAt { get; set; }

    /// <summary>Origins, interruptions and history as JSON: they change together with the record or not at all.</summary>
    public string Details { get; set; } = "";

    /// <summary>What <see cref="Details"/> cannot hold: a property takes 64 KiB.</summary>
    public string? Details2 { get; set; }

    /// <inheritdoc cref="Details2"/>
    public string? Details3 { get; set; }

    /// <inheritdoc cref="Details2"/>
    public string? Details4 { get; set; }

    /// <inheritdoc cref="Details2"/>
    public string? Details5 { get; set; }

    /// <summary>When the manager asked once; null: not yet.</summary>
    public DateTimeOffset? AskedAt { get; set; }

    public CheckIn ToCheckIn(OfficeZone zone)
    {
        var details = CheckInDetails.Parse(string.Concat([Details, Details2, Details3, Details4, Details5]));
        return new CheckIn
        {
            PersonId = PersonId,
            Date = DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Place = Place,
            StartedAt = zone.Local(StartedAt),
            EndedAt = zone.Local(EndedAt),
            StartOrigin = details.StartOrigin,
            EndOrigin = details.EndOrigin,
            Plan = Plan,
            Result = Result,
            Deliverable = Deliverable is null ? null : new Uri(Deliverable),
            Report = details.Report,
            Acknowledgement = details.Acknowledgement,
            MiddayAt = zone.Local(MiddayAt),
            Interruptions = details.Interruptions,
            History = details.History,
        };
    }

    public void Set(CheckIn record)
    {
        Place = record.Place;
        StartedAt = record.StartedAt;
        EndedAt = record.EndedAt;
        Plan = record.Plan;
        Result = record.Result;
        Deliverable = record.Deliverable?.AbsoluteUri;
        MiddayAt = record.MiddayAt;
        var parts = CheckInDetails.Of(record).ToJson().Chunk(CheckInDetails.PartLength).Select(part => new string(part)).ToArray();
        (Details, Details2, Details3, Details4, Details5) = (
            parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2), parts.ElementAtOrDefault(3), parts.ElementAtOrDefault(4));
    }
}
