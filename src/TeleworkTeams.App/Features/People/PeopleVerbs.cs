namespace TeleworkTeams.App.Features.People;

/// <summary>The verbs of this slice's cards.</summary>
internal static class PeopleVerbs
{
    public const string Language = "people.language";
    public const string Help = "people.help";
    public const string Leave = "people.leave";
    public const string SaveLeave = "people.saveLeave";
    public const string RemoveLeave = "people.removeLeave";
}
