using System.Reflection;

namespace TeleworkTeams.Architecture.Tests.Directions;

/// <summary>Who may know whom, from the project files and from what the compiler wrote into the assemblies.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void Domain_knows_nothing_but_the_base_class_library()
    {
        var domain = ProjectFile.Named("TeleworkTeams.Domain");

        domain.Projects.ShouldBeEmpty();
        domain.Packages.ShouldBeEmpty();
        Assembly.Load("TeleworkTeams.Domain").GetReferencedAssemblies().Select(a => a.Name!).ShouldAllBe(n => n.StartsWith("System.", StringComparison.Ordinal));
    }

    [Fact]
    public void Clients_know_neither_the_domain_nor_the_app_nor_one_another()
    {
        var clients = ProjectFile.All.Where(p => p.Name.StartsWith("TeleworkTeams.Clients.", StringComparison.Ordinal)).ToArray();

        clients.ShouldNotBeEmpty();
        clients.SelectMany(c => c.Projects).ShouldBeEmpty();
    }

    [Fact]
    public void Clients_never_speak_of_telework() =>
        Repository.Files("src", ".cs").Where(f => f.Path.StartsWith("src/TeleworkTeams.Clients.", StringComparison.Ordinal))
            .Where(f => f.Code.Contains("CheckIn") || f.Code.Contains("TeleworkTeams.Domain") || f.Code.Contains("TeleworkTeams.App")).ShouldBeEmpty();

    [Fact]
    public void The_app_knows_the_domain_and_the_clients_only() =>
        ProjectFile.Named("TeleworkTeams.App").Projects
            .ShouldAllBe(p => p == "TeleworkTeams.Domain" || p.StartsWith("TeleworkTeams.Clients.", StringComparison.Ordinal));

    [Fact]
    public void Simulators_know_nothing_of_the_app_that_they_judge() => ProjectFile.Named("TeleworkTeams.Simulators").Projects.ShouldBeEmpty();

    [Fact]
    public void Only_tests_and_the_local_city_know_the_simulators() =>
        ProjectFile.All.Where(p => p.Projects.Contains("TeleworkTeams.Simulators")).Select(p => p.Name).ShouldBe(["TeleworkTeams.Local"]);

    [Fact]
    public void The_composition_root_stays_short_enough_to_read_at_one_look() =>
        Repository.Files("src/TeleworkTeams.App", "Program.cs").Single().Lines.ShouldBeLessThanOrEqualTo(80);
}
