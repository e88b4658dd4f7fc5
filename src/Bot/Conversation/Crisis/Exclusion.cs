using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>
/// 不是张三, 张三没有, 不是张三，是李想: who was asked about and is not meant leaves the others. Where nobody is left it is asked on whom
/// it is about, for the danger was told.
/// </summary>
public static class Exclusion
{
    /// <summary>Null where nobody of those offered is denied.</summary>
    public static HandoffChoice? Of(Turn turn, Offer.Handoff offer, string text)
    {
        if (offer.IsInWords || offer.Candidates.Count == 0 || (offer.IsBesideEntry && offer.Candidates.Count == 1) || ReplyReader.DangerIn(text).Tier == DangerTier.Unmistakable)
        {
            return null;
        }

        if (HandoffWordPhrases.IsNone().IsMatch(text))
        {
            return new([]) { IsOpenStill = true };
        }

        if (Moved(turn, text) is var (wrong, right) && offer.Candidates.Contains(wrong))
        {
            return offer.Candidates.Count > 1 ? new([right]) : null;
        }

        var denied = offer.Candidates.Where(id => IsDenied(turn.Student(id), offer, text)).ToList();
        List<StudentId> left = [.. offer.Candidates.Except(denied)];
        return denied.Count == 0 ? null
            : left is [var only] ? new([only])
            : new([]) { InDoubt = left, IsOpenStill = true };
    }

    private static (StudentId Wrong, StudentId Right)? Moved(Turn turn, string text) =>
        HandoffWordPhrases.DeniesTwice().IsMatch(text) ? null
        : CorrectionReader.Read(turn.Context() with { List = null }, text, ofAnyStudent: true) is { Denied: { } wrong, Meant: { } right } ? (wrong, right)
        : Redirection.Read(turn, text) is { Denied: { } denied, Meant: var meant } ? (denied, meant)
        : null;

    private static bool IsDenied(Student student, Offer.Handoff offer, string text) => (student.Name.Length > 2 ? [student.Name, student.Name[1..]] : new[] { student.Name })
        .Any(name => HandoffWordPhrases.Denies(text, name, isOneOfSeveral: offer.Candidates.Count > 1));
}
