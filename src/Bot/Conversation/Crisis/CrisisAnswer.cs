using Tutorship.Bot.Channels;
using Tutorship.Bot.Conversation.Questions;
using Tutorship.Domain;
using Tutorship.Domain.Replies;
using Tutorship.Scheduler.Handoffs;
using Tutorship.Scheduler.Outbox;

namespace Tutorship.Bot.Conversation.Crisis;

/// <summary>
/// A message that speaks of danger to a child gets the school's own steps at once, beside whatever else it meant. Where its
/// words are unmistakable and its student clear, the hand-over goes out without waiting; otherwise it is offered (product
/// principle 7). The bot never diagnoses.
/// </summary>
public sealed class CrisisAnswer(HandingOver handingOver, JustNamed justNamed)
{
    /// <summary>For answers that were given without reading the message for danger: it is never swallowed.</summary>
    public async Task<OutgoingMessage?> BesideAsync(Turn turn, OutgoingMessage said, CancellationToken cancel) =>
        ReplyReader.DangerIn(turn.Message.Text).Tier != DangerTier.None && ReplyReader.Read(turn.Context(), turn.Message.Text) is var reply
            && !(reply.Danger.Students.Count > 0 && reply.Danger.Students.All(student => HandoffBook.IsRaisedNow(turn.Db, student)))
            ? await AnswerAsync(turn, reply, said, isAnswer: false, cancel)
            : said;

    /// <param name="said">What the message is answered otherwise; null: nothing.</param>
    /// <param name="isAnswer">The danger may stand in the message that raised the question, which had the steps already.</param>
    public async Task<OutgoingMessage?> AnswerAsync(Turn turn, Reply reply, OutgoingMessage? said, bool isAnswer, CancellationToken cancel)
    {
        if (!reply.IsCrisis)
        {
            return said;
        }

        if (!isAnswer && said is null && IsOfOneself(turn, reply.Danger))
        {
            return new OutgoingMessage.Text(HandoffOffering.OfOneself(turn));
        }

        var isNews = !isAnswer || ReplyReader.DangerIn(turn.Message.Text).Tier != DangerTier.None;
        var steps = isNews ? CrisisPhrases.Steps(turn.Plan, reply.Danger.Kinds) : null;
        var handoff = reply is Reply.Commanded { Command: Command.Handoff } ? null : await HandOverAsync(turn, reply, isNews, said is not null, cancel);
        var beside = said is null ? NotWritten(turn, reply) : PlainText.Of(said);
        var heard = steps is null && said is null && handoff is not null ? CrisisPhrases.Heard() : steps;
        var parts = new[] { heard, handoff, beside }.OfType<string>().ToList();
        return parts.Count == 0 ? null : new OutgoingMessage.Text(string.Join('\n', isNews || said is null ? parts : parts.AsEnumerable().Reverse()));
    }

    private static bool IsOfOneself(Turn turn, Danger danger) =>
        danger is { Students: [], Candidates: [], Kinds: DangerKinds.SelfHarm } && HandoffWordPhrases.OfOneself().IsMatch(turn.Message.Text.Trim());

    /// <summary>The question of what kind it is can wait, but nobody is to believe that it was written.</summary>
    private static string? NotWritten(Turn turn, Reply reply) =>
        reply is Reply.Asked { Reason: AskReason.Kind, Drafts: [{ Students: [var student, ..] }, ..] }
            ? CrisisPhrases.NotWritten(turn.Student(student).Name)
            : null;

    private async Task<string?> HandOverAsync(Turn turn, Reply reply, bool isNews, bool isAnswered, CancellationToken cancel)
    {
        var (danger, isBesideEntry) = (await ClearlyMeantAsync(turn, reply, isNews, cancel), reply is Reply.Recorded);
        if (danger.Students.Count == 0)
        {
            return reply is Reply.Asked { Reason: AskReason.UnknownStudent, Said: var unknown } && !isAnswered
                ? HandoffOffering.OfUnknown(turn, unknown)
                : HandoffOffering.MakeOffer(turn, danger, isBesideEntry, isAnswered);
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
            lines.Insert(0, danger.Tier == DangerTier.Unmistakable || await AreOpenAsync(turn, fresh, cancel)
                ? await handingOver.RaiseAsync(turn, fresh, cancel)
                : HandoffOffering.MakeOffer(turn, danger with { Students = fresh }, isBesideEntry, isAnswered));
        }

        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>李想和张三都割腕了 is of both; 他刚才说不想活了 of whom the sender spoke a moment ago; 两个都是 of both.</summary>
    private async Task<Danger> ClearlyMeantAsync(Turn turn, Reply reply, bool isNews, CancellationToken cancel) => reply.Danger switch
    {
        { Students: [], Candidates: [] } when await justNamed.FindAsync(turn, cancel) is { } student => reply.Danger with { Students = [student] },
        { Students: [], Candidates: [_, _, ..] several } when HandoffWordPhrases.IsToldOfAll(turn.Message.Text, [.. several.Select(id => turn.Student(id).Name)]) =>
            reply.Danger with { Students = several, Candidates = [] },
        { Students: [], Candidates: [_, _, ..] several } when !isNews && ChoosesAll(turn.Message.Text, several.Count) => reply.Danger with { Students = several, Candidates = [] },
        var danger => danger,
    };

    private static bool ChoosesAll(string text, int count) =>
        AnswerPhrases.MeansAllOf(text, count) || (HandoffWordPhrases.NamesIn(text) is var numbers && numbers.Count == count && numbers.All(number => AnswerPhrases.Number(number) is not null));

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
