using Tutorship.Bot.Channels;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>
/// A message that speaks of danger to a child gets the school's own steps at once, beside whatever else it meant. Where its
/// words are unmistakable and its student clear, the hand-over goes out without waiting; otherwise it is offered (product
/// principle 7). The bot never diagnoses.
/// </summary>
public sealed class CrisisAnswer(HandingOver handingOver)
{
    /// <summary>For answers that were given without reading the message for danger: it is never swallowed.</summary>
    public async Task<OutgoingMessage?> BesideAsync(Turn turn, OutgoingMessage said, CancellationToken cancel) =>
        ReplyReader.DangerIn(turn.Message.Text).Tier == DangerTier.None
            ? said
            : await AnswerAsync(turn, ReplyReader.Read(turn.Context(), turn.Message.Text), said, isAnswer: false, cancel);

    /// <param name="said">What the message is answered otherwise; null: nothing.</param>
    /// <param name="isAnswer">The danger may stand in the message that raised the question, which had the steps already.</param>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, Reply reply, OutgoingMessage? said, bool isAnswer, CancellationToken cancel)
    {
        if (!reply.IsCrisis)
        {
            return said;
        }

        var isNews = !isAnswer || ReplyReader.DangerIn(turn.Message.Text).Tier != DangerTier.None;
        var steps = isNews ? CrisisPhrases.Steps(turn.Plan, reply.Danger.Kinds) : null;
        var handoff = reply is Reply.Commanded { Command: Command.Handoff } ? null : await HandOverAsync(turn, reply, isNews, cancel);
        var beside = said is null ? NotWritten(turn, reply) : PlainText.Of(said);
        var parts = new[] { steps, handoff, beside }.OfType<string>().ToList();
        return parts.Count == 0 ? null : new OutgoingMessage.Text(string.Join('\n', isNews || said is null ? parts : parts.AsEnumerable().Reverse()));
    }

    /// <summary>The question of what kind it is can wait, but nobody is to believe that it was written.</summary>
    private static string? NotWritten(Turn turn, Reply reply) =>
        reply is Reply.Asked { Reason: AskReason.Kind, Drafts: [{ Students: [var student, ..] }, ..] }
            ? CrisisPhrases.NotWritten(turn.Student(student).Name)
            : null;

    private async Task<string?> HandOverAsync(Turn turn, Reply reply, bool isNews, CancellationToken cancel)
    {
        var (danger, isBesideEntry) = (reply.Danger, reply is Reply.Recorded);
        if (danger.Students.Count == 0)
        {
            return HandoffOffering.MakeOffer(turn, danger, isBesideEntry);
        }

        List<string> lines = [];
        List<StudentId> fresh = [];
        foreach (var student in danger.Students)
        {
            if (await handingOver.TakenLatelyAsync(turn, student, cancel) is { TakenBy: { } by, TakenAt: { } at })
            {
                lines.Add(CrisisPhrases.TakenLately(turn.Student(student), turn.Roster.Find(by)?.Name ?? by.Value, TakingPhrases.Moment(at)));
            }
            else if (isNews || !await handingOver.IsOpenAsync(turn, student, cancel))
            {
                fresh.Add(student);
            }
        }

        if (fresh.Count > 0)
        {
            lines.Insert(0, await RaisedOrOfferedAsync(turn, danger with { Students = fresh }, isBesideEntry, cancel));
        }

        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    private async Task<string> RaisedOrOfferedAsync(Turn turn, Danger danger, bool isBesideEntry, CancellationToken cancel) =>
        danger.Tier == DangerTier.Unmistakable || await AreOpenAsync(turn, danger.Students, cancel)
            ? await handingOver.RaiseAsync(turn, danger.Students, cancel)
            : HandoffOffering.MakeOffer(turn, danger, isBesideEntry);

    private async Task<bool> AreOpenAsync(Turn turn, IReadOnlyList<StudentId> students, CancellationToken cancel)
    {
        foreach (var student in students)
        {
            if (!await handingOver.IsOpenAsync(turn, student, cancel))
            {
                return false;
            }
        }

        return true;
    }
}
