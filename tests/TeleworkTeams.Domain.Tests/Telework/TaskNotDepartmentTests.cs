using System.Reflection;
using TeleworkTeams.Domain.People;
using TeleworkTeams.Domain.Telework;

namespace TeleworkTeams.Domain.Tests.Telework;

/// <summary>Who may telework is judged by the task, never by the department.</summary>
public sealed class TaskNotDepartmentTests
{
    [Fact]
    public void S_83_no_rule_of_a_policy_can_name_a_section_or_a_unit()
    {
        HashSet<Type> seen = [];
        Queue<Type> todo = new([typeof(TeleworkPolicy)]);
        List<string> named = [];
        while (todo.TryDequeue(out var type))
        {
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                if (property.Name.Contains(nameof(Section), StringComparison.Ordinal) || property.Name.Contains(nameof(Unit) + "Id", StringComparison.Ordinal))
                {
                    named.Add($"{type.Name}.{property.Name}");
                }

                foreach (var inner in property.PropertyType.GetGenericArguments().Append(property.PropertyType).Where(t => t.Assembly == type.Assembly && seen.Add(t)))
                {
                    todo.Enqueue(inner);
                }
            }
        }

        seen.Count.ShouldBeGreaterThan(8);
        seen.ShouldNotContain(typeof(Section));
        named.ShouldBeEmpty();
    }
}
