using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace TeleworkTeams.Architecture.Tests.Style;

/// <summary>What the compiled types of Domain and App look like.</summary>
public sealed class TypeTests
{
    private static readonly Type[] Types =
        [.. new[] { "TeleworkTeams.Domain", "TeleworkTeams.App" }.SelectMany(a => Assembly.Load(a).GetTypes()).Where(IsWritten)];

    [Fact]
    public void A_class_is_sealed_unless_another_derives_from_it()
    {
        var bases = Types.Select(t => t.BaseType).Where(b => b is not null).Select(b => b!.IsGenericType ? b.GetGenericTypeDefinition() : b).ToHashSet();

        Types.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !bases.Contains(t)).Select(t => t.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void An_interface_has_more_than_one_implementation() =>
        Types.Where(t => t.IsInterface && Types.Count(i => i.IsClass && !i.IsAbstract && Implements(i, t)) < 2).Select(t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void Every_log_message_has_an_event_id_of_its_own()
    {
        const BindingFlags All = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var messages = Types.SelectMany(t => t.GetMethods(All))
            .Select(m => (Name: $"{m.DeclaringType!.FullName}.{m.Name}", Message: m.GetCustomAttribute<LoggerMessageAttribute>()))
            .Where(m => m.Message is not null).ToArray();

        messages.Where(m => m.Message!.EventId <= 0).Select(m => m.Name).ShouldBeEmpty();
        messages.GroupBy(m => m.Message!.EventId).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(m => m.Name))}").ShouldBeEmpty();
    }

    private static bool Implements(Type type, Type contract) =>
        type.GetInterfaces().Any(i => i == contract || (i.IsGenericType && i.GetGenericTypeDefinition() == contract));

    private static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("TeleworkTeams.", StringComparison.Ordinal) == true
        && !type.FullName!.Contains('<')
        && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null;
}
