namespace TeleworkTeams.App.Platform.Bot;

/// <summary>Owner of PlatformTexts.resx.</summary>
internal sealed class PlatformTexts;
