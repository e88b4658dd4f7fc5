using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Whom a few words name that say nothing else: 李想, 李想和张三, 小张, 高二4班的王子涵; any student of the school.</summary>
public static class NamedAlone
{
    private const int LongestName = 10;

    /// <summary>A nickname, or a name by its sound.</summary>
    private const int LongestSound = 4;

    private const int MostNames = 6;

    /// <summary>Null where the words are anything else.</summary>
    public static HandoffChoice? Of(Turn turn, string text)
    {
        IReadOnlyList<string> names = Meant(turn, text.Trim()).Count > 0 ? [text.Trim()] : HandoffWordPhrases.NamesIn(text);
        var read = names.Select(name => Meant(turn, name)).ToList();
        return names.Count is > 0 and <= MostNames && read.TrueForAll(meant => meant.Count > 0)
            ? new([.. read.Where(meant => meant.Count == 1).SelectMany(meant => meant).Distinct()])
            {
                InDoubt = [.. read.Where(meant => meant.Count > 1).SelectMany(meant => meant).Distinct()],
            }
            : null;
    }

    /// <summary>A name that nobody of the school bears; null where the words are anything else.</summary>
    public static string? UnknownIn(Turn turn, string text) =>
        text.Trim().Length is > 1 and <= LongestSound && ReplyReader.Read(Nameless(turn), text) is Reply.Asked { Reason: AskReason.UnknownStudent, Said: { Length: > 1 } said } ? said : null;

    public static ReplyContext Nameless(Turn turn) => turn.Context() with { List = null, Node = null };

    /// <summary>A number is no name, and what tells anything else, or speaks of danger itself, is a message of its own.</summary>
    private static IReadOnlyList<StudentId> Meant(Turn turn, string text)
    {
        var context = Nameless(turn);
        return text.Length is > 1 and <= LongestName && ReplyReader.DangerIn(text).Tier == DangerTier.None
            && CorrectionReader.Read(context, text) is null or { Denied: null }
            && ReplyReader.Read(context, text) is Reply.Nothing { Students: not [] } or Reply.Asked { Reason: AskReason.Kind or AskReason.NotYours or AskReason.WhichStudent }
                ? ReplyReader.Read(context, $"{HandoffWordPhrases.Handoff} {text}") switch
                {
                    Reply.Commanded { Command: Command.Handoff, Students: [var named] } when IsNameAlone(turn.Student(named), text) => [named],
                    Reply.Asked { Reason: AskReason.NotYours, Candidates: [var other] } when IsNameAlone(turn.Student(other), text) => [other],
                    Reply.Asked { Reason: AskReason.WhichStudent or AskReason.NotYours, Candidates: [_, _, ..] several } when text.Length <= LongestSound => several,
                    _ => [],
                }
                : [];
    }

    private static bool IsNameAlone(Student student, string text) => text.Contains(student.Name, StringComparison.Ordinal)
        ? Questions.ClassPhrases.WithoutClass(text.Replace(student.Name, "", StringComparison.Ordinal), student.Grade, student.Class).Length == 0
        : text.Length <= LongestSound || text.All(char.IsAscii);
}
