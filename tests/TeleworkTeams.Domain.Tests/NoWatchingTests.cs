using System.Reflection;

namespace TeleworkTeams.Domain.Tests;

public sealed class NoWatchingTests
{
    private static readonly string[] Watching = ["Presence", "Availability", "Webcam", "Camera", "Screenshot", "KeyLog", "Keystroke", "Latitude", "Longitude", "IpAddress"];

    /// <summary>What a city's rules demand (S-13, S-33, S-35) is data of the policy; it holds nothing about anybody.</summary>
    private static readonly Type[] OfThePolicy = [typeof(Domain.Telework.PresenceRule), typeof(Domain.Telework.PresenceMode), typeof(Domain.Telework.TeleworkPolicy)];

    [Fact]
    public void S_28_S_30_no_type_member_or_parameter_of_the_domain_speaks_of_presence_or_watching()
    {
        var names = typeof(Domain.CheckIns.CheckIn).Assembly.GetTypes()
            .Except(OfThePolicy)
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .SelectMany(member => member is MethodBase method ? [member.Name, .. method.GetParameters().Select(parameter => parameter.Name ?? "")] : new[] { member.Name })
                .Append(type.FullName!))
            .ToArray();
        names.Length.ShouldBeGreaterThan(500);
        names.Where(name => Watching.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();
    }
}
