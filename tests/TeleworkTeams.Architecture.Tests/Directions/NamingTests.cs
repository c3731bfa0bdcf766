namespace TeleworkTeams.Architecture.Tests.Directions;

/// <summary>Folder names are the business: a name that could hold anything holds everything.</summary>
public sealed class NamingTests
{
    private static readonly HashSet<string> Empty =
        new(StringComparer.OrdinalIgnoreCase) { "Common", "Shared", "Core", "Helpers", "Services", "Utils", "Managers" };

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void No_project_and_no_folder_has_a_name_that_says_nothing(string folder) =>
        Repository.Folders(folder).Where(f => f.Split('/', '.').Any(Empty.Contains)).ShouldBeEmpty();
}
