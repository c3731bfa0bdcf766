namespace TeleworkTeams.EndToEnd.Tests.Browser;

/// <summary>Looks for programs in the folders that the PATH names.</summary>
internal static class ExecutablePath
{
    private static readonly string[] Extensions = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];

    /// <summary>The first of the programs that is installed, or null.</summary>
    public static string? Find(params string[] names) =>
    (
        from name in names
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        from extension in Extensions
        let path = Path.Combine(folder, name + extension)
        where File.Exists(path)
        select path).FirstOrDefault();
}
