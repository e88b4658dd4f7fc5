using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>Which of several numbered students an answer chooses: by number, by name, or by class.</summary>
public static class Choices
{
    /// <summary>Null where it is none of them, or not clear which; <c>More</c> is what was said besides.</summary>
    public static (StudentId? Student, string More) Of(string text, IReadOnlyList<StudentId> candidates, Roster roster)
    {
        if (AnswerPhrases.Number(text) is { } number)
        {
            return (At(candidates, number), "");
        }

        if (AnswerPhrases.NumberAndMore(text) is var (leading, more))
        {
            return (At(candidates, leading), more);
        }

        var said = ClassPhrases.Tight(AnswerPhrases.Choice(text));
        var named = candidates.Where(id => roster.Find(id) is { } student && IsCalled(student, said)).ToList();
        return named is [var only] ? (only, "") : Holding(text, candidates, roster);
    }

    /// <summary>珊珊，昨天: who it was, and what else there is to say.</summary>
    public static (StudentId? Student, string More) Leading(string text, IReadOnlyList<StudentId> candidates, Roster roster) =>
        text.Trim().Split([',', '，', ' ', '、', '。'], 2, StringSplitOptions.TrimEntries) is [{ Length: > 1 } name, { Length: > 0 } more]
        && Of(name, candidates, roster) is { Student: { } student }
            ? (student, more)
            : (null, "");

    /// <summary>张珊珊，就是2班的: one of the names, and perhaps more than that.</summary>
    private static (StudentId? Student, string More) Holding(string text, IReadOnlyList<StudentId> candidates, Roster roster) =>
        candidates.Select(roster.Find).OfType<Student>().Where(student => text.Contains(student.Name, StringComparison.Ordinal)).ToList() is [var one]
            ? (one.Id, ClassPhrases.WithoutClass(text.Replace(one.Name, "", StringComparison.Ordinal), one.Grade, one.Class))
            : (null, "");

    private static StudentId? At(IReadOnlyList<StudentId> candidates, int number) =>
        number >= 1 && number <= candidates.Count ? candidates[number - 1] : null;

    /// <summary>张珊珊, 珊珊, 张, 高二2班, 2班, 高二2班张珊珊.</summary>
    private static bool IsCalled(Student student, string said) =>
        said == student.Name
        || said == student.Class
        || said == student.Class + student.Name
        || (said.EndsWith(student.Name, StringComparison.Ordinal) && student.Class == student.Grade + said[..^student.Name.Length])
        || (student.Name.Length > 2 && said == student.Name[1..])
        || (said.Length == 1 && student.Name.StartsWith(said, StringComparison.Ordinal))
        || (said.Length > 1 && student.Class == student.Grade + said);
}
