using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Students of the whole school whose full name differs from what was said in one character: 赵子宣 is 赵子轩, perhaps.</summary>
public static class SimilarNames
{
    private const int Shortest = 3;

    private const int Most = 3;

    /// <summary>Empty where nobody's does, or too many's.</summary>
    public static IReadOnlyList<StudentId> To(Roster roster, string said)
    {
        var similar = said.Length < Shortest ? [] : roster.Students.Where(student => student.Name.Length == said.Length && Differing(student.Name, said) == 1).Select(student => student.Id).ToList();
        return similar.Count <= Most ? similar : [];
    }

    private static int Differing(string name, string said) => name.Zip(said).Count(pair => pair.First != pair.Second);
}
