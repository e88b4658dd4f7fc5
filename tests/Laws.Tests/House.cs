using System.Reflection;
using System.Runtime.CompilerServices;

namespace Tutorship.Laws.Tests;

/// <summary>The assemblies of the house and the types somebody wrote in them.</summary>
internal static class House
{
    public static Assembly Domain { get; } = Assembly.Load("Tutorship.Domain");

    public static IReadOnlyList<Assembly> All { get; } =
        [Domain, .. new[] { "Tutorship.Storage", "Tutorship.Scheduler", "Tutorship.WeCom", "Tutorship.Simulator", "tutorship" }
            .Select(Assembly.Load)];

    public static IEnumerable<Type> WrittenTypes(this Assembly assembly) =>
        assembly.GetTypes().Where(type =>
            !type.IsDefined(typeof(CompilerGeneratedAttribute))
            && !type.Name.Contains('<', StringComparison.Ordinal)
            && type.Namespace?.StartsWith("Tutorship", StringComparison.Ordinal) == true
            && !type.Namespace.Contains(".Migrations", StringComparison.Ordinal));

    public static IEnumerable<MethodInfo> WrittenMethods(this Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !type.IsSubclassOf(typeof(Delegate)) && !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)));
}
