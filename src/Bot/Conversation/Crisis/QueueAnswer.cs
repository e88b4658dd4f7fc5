using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Scheduler.Handoffs;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>Which of the hand-overs one was asked to take a message means: a number of the queue just shown, or the child's name.</summary>
public static class QueueAnswer
{
    /// <summary>2, 1、2, 都, right below the queue; empty where the message is no such answer. Ids that no longer wait are among them.</summary>
    public static IReadOnlyList<string> Numbered(Turn turn, string text)
    {
        if (turn.Memory.Open is not Offer.Queue { Handoffs: var shown } || turn.Memory.IsListNewerThanQuestion)
        {
            return [];
        }

        var numbers = HandoffWordPhrases.NamesIn(text).Select(AnswerPhrases.Number).ToList();
        return shown.Count > 1 && AnswerPhrases.MeansAllOf(text, shown.Count) ? shown
            : numbers.Count > 0 && numbers.TrueForAll(number => number >= 1 && number <= shown.Count) ? [.. numbers.Select(number => shown[number!.Value - 1]).Distinct()]
            : [];
    }

    /// <summary>李想我来跟进, 李想的我接, 我接李想.</summary>
    public static IReadOnlyList<Handoff> Named(Turn turn, IReadOnlyList<Handoff> asked, string text)
    {
        var named = asked.Where(handoff => NamesOf(turn.Student(handoff.Student)).Any(name => text.Contains(name, StringComparison.Ordinal))).ToList();
        var rest = named.SelectMany(handoff => NamesOf(turn.Student(handoff.Student))).Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal));
        return named.Count > 0 && HandoffWordPhrases.TakesNamed().IsMatch(rest) ? named : [];
    }

    private static IReadOnlyList<string> NamesOf(Student student) => student.Name.Length > 2 ? [student.Name, student.Name[1..]] : [student.Name];
}
