using Tutorship.Domain.Replies;

namespace Tutorship.Domain;

/// <summary>Grades and classes as a school counts them: 高二 before 高三, 高一2班 before 高一10班.</summary>
public static class PartNames
{
    public static IComparer<string> InOrder { get; } = Comparer<string>.Create((one, other) =>
        one.Length != other.Length ? one.Length - other.Length : string.CompareOrdinal(Counted(one), Counted(other)));

    /// <summary>In Unicode 三 stands before 二; in digits they stand in their order.</summary>
    private static string Counted(string name) => string.Create(name.Length, name, static (counted, name) =>
    {
        for (var at = 0; at < name.Length; at++)
        {
            counted[at] = Numerals.Read(name.AsSpan(at, 1)) is { } digit and < 10 ? (char)('0' + digit) : name[at];
        }
    });
}
