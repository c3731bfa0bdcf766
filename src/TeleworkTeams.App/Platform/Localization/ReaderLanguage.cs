namespace TeleworkTeams.App.Platform.Localization;

/// <summary>Finds the language that a person chose; null: none, the city's counts.</summary>
internal sealed record ReaderLanguage(Func<IServiceProvider, string, CancellationToken, Task<Language?>> ChosenAsync);
