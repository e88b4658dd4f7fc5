using Tutorship.Bot.Conversation.Phrases;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Questions;

/// <summary>
/// A question is not forgotten because another message came in between: once that is settled it is asked again, but only once. Who
/// tells the same anew, in other words, has answered it; and beside a child at risk nothing else is asked.
/// </summary>
public static class Shelving
{
    /// <summary>The question that is still to be answered when this message is done with; null where there is none.</summary>
    public static Question? Kept(Turn turn, Reply reply, Question? answered) =>
        answered is not null ? answered.Earlier
        : turn.Memory.Open is not Question open || reply is not (Reply.Recorded or Reply.Asked) || reply.IsCrisis ? null
        : turn.Memory.IsListNewerThanQuestion ? null
        : !open.IsAskedAgain && IsOfOthers(turn, open, reply) ? open
        : open.Earlier;

    /// <summary>Asked again below the answer, or kept until the newer question is answered.</summary>
    public static OutgoingMessage? Beside(Turn turn, Reply reply, OutgoingMessage? said, Question? kept)
    {
        if (kept is null || reply.IsCrisis)
        {
            return said;
        }

        if (turn.Memory.Open is Question newer)
        {
            turn.Memory.Replace(newer with { Earlier = kept });
            return said;
        }

        return reply is Reply.Recorded && said is OutgoingMessage.Text { Body: var body } && Again(turn, kept) is { } again
            ? new OutgoingMessage.Text($"{body}\n{again}")
            : said;
    }

    /// <summary>还有一条没记: the question once more; null where a hand-over waits.</summary>
    public static string? Again(Turn turn, Question kept)
    {
        if (turn.Memory.OfferedHandoff is not null)
        {
            return null;
        }

        if (turn.Memory.Open is Offer.Appointment)
        {
            return QuestionPhrases.StillUnwritten();
        }

        turn.Memory.Ask(kept with { IsInWords = false, IsAskedAgain = true });
        return QuestionPhrases.StillOpen(kept.Reason switch
        {
            AskReason.WhichStudent when kept.Candidates.Count > 0 => QuestionPhrases.WhichStudent(kept.Said, [.. kept.Candidates.Select(turn.Student)]),
            AskReason.WhichStudent => QuestionPhrases.WhoThen(kept.Said, turn.Example),
            AskReason.Date => QuestionPhrases.DateOf(Names(turn, kept)),
            _ => QuestionPhrases.Kind(Names(turn, kept)),
        });
    }

    private static bool IsOfOthers(Turn turn, Question open, Reply reply)
    {
        List<StudentId> asked = open.Reason switch
        {
            AskReason.Kind or AskReason.Date => [.. Students(turn, open)],
            AskReason.WhichStudent => [.. Students(turn, open).Concat(open.Candidates)],
            _ => [],
        };
        return asked.Count > 0 && !Told(reply).Any(asked.Contains);
    }

    private static IEnumerable<StudentId> Told(Reply reply) => reply switch
    {
        Reply.Recorded recorded => recorded.Drafts.SelectMany(draft => draft.Students),
        Reply.Asked asked => asked.Drafts.SelectMany(draft => draft.Students).Concat(asked.Candidates),
        _ => [],
    };

    private static IReadOnlyList<string> Names(Turn turn, Question question) => [.. Students(turn, question).Select(id => turn.Student(id).Name)];

    private static IReadOnlyList<StudentId> Students(Turn turn, Question question) => new FirstMessage(question, turn.Register, turn.Sender.Id).Students;
}
