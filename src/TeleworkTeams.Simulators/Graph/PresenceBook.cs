using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using TeleworkTeams.Simulators.City;

namespace TeleworkTeams.Simulators.Graph;

/// <summary>Everybody's presence at the moment: as set, otherwise as their schedule suggests.</summary>
internal sealed class PresenceBook(GraphSimulatorOptions options, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, SimulatedPresence> set = new();
    private readonly ConcurrentDictionary<string, (DateTimeOffset From, DateTimeOffset To)> absences = new();

    public void Set(string id, SimulatedPresence? presence)
    {
        if (presence is null)
        {
            set.TryRemove(id, out _);
        }
        else
        {
            set[id] = presence;
        }
    }

    public void SetAbsence(string id, DateTimeOffset from, DateTimeOffset to) => absences[id] = (from, to);

    /// <summary>Default: none.</summary>
    public (DateTimeOffset From, DateTimeOffset To) AbsenceOf(string id) => absences.GetValueOrDefault(id);

    public JsonObject Of(string id)
    {
        var presence = set.TryGetValue(id, out var own) ? own
            : options.City.FindPerson(id) is { } person ? PresenceBySchedule(person)
            : new SimulatedPresence("PresenceUnknown", "PresenceUnknown");
        return new JsonObject
        {
            ["id"] = id,
            ["availability"] = presence.Availability,
            ["activity"] = presence.Activity,
            ["outOfOfficeSettings"] = new JsonObject { ["message"] = null, ["isOutOfOffice"] = IsOutOfOffice(id) },
            ["statusMessage"] = null,
        };
    }

    // Offline outside the pattern, on leave and on closed days; else something new each quarter of an hour.
    private SimulatedPresence PresenceBySchedule(DemoPerson person)
    {
        var local = TimeZoneInfo.ConvertTime(time.GetUtcNow(), options.Zone);
        var (date, clock) = (DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
        var pattern = options.City.PatternOf(person);
        if (options.IsClosed(date) || DemoCity.IsOnLeave(person, date) || clock < pattern.Start || clock >= pattern.End)
        {
            return new SimulatedPresence("Offline", "Offline");
        }

        if (clock >= pattern.BreakStart && clock < pattern.BreakEnd)
        {
            return new SimulatedPresence("Away", "Away");
        }

        return new Dice($"presence {person.Id} {date:yyyy-MM-dd} {clock.Hour}:{clock.Minute / 15}").PickWeighted<SimulatedPresence>(
        [
            (new("Available", "Available"), 0.6),
            (new("Busy", "InAMeeting"), 0.2),
            (new("Busy", "InACall"), 0.06),
            (new("Away", "Away"), 0.1),
            (new("BeRightBack", "BeRightBack"), 0.02),
            (new("DoNotDisturb", "Presenting"), 0.02),
        ]);
    }

    private bool IsOutOfOffice(string id)
    {
        var now = time.GetUtcNow();
        return AbsenceOf(id) is var absence && absence.From <= now && now < absence.To;
    }
}
