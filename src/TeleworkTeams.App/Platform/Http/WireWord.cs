namespace TeleworkTeams.App.Platform.Http;

/// <summary>The word of an enum's value on the wire: UnitLead → unitLead.</summary>
internal static class WireWord
{
    public static string Of(Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
