using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>写错了，不是李想，是张三割腕了; 不是他，是张三: who was in danger instead, said with more words than a correction has.</summary>
/// <param name="Denied">Null where a mere 他 or 写错了 stands for whoever was spoken of last.</param>
/// <param name="Meant">Any student of the school, named in full.</param>
public sealed record Redirection(StudentId? Denied, StudentId Meant)
{
    private const int LongestAside = 10;

    private const int LongestClass = 8;

    /// <summary>Null where the message says anything else.</summary>
    public static Redirection? Read(Turn turn, string text)
    {
        if (RedirectPhrases.Match(text.Trim()) is not { } said || NamedFirst(turn, said.Groups["to"].Value) is not { } meant)
        {
            return null;
        }

        var from = said.Groups["from"].Value;
        return from.Length == 0 || RedirectPhrases.IsPronoun(from) ? new Redirection(null, meant)
            : InPlaceOf(turn, from) is { } wrong && wrong != meant ? new Redirection(wrong, meant)
            : null;
    }

    /// <summary>高二1班的张三说的: a name, perhaps behind its class, and a word or two.</summary>
    private static StudentId? NamedFirst(Turn turn, string said)
    {
        var named = turn.Roster.Students.Where(student => said.Contains(student.Name, StringComparison.Ordinal)).ToList();
        return named is [var only] && said.IndexOf(only.Name, StringComparison.Ordinal) is var at && at <= LongestClass
            && ClassPhrases.WithoutClass(said[..at], only.Grade, only.Class).Length == 0
            && said.Length - at - only.Name.Length <= LongestAside
                ? only.Id
                : null;
    }

    private static StudentId? InPlaceOf(Turn turn, string from)
    {
        var named = turn.Roster.Students.Where(student => from.Contains(student.Name, StringComparison.Ordinal)).ToList();
        named = named.Count > 0 ? named : [.. turn.Caseload.Where(student => student.Name.Length > 2 && from == student.Name[1..])];
        return named is [var only] ? only.Id : null;
    }
}
