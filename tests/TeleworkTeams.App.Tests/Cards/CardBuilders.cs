using System.Reflection;
using System.Reflection.Emit;
using TeleworkTeams.Clients.Teams.Cards;

namespace TeleworkTeams.App.Tests.Cards;

/// <summary>The methods of the app that build cards, and which of them a type's compiled code calls.</summary>
internal static class CardBuilders
{
    private const BindingFlags Everything = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes =
        typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    /// <summary>Every static method of the app that others can call and that returns a card.</summary>
    public static IEnumerable<MethodBase> All() => typeof(Program).Assembly.GetTypes()
        .SelectMany(t => t.GetMethods(Everything))
        .Where(m => m.IsStatic && !m.IsPrivate && m.ReturnType == typeof(AdaptiveCard) && !m.Name.Contains('<', StringComparison.Ordinal));

    /// <summary>The builders that the type's methods, iterators and lambdas call, and those that these builders call in turn.</summary>
    public static HashSet<MethodBase> ReachedFrom(Type type)
    {
        var builders = All().ToHashSet();
        var reached = new HashSet<MethodBase>();
        var open = new Queue<MethodBase>(type.GetNestedTypes(Everything).Prepend(type).SelectMany(t => t.GetMethods(Everything)));
        while (open.TryDequeue(out var method))
        {
            foreach (var called in Calls(method).Where(c => builders.Contains(c) && reached.Add(c)))
            {
                open.Enqueue(called);
            }
        }

        return reached;
    }

    private static IEnumerable<MethodBase> Calls(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var opCode = Codes[code[at] == 0xFE ? (short)((0xFE << 8) | code[at + 1]) : code[at]];
            at += opCode.Size;
            if (opCode.OperandType == OperandType.InlineMethod && Resolve(method, BitConverter.ToInt32(code, at)) is { } called)
            {
                yield return called;
            }

            at += opCode.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static MethodBase? Resolve(MethodBase method, int token) => method.Module.ResolveMethod(
        token, method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
}
